package import AltasCore

/// Everybody's decisions, learner by learner: what all learners' standing is computed from.
///
/// It answers what ``Connection/decisions(of:at:)`` does for each of them. Visits, roles and corrections are few beside the
/// decisions and are read first; the decisions then come from one covering index.
struct DecisionScan {
    private let connection: Connection
    private let moment: Moment
    private let visits: [Visit.ID: Sitting]
    private let trainers: [Staff.ID: [RoleGrant]]
    private let corrected: Set<Decision.ID>

    /// What a decision takes from its visit.
    private struct Sitting {
        let kind: Visit.Kind
        let site: Site.ID
        let assessor: Staff.ID
    }

    init(_ connection: Connection, at moment: Moment) throws {
        self.connection = connection
        self.moment = moment
        var visits: [Visit.ID: Sitting] = [:]
        try connection.forEachRow(
            "SELECT id, kind, site_id, assessor_id FROM visit WHERE entry <= \(moment.entry)"
        ) { row in
            visits[row.id(0)] = Sitting(
                kind: try row.member(1),
                site: row.id(2),
                assessor: row.id(3)
            )
        }
        self.visits = visits
        let roles = try connection.roles(of: nil, at: moment).filter { $0.role == .trainer }
        trainers = Dictionary(grouping: roles, by: \.staff)
        corrected = Set(
            try connection.rows(
                "SELECT decision_id FROM correction WHERE entry <= \(moment.entry)"
            ) { $0.id(0) }
        )
    }

    /// Hands over the decisions of each learner who is wanted and has any.
    func run(
        where isWanted: (Learner.ID) -> Bool,
        _ body: (Learner.ID, [Decision]) throws -> Void
    ) throws {
        var decisions: [Decision] = []
        var (learner, isTaken) = (Learner.ID(rawValue: 0), false)
        try connection.forEachRow(
            """
            SELECT d.learner_id, d.item_id, d.seen_on, d.id, d.result, d.method, d.setting,
                d.visit_id, d.entry
            FROM decision d INDEXED BY decision_by_learner
            WHERE d.entry <= \(moment.entry) AND d.seen_on <= \(moment.day)
            ORDER BY d.learner_id
            """
        ) { row in
            let next: Learner.ID = row.id(0)
            if next != learner {
                if !decisions.isEmpty { try body(learner, decisions) }
                decisions.removeAll(keepingCapacity: true)
                (learner, isTaken) = (next, isWanted(next))
            }
            if isTaken { decisions.append(try decision(row, of: learner)) }
        }
        if !decisions.isEmpty { try body(learner, decisions) }
    }

    private func decision(_ row: borrowing Row, of learner: Learner.ID) throws -> Decision {
        let (id, day): (Decision.ID, CivilDate) = (row.id(3), try row.day(2))
        let sitting = try row.stored(visits[row.id(7)], 7)
        return Decision(
            id: id,
            visit: row.id(7),
            learner: learner,
            item: row.id(1),
            result: row.text(4) == "met" ? .met : .notYet,
            method: Method(rawValue: row.text(5)),
            setting: try row.member(6),
            seenOn: day,
            entry: row.int64(8),
            kind: sitting.kind,
            isEntitled: isEntitled(in: sitting, on: day),
            isCorrected: corrected.contains(id)
        )
    }

    private func isEntitled(in sitting: Sitting, on day: CivilDate) -> Bool {
        (trainers[sitting.assessor] ?? []).contains { role in
            (role.site == nil || role.site == sitting.site) && role.holds(on: day)
        }
    }
}

extension Connection {
    /// Hands over the decisions of everybody who is wanted, learner by learner, without holding more than one learner's.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws, which ends the query.
    package func forEachLearner(
        decidedAt moment: Moment,
        where isWanted: (Learner.ID) -> Bool = { _ in true },
        _ body: (Learner.ID, [Decision]) throws -> Void
    ) throws {
        try DecisionScan(self, at: moment).run(where: isWanted, body)
    }
}
