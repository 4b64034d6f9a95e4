/// Routes by the parts of their paths: a literal part goes before a placeholder.
struct RouteTree: Sendable {
    private var literals: [String: RouteTree] = [:]
    /// The tree below a placeholder; one at most.
    private var placeholder: [RouteTree] = []
    private var routes: [Method: Route] = [:]

    /// Where a path leads.
    struct Place {
        /// What can be done there.
        let routes: [Method: Route]
        /// What the placeholders stand for, in the order of the path.
        let values: [String]
    }

    /// Adds a route; two for one method and one path are a mistake in the program.
    mutating func add(_ route: Route) {
        add(route, at: route.path.segments[...])
    }

    private mutating func add(_ route: Route, at segments: ArraySlice<PathTemplate.Segment>) {
        switch segments.first {
        case nil:
            precondition(routes[route.method] == nil, "\(route.method) \(route.path) is there.")
            routes[route.method] = route
        case .literal(let text):
            literals[text, default: RouteTree()].add(route, at: segments.dropFirst())
        case .placeholder:
            if placeholder.isEmpty { placeholder = [RouteTree()] }
            placeholder[0].add(route, at: segments.dropFirst())
        }
    }

    /// Where a path leads; nil when it leads nowhere.
    func place(of segments: ArraySlice<String>) -> Place? {
        guard let segment = segments.first else {
            return routes.isEmpty ? nil : Place(routes: routes, values: [])
        }
        let rest = segments.dropFirst()
        if let place = literals[segment]?.place(of: rest) { return place }
        guard let place = placeholder.first?.place(of: rest) else { return nil }
        return Place(routes: place.routes, values: [segment] + place.values)
    }
}
