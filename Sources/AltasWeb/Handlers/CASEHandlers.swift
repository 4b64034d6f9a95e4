import AltasExchange
import AltasRegister

/// The frameworks as other systems read them: CASE 1.1, read-only and open to everybody.
struct CASEHandlers: Sendable {
    private let provider: CASEProvider
    private let ownSite: String?

    /// Serves a register; `site` is where it is, when it is not where each request says.
    init(_ register: Register, site: String? = nil) {
        provider = CASEProvider(register)
        ownSite = site.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }

    var routes: [Route] {
        [
            Route(.get, .caseDiscovery, for: .everybody, description),
            Route(.get, .caseDocuments, for: .everybody, documents),
            Route(.get, .caseObject(.packages), for: .everybody, package),
            route(.documents, provider.document),
            route(.items, provider.item),
            route(.itemAssociations, provider.itemAssociations),
            route(.associations, provider.association),
        ]
            + CASECollection.definitions.map { collection in
                route(collection) { try provider.definition($0, in: collection, at: $1) }
            }
    }

    private func route(
        _ collection: CASECollection,
        _ bytes: @escaping @Sendable (_ identifier: String, _ site: String) throws -> [UInt8]
    ) -> Route {
        Route(.get, .caseObject(collection), for: .everybody) { request in
            let bytes = try bytes(request.parameter("sourcedId"), try site(of: request))
            return Response.json(bytes).conditional(for: request)
        }.kept
    }

    private func description(_ request: Request) throws -> Response {
        let bytes = CASEDescription.bytes(at: try site(of: request))
        return .json(bytes).conditional(for: request)
    }

    private func package(_ request: Request) throws -> Response {
        let package = try provider.package(
            request.parameter("sourcedId"),
            at: try site(of: request)
        )
        return .json(package.bytes).conditional(for: request, EntityTag(package.digest))
    }

    private func documents(_ request: Request) throws -> Response {
        let query = try CASEDocumentQuery(request.target.query.map { ($0.name, $0.value) })
        let site = try site(of: request)
        let (bytes, total) = try provider.documents(query, at: site)
        var response = Response.json(bytes)
        response.headers["x-total-count"] = String(total)
        response.headers["link"] = query.neighbours(total: total).map { neighbour in
            let link = Link.caseDocuments(like: request.target, query, from: neighbour.offset)
            return "<\(site)\(link)>; rel=\"\(neighbour.relation)\""
        }.joined(separator: ", ")
        return response.conditional(for: request)
    }

    private func site(of request: Request) throws(RequestProblem) -> String {
        if let ownSite { return ownSite }
        return try request.site()
    }
}

extension Link {
    /// The same documents, from another place on.
    fileprivate static func caseDocuments(
        like target: Target,
        _ query: CASEDocumentQuery,
        from offset: Int
    ) -> Link {
        let others = target.query.filter { $0.name != "limit" && $0.name != "offset" }
        let place = [("limit", query.limit), ("offset", offset)].map {
            Target.Item(name: $0, value: String($1))
        }
        return Link(.caseDocuments, query: others + place)
    }
}

extension Response {
    /// JSON that whoever keeps it asks about each time.
    fileprivate static func json(_ bytes: [UInt8]) -> Response {
        let headers: Headers = [
            "content-type": "application/json",
            "cache-control": "public, max-age=0, must-revalidate",
        ]
        return Response(headers: headers, body: bytes)
    }
}
