internal import AltasCore
internal import AltasJSON

/// Turns links into associations.
///
/// `exact` is an exact match from source to target; `covers` says that the target is part of the
/// source; `related` and whatever CASE cannot say is a relation. What it cannot say stands in our
/// part of the extensions, and what the sources of one link share joins them again.
///
/// An association's identifier follows from the items of its link, and so is the same in every
/// package that has it.
struct CASELinkWriting {
    let version: CASEVersion
    private let target: CASEIdentity
    private let sources: [CASEIdentity]
    private let changed: [Link.ID: Int64]
    /// Which of the links about the same items each of them is, where it is not the first.
    private let repeats: [Link.ID: Int]

    /// Works out who the items are; `base` is for editions that have no addresses of their own.
    init(_ crosswalk: CASECrosswalk, version: CASEVersion, base: String) {
        self.version = version
        target = CASEIdentity(crosswalk.target, base: base)
        sources = crosswalk.sources.map { CASEIdentity($0, base: base) }
        changed = crosswalk.changed
        var counts: [Link.Ends: Int] = [:]
        var repeats: [Link.ID: Int] = [:]
        for link in crosswalk.links {
            let count = counts[link.ends, default: 0] + 1
            counts[link.ends] = count
            if count > 1 { repeats[link.id] = count }
        }
        self.repeats = repeats
    }

    /// The associations of a link, one for each source, and what they cannot say.
    ///
    /// A link whose items are not in the editions has none.
    func associations(
        of link: Link
    ) -> (associations: [ImportedAssociation], unexpressed: CASEReport.UnexpressedLink?) {
        let sources = link.sources.compactMap(node)
        guard let item = target.tree[link.target], sources.count == link.sources.count else {
            return ([], nil)
        }
        let end = target.node(of: item)
        let reasons = reasons(link)
        let plain = reasons.isDisjoint(with: [.partial, .severalSources])
        let identifiers = Self.identifiers(
            from: sources.map(\.node.identifier),
            to: end.identifier,
            repeated: repeats[link.id]
        )
        let facts = facts(of: link, named: identifiers.first ?? "")
        let associations = zip(sources, identifiers).map { source, identifier in
            let isPart = plain && link.relation == .covers
            return ImportedAssociation(
                origin: isPart ? end : source.node,
                destination: isPart ? source.node : end,
                type: plain ? type(of: link.relation) : "isRelatedTo",
                note: link.rationale,
                facts: facts.merging(["case:identifier": identifier]) { $1 }
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

    /// The identifiers of the associations of a link, in the order of its sources.
    static func identifiers(
        from sources: [String],
        to target: String,
        repeated number: Int?
    ) -> [String] {
        let ends = "link/\(target)<\(sources.sorted().joined(separator: "+"))"
        let link = ends + (number.map { "/\($0)" } ?? "")
        return sources.map { NameUUID.text(for: "\(link)/\($0)") }
    }

    private func facts(of link: Link, named name: String) -> [String: String] {
        var facts = ["case:extensions": extensionText(link, named: name)]
        if let time = changed[link.id] {
            facts["case:lastChangeDateTime"] = CASEText.moment(at: time)
        }
        return facts
    }

    /// `name` is one that no other link has.
    private func extensionText(_ link: Link, named name: String) -> String {
        let ours: JSONObject = [
            "link": .string(name),
            "relation": .string(link.relation.rawValue),
            "status": .string(link.status.rawValue),
            "gap": link.gap.map(JSONValue.string),
            "confidence": link.confidence.map(JSONValue.string),
            "group": link.group.map(JSONValue.string),
            CASEExtension.minted: .array([.string("identifier")]),
        ]
        let extensions: JSONObject = [CASEExtension.name: .object(ours)]
        return JSONValue.object(extensions).canonicalText
    }
}

extension EditionTree {
    /// An item as people name it: `care-2025:1.2`.
    fileprivate func name(of item: Item) -> String { "\(edition.slug):\(path(of: item))" }
}
