package import AltasExchange

extension PathTemplate {
    /// The frameworks that other systems may read.
    package static let caseDocuments = below(CASECollection.documents.rawValue)
    /// What a server of CASE answers to.
    package static let caseDiscovery = below(CASEDescription.path)

    /// One object, by its identifier.
    package static func caseObject(_ collection: CASECollection) -> PathTemplate {
        below("\(collection.rawValue)/{sourcedId}")
    }

    private static func below(_ rest: String) -> PathTemplate {
        PathTemplate(stringLiteral: "/\(CASEHost.path)/\(rest)")
    }
}

extension Target {
    /// Whether it is about what is served over CASE, be it there or not.
    var isForCASE: Bool { segments.starts(with: Self.caseSegments) }

    private static let caseSegments = CASEHost.path.split(separator: "/").map(String.init)
}
