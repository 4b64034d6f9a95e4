import AltasRegister

/// Something that a program may ask, with its description: one value makes both the route and what is told of it.
struct Operation: Sendable {
    /// What is asked to be done.
    let method: Method
    /// Where.
    let path: PathTemplate
    /// Its name among all operations, for programs that are made from the description.
    let name: String
    /// What it does, in English.
    let summary: String
    /// Whom it answers.
    let audience: Audience
    /// What may be said in the query.
    let query: [QueryParameter]
    /// What the body must hold; nil for none.
    let body: Body?
    /// What it answers.
    let answer: Answer
    /// How it may be refused, beside what every operation has in common.
    let refusals: Set<Status>
    private let act: Route.Handler
    private var isKept = false

    /// What a body must hold.
    struct Body: Sendable {
        /// Its shape.
        let shape: @Sendable (ShapeCollection) throws -> JSON
        /// One that would do.
        let example: JSON
    }

    /// What is answered when nothing goes wrong.
    struct Answer: Sendable {
        let status: Status
        /// The shape of the content; nil for none.
        let shape: (@Sendable (ShapeCollection) throws -> JSON)?
        /// Whether it is one page of a list.
        var isPage = false
    }

    /// The route, which refuses a query that is not described.
    var route: Route {
        let route = Route(method, path, for: audience) { [query, act] request in
            try query.check(request.target.query)
            return try act(request)
        }
        return isKept ? route.kept : route
    }

    /// The same operation, whose answers follow from the newest entry, the day and who asks, and from nothing else.
    var kept: Operation {
        var operation = self
        operation.isKept = true
        return operation
    }
}

// MARK: - Reading

extension Operation {
    /// A question about the register, answered to whoever is signed in.
    static func question<Content: Codable & Sendable>(
        _ name: String,
        _ path: PathTemplate,
        _ summary: String,
        query: [QueryParameter] = [],
        refusals: Set<Status> = [],
        _ answer: @escaping @Sendable (Request, Session) throws -> Content
    ) -> Operation {
        Operation(
            method: .get,
            path: path,
            name: name,
            summary: summary,
            audience: .signedIn,
            query: query + QueryParameter.inquiry,
            body: nil,
            answer: Answer(status: .ok) { try $0.schema(of: Content.self) },
            refusals: refusals.union(path.usualRefusals)
        ) { request in
            try Response.personal(try answer(request, try request.session()), to: request)
        }
    }

    /// A question about a list, answered page by page.
    static func list<Content: Codable & Sendable>(
        _ name: String,
        _ path: PathTemplate,
        _ summary: String,
        query: [QueryParameter] = [],
        refusals: Set<Status> = [],
        _ page: @escaping @Sendable (Request, Session) throws -> ListPage<Content>
    ) -> Operation {
        Operation(
            method: .get,
            path: path,
            name: name,
            summary: summary,
            audience: .signedIn,
            query: query + QueryParameter.paging + QueryParameter.inquiry,
            body: nil,
            answer: Answer(
                status: .ok,
                shape: { try $0.schema(of: Content.self) },
                isPage: true
            ),
            refusals: refusals.union(path.usualRefusals)
        ) { request in
            let page = try page(request, try request.session())
            var response = try Response.personal(page.answer, to: request)
            for field in page.fields(for: request).fields {
                response.headers[field.name] = field.value
            }
            return response
        }
    }
}

// MARK: - Doing

extension Operation {
    /// Something that is done with what the body says, for everybody.
    static func deed<Given: Codable & Sendable, Content: Codable & Sendable>(
        _ name: String,
        _ path: PathTemplate,
        _ summary: String,
        example: JSON,
        refusals: Set<Status>,
        _ act: @escaping @Sendable (Request, Given) throws -> Content
    ) -> Operation {
        Operation(
            method: .post,
            path: path,
            name: name,
            summary: summary,
            audience: .everybody,
            query: [.language],
            body: Body(shape: { try $0.schema(of: Given.self) }, example: example),
            answer: Answer(status: .created) { try $0.schema(of: Content.self) },
            refusals: refusals.union([.contentTooLarge, .unsupportedMediaType])
        ) { request in
            try .json(try act(request, try request.json(as: Given.self)), .created)
        }
    }

    /// Something that is ended, by whoever is signed in.
    static func ending(
        _ name: String,
        _ path: PathTemplate,
        _ summary: String,
        _ act: @escaping @Sendable (Request) throws -> Void
    ) -> Operation {
        Operation(
            method: .delete,
            path: path,
            name: name,
            summary: summary,
            audience: .signedIn,
            query: [.language],
            body: nil,
            answer: Answer(status: .noContent, shape: nil),
            refusals: []
        ) { request in
            try act(request)
            return Response(.noContent)
        }
    }
}

extension PathTemplate {
    /// An entry that is not there may be asked about everywhere; what is named in the path may not be for everybody.
    fileprivate var usualRefusals: Set<Status> {
        placeholders.isEmpty
            ? [.notFound, .unprocessable] : [.notFound, .unprocessable, .forbidden]
    }
}

extension Response {
    /// An answer for one reader only, to whom it must be confirmed each time.
    fileprivate static func personal(
        _ content: some Encodable,
        to request: Request
    ) throws -> Response {
        let response = Response(
            headers: [
                "content-type": "application/json", "cache-control": "private, no-cache",
                "vary": "authorization, accept-language",
            ],
            body: try JSONText.bytes(of: content)
        )
        return response.conditional(for: request)
    }
}
