internal import AltasCore

/// Turns links into associations.
///
/// `exact` is an exact match from source to target; `covers` says that the target is part of the
/// source; `related` and whatever CASE cannot say is a relation. What it cannot say stands in our
/// part of the extensions, and what the sources of one link share joins them again.
struct CASELinkWriting {
    let version: CASEVersion
    private let target: CASEIdentity
    private let sources: [CASEIdentity]

    /// Works out who the items are; `base` is for editions that have no addresses of their own.
    init(_ crosswalk: CASECrosswalk, version: CASEVersion, base: String) {
        self.version = version
        target = CASEIdentity(crosswalk.target, base: base)
        sources = crosswalk.sources.map { CASEIdentity($0, base: base) }
    }

    /// The associations of a link, one for each source, and what they cannot say.
    ///
    /// A link whose items are not in the editions has none. `number` is one that no other link of
    /// the package has.
    func associations(
        of link: Link,
        number: Int
    ) -> (associations: [ImportedAssociation], unexpressed: CASEReport.UnexpressedLink?) {
        let sources = link.sources.compactMap(node)
        guard let item = target.tree[link.target], sources.count == link.sources.count else {
            return ([], nil)
        }
        let end = target.node(of: item)
        let reasons = reasons(link)
        let plain = reasons.isDisjoint(with: [.partial, .severalSources])
        let ours = extensionText(link, number: number)
        let associations = sources.map { source in
            let isPart = plain && link.relation == .covers
            return ImportedAssociation(
                origin: isPart ? end : source.node,
                destination: isPart ? source.node : end,
                type: plain ? type(of: link.relation) : "isRelatedTo",
                note: link.rationale,
                facts: ["case:extensions": ours]
            )
        }
        guard !reasons.isEmpty else { return (associations, nil) }
        let unexpressed = CASEReport.UnexpressedLink(
            target: target.tree.name(of: item),
            sources: sources.map(\.code),
            reasons: CASEReport.Reason.allCases.filter(reasons.contains),
            isKept: version >= .v11
        )
        return (associations, unexpressed)
    }

    private func node(_ id: Item.ID) -> (node: ImportedAssociation.Node, code: String)? {
        for source in sources {
            if let item = source.tree[id] {
                return (source.node(of: item), source.tree.name(of: item))
            }
        }
        return nil
    }

    private func type(of relation: Link.Relation) -> String {
        switch relation {
        case .exact: "exactMatchOf"
        case .covers: "isPartOf"
        case .partial, .related: "isRelatedTo"
        }
    }

    private func reasons(_ link: Link) -> Set<CASEReport.Reason> {
        var reasons: Set<CASEReport.Reason> = []
        if link.relation == .partial { reasons.insert(.partial) }
        if link.sources.count > 1 { reasons.insert(.severalSources) }
        if link.gap != nil { reasons.insert(.gap) }
        if link.group != nil { reasons.insert(.group) }
        if link.rationale != nil, version < .v11 { reasons.insert(.rationale) }
        return reasons
    }

    private func extensionText(_ link: Link, number: Int) -> String {
        let ours: JSONObject = [
            "link": .string(String(number)),
            "relation": .string(link.relation.rawValue),
            "status": .string(link.status.rawValue),
            "gap": link.gap.map(JSONValue.string),
            "confidence": link.confidence.map(JSONValue.string),
            "group": link.group.map(JSONValue.string),
        ]
        let extensions: JSONObject = [CASEExtension.name: .object(ours)]
        return JSONValue.object(extensions).canonicalText
    }
}

extension EditionTree {
    /// An item as people name it: `care-2025:1.2`.
    fileprivate func name(of item: Item) -> String { "\(edition.slug):\(path(of: item))" }
}
