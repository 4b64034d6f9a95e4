package import AltasCore

/// Which learners a list holds: everybody, or those who are placed at some sites.
package enum LearnerCircle: Sendable, Hashable {
    /// Everybody.
    case everybody
    /// Those placed at one of these sites, at the moment of the question or at the second moment.
    case placed(at: Set<Site.ID>, or: Moment)
}

/// Where a part of a list by code lies, and how long it is at most.
package enum LearnerStretch: Sendable, Hashable {
    /// What follows a code; nil from the first on.
    case after(String?, limit: Int)
    /// What goes before a code, nearest last.
    case before(String, limit: Int)
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
        let columns = Self.learnerColumns(at: moment)
        switch stretch {
        case .after(let code, let limit):
            return try rows(
                """
                SELECT \(columns) FROM learner l
                WHERE \(members) AND l.code > \(code ?? "") ORDER BY l.code LIMIT \(limit)
                """,
                Self.learner
            )
        case .before(let code, let limit):
            return try rows(
                """
                SELECT \(columns) FROM learner l
                WHERE \(members) AND l.code < \(code) ORDER BY l.code DESC LIMIT \(limit)
                """,
                Self.learner
            ).reversed()
        }
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
