package import AltasCore

/// Which learners a list holds: everybody, or those who are placed at some sites.
package enum LearnerCircle: Sendable, Hashable {
    /// Everybody.
    case everybody
    /// Those placed at one of these sites, at the moment of the question or at the second moment.
    case placed(at: Set<Site.ID>, or: Moment)
}

/// Where a part of a list by code lies, and how long it is at most.
///
/// It lies next to the code that it follows, or else to the one that it goes before.
package struct LearnerStretch: Sendable, Hashable {
    /// The code that all in it follow; nil for none.
    package var after: String?
    /// The code that all in it go before; nil for none.
    package var before: String?
    /// How many there are in it at most.
    package var limit: Int

    /// A part of a list.
    package init(after: String?, before: String?, limit: Int) {
        self.after = after
        self.before = before
        self.limit = limit
    }

    /// Whether it is read from its end.
    package var isBackward: Bool { after == nil && before != nil }
}

extension Connection {
    /// A part of the learners in a circle, by code; of a site also, when one is named.
    ///
    /// - Throws: ``SQLiteError``.
    package func learners(
        in circle: LearnerCircle,
        placedAt site: Site.ID?,
        _ stretch: LearnerStretch,
        at moment: Moment
    ) throws -> [Learner] {
        let members = Self.members(of: circle, placedAt: site, at: moment)
        let after: SQL = stretch.after.map { "AND l.code > \($0)" } ?? ""
        let before: SQL = stretch.before.map { "AND l.code < \($0)" } ?? ""
        let learners = try rows(
            """
            SELECT \(Self.learnerColumns(at: moment)) FROM learner l
            WHERE \(members) \(after) \(before)
            ORDER BY l.code \(stretch.isBackward ? "DESC" : "ASC" as SQL) LIMIT \(stretch.limit)
            """,
            Self.learner
        )
        return stretch.isBackward ? learners.reversed() : learners
    }

    /// How many learners there are in a circle, and at a site when one is named.
    ///
    /// - Throws: ``SQLiteError``.
    package func learnerCount(
        in circle: LearnerCircle,
        placedAt site: Site.ID?,
        at moment: Moment
    ) throws -> Int {
        let members = Self.members(of: circle, placedAt: site, at: moment)
        return try row("SELECT count(*) FROM learner l WHERE \(members)") { $0.int(0) } ?? 0
    }

    /// Whether the learner `l` is known at a moment, in a circle, and placed at a site.
    private static func members(
        of circle: LearnerCircle,
        placedAt site: Site.ID?,
        at moment: Moment
    ) -> SQL {
        var condition: SQL = "l.entry <= \(moment.entry)"
        if case .placed(let sites, let other) = circle {
            let list = sites.sorted().reduce("NULL" as SQL) { "\($0), \($1)" }
            condition = """
                \(condition) AND l.id IN (
                    SELECT p.learner_id FROM placement p WHERE p.site_id IN (\(list))
                    AND (\(isPlaced(at: moment)) OR \(isPlaced(at: other))))
                """
        }
        guard let site else { return condition }
        return """
            \(condition) AND l.id IN (
                SELECT p.learner_id FROM placement p
                WHERE p.site_id = \(site) AND \(isPlaced(at: moment)))
            """
    }
}
