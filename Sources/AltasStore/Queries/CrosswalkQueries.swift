package import AltasCore

extension Connection {
    /// The links that lead to an edition's items, by the moment, in the order they were added;
    /// without those that were ended, and reviewed where somebody reviewed them.
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
        try links(
            where: """
                c.target_id = \(edition) AND (\(source) IS NULL OR c.source_id = \(source))
                """,
            at: moment
        )
    }

    /// The links that lead to an item or start from it, by the moment, in the order they were added.
    ///
    /// - Throws: ``SQLiteError``.
    package func links(of item: Item.ID, at moment: Moment) throws -> [Link] {
        try links(where: Self.isLink(of: item), at: moment)
    }

    /// Whether the `link l` of a row leads to an item or starts from it.
    static func isLink(of item: Item.ID) -> SQL {
        """
        l.id IN (
            SELECT id FROM link WHERE target_id = \(item)
            UNION SELECT link_id FROM link_source WHERE item_id = \(item))
        """
    }

    /// A link that holds at the moment.
    ///
    /// - Throws: ``SQLiteError``.
    package func link(_ id: Link.ID, at moment: Moment) throws -> Link? {
        try links(where: "l.id = \(id)", at: moment).first
    }

    /// Every link that holds at the moment, in the order they were added.
    ///
    /// - Throws: ``SQLiteError``.
    package func links(at moment: Moment) throws -> [Link] {
        try links(where: "1 = 1", at: moment)
    }

    private func links(where condition: SQL, at moment: Moment) throws -> [Link] {
        var sources: [Link.ID: [Item.ID]] = [:]
        try forEachRow(
            """
            SELECT s.link_id, s.item_id
            FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
                JOIN link_source s ON s.link_id = l.id
            WHERE \(condition) AND s.entry <= \(moment.entry)
            ORDER BY s.id
            """
        ) { sources[$0.id(0), default: []].append($0.id(1)) }
        return try rows(
            """
            SELECT l.id, l.target_id, l.relation, l.gap, l.rationale, l.confidence,
                CASE WHEN r.id IS NULL THEN l.status ELSE 'reviewed' END, l.grouping
            FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
                LEFT JOIN link_review r ON r.link_id = l.id AND r.entry <= \(moment.entry)
            WHERE \(condition) AND l.entry <= \(moment.entry)
                AND NOT EXISTS (
                    SELECT 1 FROM link_end e
                    WHERE e.link_id = l.id AND e.entry <= \(moment.entry))
                AND NOT EXISTS (
                    SELECT 1 FROM adoption_crosswalk x
                        JOIN adoption_undo u ON u.adoption_id = x.adoption_id
                    WHERE x.crosswalk_id = c.id AND u.entry <= \(moment.entry))
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

    /// The editions that links lead to from an edition's items, by the moment, by key.
    ///
    /// - Throws: ``SQLiteError``.
    package func targets(of edition: Edition.ID, at moment: Moment) throws -> [Edition.ID] {
        try rows(
            """
            SELECT DISTINCT target_id FROM crosswalk
            WHERE source_id = \(edition) AND entry <= \(moment.entry) ORDER BY target_id
            """
        ) { $0.id(0) }
    }

    /// The editions that links lead to of which a source is an item of this edition, by slug: also where it stands beside
    /// the edition that their crosswalk is from, as a region's own criteria do.
    ///
    /// - Throws: ``SQLiteError``.
    package func editions(linkedFrom edition: Edition.ID) throws -> [Edition] {
        let targets: [Edition.ID] = try rows(
            """
            SELECT DISTINCT c.target_id
            FROM item i JOIN link_source s ON s.item_id = i.id
                JOIN link l ON l.id = s.link_id JOIN crosswalk c ON c.id = l.crosswalk_id
            WHERE i.edition_id = \(edition) ORDER BY c.target_id
            """
        ) { $0.id(0) }
        return try targets.compactMap { try self.edition($0) }.sorted { $0.slug < $1.slug }
    }

    /// The editions that the items of links belong to, by slug.
    ///
    /// - Throws: ``SQLiteError``.
    package func editions(owning items: Set<Item.ID>) throws -> [Edition] {
        var keys: Set<Edition.ID> = []
        for item in items.sorted(by: { $0.rawValue < $1.rawValue }) {
            let owner: Edition.ID? = try row("SELECT edition_id FROM item WHERE id = \(item)") {
                $0.id(0)
            }
            if let owner { keys.insert(owner) }
        }
        return try keys.compactMap { try edition($0) }.sorted { $0.slug < $1.slug }
    }
}

extension EntryDraft {
    /// Adds a crosswalk with its links, whose items are in the register already.
    ///
    /// - Throws: ``SQLiteError``.
    @discardableResult
    package func add(_ crosswalk: Crosswalk) throws -> Crosswalk.ID {
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
        return Crosswalk.ID(rawValue: id)
    }

    /// Adds that somebody has reviewed a link and found it right.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it was reviewed before.
    package func review(_ link: Link.ID, by reviewer: Staff.ID, note: ErasableText?) throws {
        let note = try note.map(keep) ?? .null
        _ = try add(.linkReview, [link.sqlValue, reviewer.sqlValue, note])
    }

    /// Adds that a link no longer holds.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it was ended before.
    package func end(_ link: Link.ID, because reason: ErasableText?) throws {
        _ = try add(.linkEnd, [link.sqlValue, try reason.map(keep) ?? .null])
    }
}
