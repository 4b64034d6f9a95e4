/// A method and a path, whom they answer, and how.
package struct Route: Sendable {
    /// Answers a request.
    package typealias Handler = @Sendable (Request) throws -> Response

    /// What is asked to be done; a route that is read answers `HEAD` as well.
    package let method: Method
    /// Where.
    package let path: PathTemplate
    /// Whom it answers.
    package let audience: Audience
    /// How.
    let handler: Handler
    /// Whether its answer follows from the newest entry, the day and who asks, and from nothing else.
    var isKept = false

    /// A route.
    package init(
        _ method: Method,
        _ path: PathTemplate,
        for audience: Audience,
        _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.audience = audience
        self.handler = handler
    }

    /// The same route, whose answers follow from the newest entry, the day and who asks, and from nothing else.
    var kept: Route {
        var route = self
        route.isKept = true
        return route
    }
}
