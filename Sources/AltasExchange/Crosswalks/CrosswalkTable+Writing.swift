package import AltasCore

extension CrosswalkTable {
    /// The columns of a `crosswalk.csv`, in the order in which they are written.
    static let columns = [
        "altas_code", "item_code", "relation", "group", "gap_en", "rationale_en", "status",
        "confidence",
    ]

    /// Links as the text of a `crosswalk.csv`, which read again gives the same links.
    ///
    /// A link with several sources has a row for each, under the name of its group, or one made
    /// here where it has none or another link of the item has it too. What a spreadsheet would
    /// compute has an apostrophe before it.
    ///
    /// - Parameters:
    ///   - links: the links; one with a source in none of the editions is left out.
    ///   - sources: the editions that they start from.
    ///   - target: the edition that they lead to.
    /// - Returns: the file, with a header and LF between the lines.
    package static func text(
        of links: [Link],
        from sources: [EditionTree],
        to target: EditionTree
    ) -> String {
        var groups = GroupNames(links)
        let rows = links.flatMap { link -> [[String]] in
            let codes = link.sources.compactMap { source in
                sources.lazy.compactMap { tree in tree[source].map(tree.path) }.first
            }
            guard let item = target[link.target], codes.count == link.sources.count else {
                return []
            }
            let group = groups.name(of: link)
            return codes.enumerated().map { place, code in
                [
                    code, target.path(of: item), link.relation.rawValue, group, link.gap ?? "",
                    place == 0 ? link.rationale ?? "" : "", link.status.rawValue,
                    link.confidence ?? "",
                ]
            }
        }
        return CSVWriter(isSpreadsheetSafe: true).text([columns] + rows)
    }
}

/// The names of groups, so that no two links to one item share one.
private struct GroupNames {
    private var used: [Item.ID: Set<String>] = [:]
    private let wanted: [Item.ID: Set<String>]

    init(_ links: [Link]) {
        wanted = Dictionary(grouping: links, by: \.target).mapValues {
            Set($0.compactMap(\.group))
        }
    }

    mutating func name(of link: Link) -> String {
        guard link.sources.count > 1 || link.group != nil else { return "" }
        if let group = link.group, used[link.target, default: []].insert(group).inserted {
            return group
        }
        let taken = used[link.target, default: []].union(wanted[link.target] ?? [])
        let free = (1...).lazy.map { "g-\($0)" }.first { !taken.contains($0) } ?? ""
        used[link.target, default: []].insert(free)
        return free
    }
}
