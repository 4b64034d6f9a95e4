/// All routes there are, and which of them a request takes.
package struct Router: Sendable {
    /// Every route, in the order given: what the documentation and the tests are derived from.
    package let routes: [Route]
    private let tree: RouteTree

    /// What a request comes to.
    enum Match {
        /// This route, with what its placeholders stand for.
        case route(Route, [String: String])
        /// The same path without the slash at its end.
        case withoutSlash(Link)
        /// Nothing has this path.
        case nothing
        /// The path can be asked for with these methods only.
        case otherMethods([Method])
        /// Only what may be asked was asked.
        case whatIsAllowed([Method])
    }

    /// A router.
    package init(_ routes: [Route]) {
        self.routes = routes
        tree = routes.reduce(into: RouteTree()) { $0.add($1) }
    }

    /// What a request comes to.
    func match(_ request: Request) -> Match {
        let target = request.target
        if target.isAsterisk {
            return request.method == .options ? .whatIsAllowed(Method.offered) : .nothing
        }
        guard let place = tree.place(of: target.segments[...]) else { return .nothing }
        if target.hasTrailingSlash { return .withoutSlash(Link(target)) }
        if request.method == .options { return .whatIsAllowed(place.methods) }
        let method = request.method == .head ? .get : request.method
        guard let route = place.routes[method] else { return .otherMethods(place.methods) }
        let values = zip(route.path.placeholders, place.values)
        return .route(route, Dictionary(uniqueKeysWithValues: values))
    }
}

extension RouteTree.Place {
    /// What may be asked there, in one order.
    fileprivate var methods: [Method] {
        Method.offered.filter { method in
            method == .options || routes[method] != nil
                || method == .head && routes[.get] != nil
        }
    }
}
