/// How programs ask: told to programs, and to the people who write them.
struct DescriptionHandlers: Sendable {
    let operations: [Operation]

    var routes: [Route] {
        [
            Route(.get, .openAPI, for: .everybody, document),
            Route(.get, .programs, for: .everybody, page),
        ]
    }

    private func document(_ request: Request) throws -> Response {
        try .json(try OpenAPI(operations: operations).document()).conditional(for: request)
    }

    private func page(_ request: Request) -> Response {
        .page(ProgramsPage(operations: operations, reader: Reader(request)).html)
            .conditional(for: request)
    }
}
