package import AltasCore

/// Who reviewed a link, and when.
package struct StoredLinkReview: Sendable, Hashable {
    /// Who.
    package let reviewer: Staff.ID
    /// When, in seconds since 1970 UTC.
    package let time: Int64
    /// What they noted; nil when they noted nothing, or it was erased.
    package let note: String?
}

extension Connection {
    /// The reviews of the links that lead to an edition, by the moment.
    ///
    /// - Throws: ``SQLiteError``.
    package func linkReviews(
        to edition: Edition.ID,
        at moment: Moment
    ) throws -> [Link.ID: StoredLinkReview] {
        var reviews: [Link.ID: StoredLinkReview] = [:]
        try forEachRow(
            """
            SELECT r.link_id, r.reviewer_id, e.time, t.body
            FROM link_review r JOIN link l ON l.id = r.link_id
                JOIN crosswalk c ON c.id = l.crosswalk_id
                JOIN entry e ON e.number = r.entry
                LEFT JOIN text t ON t.digest = r.note
            WHERE c.target_id = \(edition) AND r.entry <= \(moment.entry)
            ORDER BY r.id
            """
        ) { row in
            reviews[row.id(0)] = StoredLinkReview(
                reviewer: row.id(1),
                time: row.int64(2),
                note: row.optionalText(3)
            )
        }
        return reviews
    }

    /// The links to an edition that a member of staff added after the register was founded.
    ///
    /// - Throws: ``SQLiteError``.
    package func links(to edition: Edition.ID, addedBy staff: Staff.ID) throws -> Set<Link.ID> {
        Set(
            try rows(
                """
                SELECT l.id
                FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
                    JOIN entry e ON e.number = l.entry
                WHERE c.target_id = \(edition) AND e.actor = 'staff' AND e.actor_id = \(staff)
                    AND e.act <> \(Entry.Act.adopt.rawValue)
                ORDER BY l.id
                """
            ) { $0.id(0) }
        )
    }

    /// From which editions links lead to which, by the moment, each pair once.
    ///
    /// Links that ended, and those of adoptions that were taken back, do not count.
    ///
    /// - Throws: ``SQLiteError``.
    package func linkedEditions(
        at moment: Moment
    ) throws -> [(from: Edition.ID, to: Edition.ID)] {
        try rows(
            """
            SELECT DISTINCT c.source_id, c.target_id
            FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
            WHERE l.entry <= \(moment.entry)
                AND NOT EXISTS (
                    SELECT 1 FROM link_end e
                    WHERE e.link_id = l.id AND e.entry <= \(moment.entry))
                AND NOT EXISTS (
                    SELECT 1 FROM adoption_crosswalk x
                        JOIN adoption_undo u ON u.adoption_id = x.adoption_id
                    WHERE x.crosswalk_id = c.id AND u.entry <= \(moment.entry))
            ORDER BY c.source_id, c.target_id
            """
        ) { ($0.id(0), $0.id(1)) }
    }
}
