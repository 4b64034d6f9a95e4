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
        var builder = LinkBuilder(from: [curriculum, local].compactMap(\.self), to: target)
        for row in rows {
            do {
                try builder.add(row)
            } catch {
                throw error.refusal(of: row, in: path)
            }
        }
        return builder.links
    }
}
