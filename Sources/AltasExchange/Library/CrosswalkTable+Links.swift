package import AltasCore

extension CrosswalkTable {
    /// The links that the rows make, in the order of their first rows, with keys from 1.
    ///
    /// Rows that share target and group make one link with several sources. The trees must have
    /// keys that do not overlap, as ``EditionTree/renumbered(by:as:)`` gives them, so that a source
    /// says which tree it is from.
    ///
    /// - Parameters:
    ///   - curriculum: where most sources are.
    ///   - local: the region's own criteria, the other possible sources.
    ///   - target: the standard.
    /// - Returns: the links, whose targets are keys of `target`.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a code does not resolve, a group
    ///   mixes relations or a row stands twice; ``Refusal/ambiguousItem(_:candidates:)`` when a
    ///   code may mean several items.
    package func links(
        from curriculum: EditionTree,
        local: EditionTree?,
        to target: EditionTree
    ) throws(Refusal) -> [Link] {
        let sources = [curriculum, local].compactMap { $0 }
        var links: [Link] = []
        var places: [GroupKey: Int] = [:]
        for row in rows {
            let source = try item(row.source, in: sources, line: row.line)
            let target = try item(row.target, in: [target], line: row.line)
            let key = GroupKey(target: target.id, group: row.group)
            if !row.group.isEmpty, let place = places[key] {
                links[place] = try join(row, from: source, to: links[place])
            } else {
                places[key] = links.count
                links.append(link(row, id: links.count + 1, from: source, to: target))
            }
        }
        return links
    }

    private struct GroupKey: Hashable {
        let target: Item.ID
        let group: String
    }

    private func item(
        _ code: String,
        in trees: [EditionTree],
        line: Int
    ) throws(Refusal) -> Item {
        let found = trees.flatMap { tree in tree.items(coded: code).map { (tree, $0) } }
        guard let (_, item) = found.first else {
            throw .badFile(path: path, line: line, problem: .unknownCode(code))
        }
        guard found.count == 1 else {
            throw .ambiguousItem(code, candidates: found.map { $0.0.path(of: $0.1) })
        }
        return item
    }

    private func link(_ row: CrosswalkRow, id: Int, from source: Item, to target: Item) -> Link {
        Link(
            id: Link.ID(rawValue: Int64(id)),
            target: target.id,
            sources: [source.id],
            relation: row.relation,
            gap: row.gap.nonEmpty,
            rationale: row.rationale.nonEmpty,
            confidence: row.confidence.nonEmpty,
            status: row.status,
            group: row.group.nonEmpty
        )
    }

    /// A group is as sure and as reviewed as the least of its rows, and says what each of them
    /// says.
    private func join(_ row: CrosswalkRow, from source: Item, to link: Link) throws(Refusal) -> Link
    {
        guard row.relation == link.relation else {
            throw .badFile(path: path, line: row.line, problem: .mixedGroup(row.group))
        }
        guard !link.sources.contains(source.id) else {
            let problem = Refusal.FileProblem.value(row.source, column: "altas_code")
            throw .badFile(path: path, line: row.line, problem: problem)
        }
        var link = link
        link.sources.append(source.id)
        link.gap = link.gap.joined(with: row.gap)
        link.rationale = link.rationale.joined(with: row.rationale)
        link.confidence = ["low", "medium", "high"].first {
            $0 == link.confidence || $0 == row.confidence
        }
        if row.status == .draft { link.status = .draft }
        return link
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension String? {
    /// Both texts, or the one that holds the other.
    fileprivate func joined(with text: String) -> String? {
        guard let held = self, !text.isEmpty else { return self ?? text.nonEmpty }
        return held.contains(text) ? held : "\(held) \(text)"
    }
}
