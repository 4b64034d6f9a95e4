package import AltasCore
internal import AltasJSON

/// Turns associations into links between editions that are held here.
package struct CASELinkReading {
    private var sources: [String: Item.ID] = [:]
    private var targets: [String: Item.ID] = [:]

    /// Works out by which identifiers associations may name the editions' items.
    ///
    /// - Parameters:
    ///   - sources: the editions that links start from; their items have keys of their own.
    ///   - target: the edition that they lead to.
    package init(from sources: [EditionTree], to target: EditionTree) {
        for tree in sources { self.sources.merge(Self.keys(of: tree)) { first, _ in first } }
        targets = Self.keys(of: target)
    }

    private static func keys(of tree: EditionTree) -> [String: Item.ID] {
        let identity = CASEIdentity(tree, base: "")
        var keys: [String: Item.ID] = [:]
        for item in tree.items {
            keys[identity.identifier(of: item)] = item.id
            if !item.identifier.isEmpty { keys[item.identifier] = item.id }
        }
        return keys
    }

    /// The links that associations state, with keys from 1, and the associations that state none
    /// between these editions.
    ///
    /// What ``CASEWriter`` wrote comes back as it was. Otherwise an exact match, in either
    /// direction, is `exact`; a target that is part of a source is covered by it; relations, peers
    /// and types of others are `related`.
    package func links(
        in associations: [ImportedAssociation]
    ) -> (links: [Link], rest: [ImportedAssociation]) {
        var links: [Link] = []
        var rest: [ImportedAssociation] = []
        var places: [String: Int] = [:]
        for association in associations {
            guard let found = link(association, id: links.count + 1) else {
                rest.append(association)
                continue
            }
            let key = found.key.map { "\($0)/\(found.link.target)" }
            if let key, let place = places[key] {
                links[place].sources += found.link.sources
            } else {
                if let key { places[key] = links.count }
                links.append(found.link)
            }
        }
        return (links, rest)
    }

    private func link(_ association: ImportedAssociation, id: Int) -> (link: Link, key: String?)? {
        let ours = association.members.ours
        guard let ends = ends(of: association),
            let relation = ours["relation"]?.string.flatMap(Link.Relation.init(rawValue:))
                ?? relation(association.type, isForward: ends.isForward)
        else { return nil }
        let gap = ours["gap"]?.string
        let link = Link(
            id: Link.ID(rawValue: Int64(id)),
            target: ends.target,
            sources: [ends.source],
            relation: relation == .partial && gap == nil ? .related : relation,
            gap: relation == .partial ? gap : nil,
            rationale: association.note,
            confidence: ours["confidence"]?.string.flatMap {
                ["high", "medium", "low"].contains($0) ? $0 : nil
            },
            status: ours["status"]?.string.flatMap(Link.Status.init(rawValue:)) ?? .draft,
            group: ours["group"]?.string
        )
        return (link, ours["link"]?.string)
    }

    private func ends(
        of association: ImportedAssociation
    ) -> (source: Item.ID, target: Item.ID, isForward: Bool)? {
        let (origin, destination) = (
            association.origin.identifier, association.destination.identifier
        )
        if let source = sources[origin], let target = targets[destination] {
            return (source, target, true)
        }
        if let source = sources[destination], let target = targets[origin] {
            return (source, target, false)
        }
        return nil
    }

    private func relation(_ type: String, isForward: Bool) -> Link.Relation? {
        switch type {
        case "exactMatchOf": .exact
        case "isPartOf": isForward ? .related : .covers
        case "isRelatedTo", "isPeerOf": .related
        default: CASEWords.isExtension(type) ? .related : nil
        }
    }
}
