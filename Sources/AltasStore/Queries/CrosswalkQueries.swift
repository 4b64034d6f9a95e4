package import AltasCore

extension Connection {
    /// The links that lead to an edition's items, by the moment, in the order they were added.
    ///
    /// - Parameters:
    ///   - edition: the edition they lead to.
    ///   - source: the edition they start from; nil for any.
    ///   - moment: links of later entries are not seen.
    /// - Returns: The links with all their sources.
    /// - Throws: ``SQLiteError``.
    package func links(
        to edition: Edition.ID,
        from source: Edition.ID? = nil,
        at moment: Moment
    ) throws -> [Link] {
        var sources: [Link.ID: [Item.ID]] = [:]
        try forEachRow(
            """
            SELECT s.link_id, s.item_id
            FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
                JOIN link_source s ON s.link_id = l.id
            WHERE c.target_id = \(edition) AND s.entry <= \(moment.entry)
            ORDER BY s.id
            """
        ) { sources[$0.id(0), default: []].append($0.id(1)) }
        return try rows(
            """
            SELECT l.id, l.target_id, l.relation, l.gap, l.rationale, l.confidence, l.status,
                l.grouping
            FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
            WHERE c.target_id = \(edition) AND l.entry <= \(moment.entry)
                AND (\(source) IS NULL OR c.source_id = \(source))
            ORDER BY l.id
            """
        ) { row in
            Link(
                id: row.id(0),
                target: row.id(1),
                sources: sources[row.id(0)] ?? [],
                relation: try row.member(2),
                gap: row.optionalText(3),
                rationale: row.optionalText(4),
                confidence: row.optionalText(5),
                status: try row.member(6),
                group: row.optionalText(7)
            )
        }
    }
}

extension EntryDraft {
    /// Adds a crosswalk with its links, whose items are in the register already.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(_ crosswalk: Crosswalk) throws {
        let id = try add(.crosswalk, [crosswalk.source.sqlValue, crosswalk.target.sqlValue])
        for link in crosswalk.links {
            let linkID = try add(
                .link,
                [
                    .integer(id), link.target.sqlValue, .text(link.relation.rawValue),
                    link.gap.sqlValue, link.rationale.sqlValue, link.confidence.sqlValue,
                    .text(link.status.rawValue), link.group.sqlValue,
                ]
            )
            for source in link.sources {
                _ = try add(.linkSource, [.integer(linkID), source.sqlValue])
            }
        }
    }
}
