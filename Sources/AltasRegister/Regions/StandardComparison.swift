import AltasCore
import AltasExchange
import AltasStore

/// Which standards of a region's files a register does not have, has, or has otherwise.
struct StandardComparison {
    private(set) var new: [StandardPackage] = []
    private(set) var unchanged: [String] = []
    private(set) var changed: [String] = []
    /// Those that are unchanged but for their links.
    private(set) var otherLinks: [String] = []

    init(
        _ standards: [StandardPackage],
        from curriculum: EditionTree,
        and local: EditionTree?,
        on connection: Connection,
        at moment: Moment
    ) throws {
        for standard in standards {
            let slug = standard.tree.edition.slug
            guard let edition = try connection.edition(slug: slug, at: moment) else {
                new.append(standard)
                continue
            }
            let stored = try connection.tree(of: edition)
            guard standard.tree.edition.saysTheSame(as: edition),
                try standard.tree.hasItems(of: stored)
            else {
                changed.append(slug)
                continue
            }
            unchanged.append(slug)
            let links = try standard.crosswalk?.links(
                from: curriculum,
                local: local,
                to: stored
            )
            let held = try connection.links(
                to: edition.id,
                from: curriculum.edition.id,
                at: moment
            )
            if let links, links.statements != held.statements { otherLinks.append(slug) }
        }
    }
}

extension [Link] {
    /// What the links say, without their keys, how far they were checked, and what holds them together.
    fileprivate var statements: Set<Link> {
        Set(
            map { link in
                var link = link
                link.id = Link.ID(rawValue: 0)
                link.sources.sort { $0.rawValue < $1.rawValue }
                link.status = .draft
                return link
            }
        )
    }
}

extension Edition {
    /// Whether another edition of this name is the same, whatever its key and identifier.
    func saysTheSame(as other: Edition) -> Bool {
        var other = other
        (other.id, other.identifier) = (id, identifier)
        other.details.questionnaire = details.questionnaire
        return self == other
    }
}

extension EditionTree {
    /// Whether the items are those of an edition in the register, whatever their keys and identifiers.
    func hasItems(of stored: EditionTree) throws -> Bool {
        guard let first = stored.items.first, items.count == stored.items.count else {
            return items.isEmpty && stored.items.isEmpty
        }
        let offset = first.id.rawValue - (items.first?.id.rawValue ?? 1)
        let moved = try renumbered(by: offset, as: edition).items
        return zip(moved, stored.items).allSatisfy { item, other in
            var other = other
            other.identifier = item.identifier
            return item == other
        }
    }
}
