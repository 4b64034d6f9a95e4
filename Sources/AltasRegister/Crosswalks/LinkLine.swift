package import AltasCore
import AltasStore

/// A link in a list of links: what leads to what.
package struct LinkLine: Sendable, Hashable, Codable {
    /// The link's number, such as `L17`; nil for one that is not in the register.
    package let number: String?
    /// The code of the item that it leads to.
    package let target: String
    /// The codes of the items needed together.
    package let sources: [String]
    /// What they mean for the target.
    package let relation: Link.Relation

    init(_ link: Link, number: Link.ID? = nil, in trees: LinkTrees) {
        self.number = number.map(\.linkNumber)
        target = trees.code(link.target)
        sources = link.sources.map(trees.code)
        relation = link.relation
    }
}

extension Identifier<Link> {
    /// How people name the link: `L17`.
    var linkNumber: String { "L\(rawValue)" }

    /// Reads `L17` or `17`.
    init?(linkNumber text: String) {
        let digits = text.uppercased().hasPrefix("L") ? String(text.dropFirst()) : text
        guard let number = Int64(digits) else { return nil }
        self.init(rawValue: number)
    }
}

/// The editions at both ends of some links.
struct LinkTrees {
    /// The edition that the links start from.
    let source: EditionTree
    /// The other editions that they start from: a region's own criteria, most of all.
    let others: [EditionTree]
    /// The edition that they lead to.
    let target: EditionTree

    /// Everything that links start from.
    var sources: [EditionTree] { [source] + others }

    /// The code of an item of any of them.
    func code(_ id: Item.ID) -> String {
        for tree in [target] + sources {
            if let item = tree[id] { return tree.path(of: item) }
        }
        return ""
    }
}

extension Connection {
    /// The two editions that links lead from and to.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   and ``Refusal/invalid(field:value:reason:)`` when they are one.
    func ends(from source: String, to target: String, at moment: Moment) throws -> (
        Edition, Edition
    ) {
        let (from, to) = (
            try edition(named: source, at: moment), try edition(named: target, at: moment)
        )
        guard from.id != to.id else {
            throw Refusal.invalid(field: .edition, value: target, reason: .leadsToItself)
        }
        return (from, to)
    }

    /// The editions at both ends of links, with the criteria that the target's region adds to the
    /// source now, and whatever else the links start from.
    func linkTrees(
        _ links: [Link],
        from source: Edition,
        to target: Edition,
        at moment: Moment,
        in languages: Set<String>?
    ) throws -> LinkTrees {
        let sourceTree = try tree(of: source, in: languages)
        let local = try target.region.flatMap {
            try localCriteria(
                of: $0,
                under: sourceTree,
                lineage(at: moment),
                at: moment,
                in: languages
            )
        }
        var others = [local].compactMap(\.self)
        for item in links.flatMap(\.sources)
        where sourceTree[item] == nil && !others.contains(where: { $0[item] != nil }) {
            guard let owner = try edition(owning: item) else { continue }
            others.append(try tree(of: owner, in: languages))
        }
        return LinkTrees(
            source: sourceTree,
            others: others,
            target: try tree(of: target, in: languages)
        )
    }
}
