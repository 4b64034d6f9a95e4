package import AltasCore

/// A learner's place at a site.
package struct Placement: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// Where.
    package let site: Site.ID
    /// From which day.
    package let from: CivilDate
}

extension Connection {
    /// Where a learner is placed on the moment's day.
    ///
    /// - Throws: ``SQLiteError``.
    package func placements(of learner: Learner.ID, at moment: Moment) throws -> [Placement] {
        try rows(
            """
            SELECT p.id, p.site_id, p.from_day FROM placement p
            WHERE p.learner_id = \(learner) AND \(Self.isPlaced(at: moment)) ORDER BY p.id
            """
        ) { Placement(id: $0.int64(0), site: $0.id(1), from: try $0.day(2)) }
    }

    /// Whether the placement `p` is known at the moment and holds on its day.
    static func isPlaced(at moment: Moment) -> SQL {
        """
        p.entry <= \(moment.entry) AND p.from_day <= \(moment.day) AND NOT EXISTS (
            SELECT 1 FROM placement_end e WHERE e.placement_id = p.id
            AND e.entry <= \(moment.entry) AND e.last_day < \(moment.day))
        """
    }
}

/// A learner's time at a site, past, present or planned.
package struct PlacementPeriod: Sendable, Hashable {
    /// The placement.
    package let placement: Placement
    /// The last day; nil while it goes on.
    package let until: CivilDate?

    /// Whether it holds on a day.
    package func holds(on day: CivilDate) -> Bool {
        placement.from <= day && (until.map { day <= $0 } ?? true)
    }
}

extension Connection {
    /// Where a learner has been, is and will be placed, by the moment's entry, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func placementHistory(
        of learner: Learner.ID,
        at moment: Moment
    ) throws -> [PlacementPeriod] {
        try rows(
            """
            SELECT p.id, p.site_id, p.from_day, e.last_day
            FROM placement p
                LEFT JOIN placement_end e ON e.placement_id = p.id AND e.entry <= \(moment.entry)
            WHERE p.learner_id = \(learner) AND p.entry <= \(moment.entry) ORDER BY p.id
            """
        ) { row in
            PlacementPeriod(
                placement: Placement(id: row.int64(0), site: row.id(1), from: try row.day(2)),
                until: try row.optionalDay(3)
            )
        }
    }

    /// The sites where each learner is placed on the moment's day, for lists of many learners.
    ///
    /// - Throws: ``SQLiteError``.
    package func placedSites(at moment: Moment) throws -> [Learner.ID: Set<Site.ID>] {
        var sites: [Learner.ID: Set<Site.ID>] = [:]
        try forEachRow(
            "SELECT p.learner_id, p.site_id FROM placement p WHERE \(Self.isPlaced(at: moment))"
        ) { sites[$0.id(0), default: []].insert($0.id(1)) }
        return sites
    }
}

extension EntryDraft {
    /// Adds that a learner works at a site from a day.
    ///
    /// - Throws: ``SQLiteError``.
    package func place(_ learner: Learner.ID, at site: Site.ID, from day: CivilDate) throws {
        _ = try add(.placement, [learner.sqlValue, site.sqlValue, day.sqlValue])
    }

    /// Adds that a placement ends with a day.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it has ended before.
    package func end(_ placement: Placement, on day: CivilDate) throws {
        _ = try add(.placementEnd, [.integer(placement.id), day.sqlValue])
    }
}
