package import AltasCore
import AltasCrypto
import AltasStore

/// A visit with its decisions, in the wording of their own editions.
package struct VisitAnswer: Sendable, Codable {
    /// Its receipt.
    package let receipt: String
    /// The identifier that leaves the register.
    package let uuid: String
    /// What kind of sitting it was.
    package let kind: Visit.Kind
    /// Where.
    package let site: SiteName
    /// When it was seen.
    package let seenOn: CivilDate
    /// When it was entered, in seconds since 1970 UTC.
    package let enteredAt: Int64
    /// Who decided.
    package let assessor: PersonName
    /// In which national role.
    package let capacity: String
    /// Who entered it.
    package let enteredBy: PersonName
    /// The sheet it was recorded from.
    package let sheet: String?
    /// Its decisions, in the order they were made; later replacements come last.
    package let decisions: [DecisionAnswer]
    /// The state of the register.
    package let stamp: Stamp
}

/// A decision as answers show it.
package struct DecisionAnswer: Sendable, Codable {
    /// Its number, as `correct` takes it: `D17`.
    package let number: String
    /// Whom it is about.
    package let learner: PersonName
    /// What it decides: `slug:code` and the wording.
    package let item: ItemName
    /// The edition that the item belongs to.
    package let edition: String
    /// Met or not yet.
    package let result: Decision.Result
    /// The scale of its grade.
    package let scale: String?
    /// Its grade.
    package let grade: String?
    /// How it was shown.
    package let method: Method
    /// Where it was shown.
    package let setting: Setting
    /// When it was seen.
    package let seenOn: CivilDate
    /// A note; nil when there is none or it was erased.
    package let note: String?
    /// The item that was marked, where that stands for its criteria.
    package let markedOn: String?
    /// Whether it counts: not corrected, by an assessor entitled on the day.
    package let counts: Bool
    /// Whether a correction has voided or replaced it.
    package let isCorrected: Bool
    /// The decision that replaces it.
    package let replacement: String?
    /// Why it was corrected.
    package let reason: String?
}

extension Register {
    /// A visit by its receipt, or by the first digits of it.
    ///
    /// - Throws: ``Refusal/unknownVisit(_:)`` when none or several begin so; ``Refusal/notAllowed(_:)`` unless the asker
    ///   has a role at its site.
    package func visit(
        _ receipt: String,
        as session: Session,
        _ inquiry: Inquiry
    ) throws -> VisitAnswer {
        try ask(as: session, inquiry) { question in
            let digits = receipt.lowercased().filter { $0 != " " && $0 != "-" }
            let isHex = digits.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
            let found =
                digits.count >= 6 && isHex
                ? try question.connection.visits(receiptPrefix: digits, at: question.moment) : []
            guard found.count == 1, found[0].visit.seenOn <= question.moment.day else {
                throw Refusal.unknownVisit(receipt)
            }
            return try question.answer(found[0])
        }
    }

    /// The newest visits at a site, without their decisions.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker has a role there.
    package func visits(
        at site: String,
        limit: Int = 50,
        as session: Session,
        _ inquiry: Inquiry
    ) throws -> [VisitAnswer] {
        try ask(as: session, inquiry) { question in
            let site = try question.connection.site(named: site, at: question.moment)
            try question.authority.requireAccess(to: site)
            return try question.connection.visits(
                at: site.id,
                at: question.moment,
                limit: limit
            ).map { try question.answer($0, withDecisions: false) }
        }
    }
}

extension Question {
    fileprivate func answer(
        _ stored: StoredVisit,
        withDecisions: Bool = true
    ) throws -> VisitAnswer {
        let visit = stored.visit
        guard let site = try connection.site(visit.site, at: moment),
            let assessor = try connection.staff(visit.assessor, at: moment),
            let enterer = try connection.staff(stored.enterer, at: moment)
        else { throw Refusal.unknownVisit(stored.receipt.description) }
        try authority.requireAccess(to: site)
        var finder = ItemFinder(connection, at: moment, in: inquiry.languages)
        let records = withDecisions ? try connection.records(of: visit.id, at: moment) : []
        return VisitAnswer(
            receipt: stored.receipt.description,
            uuid: visit.uuid,
            kind: visit.kind,
            site: SiteName(site),
            seenOn: visit.seenOn,
            enteredAt: stored.enteredAt,
            assessor: PersonName(assessor),
            capacity: visit.capacity,
            enteredBy: PersonName(enterer),
            sheet: stored.sheet,
            decisions: try records.map { try answer($0, &finder) },
            stamp: stamp
        )
    }

    /// A decision in the words of its own edition.
    func answer(
        _ record: Connection.DecisionRecord,
        _ finder: inout ItemFinder
    ) throws -> DecisionAnswer {
        let decision = record.decision
        guard let found = try finder.item(decision.item),
            let learner = try connection.learner(decision.learner, at: moment)
        else { throw Refusal.unknownDecision("D\(decision.id)") }
        return DecisionAnswer(
            number: "D\(decision.id)",
            learner: PersonName(learner),
            item: ItemName(found.item, in: found.tree, self),
            edition: found.tree.edition.slug,
            result: decision.result,
            scale: record.scale,
            grade: record.grade,
            method: decision.method,
            setting: decision.setting,
            seenOn: decision.seenOn,
            note: record.note,
            markedOn: try record.markedOn.flatMap { try finder.item($0)?.item.code.description },
            counts: decision.counts,
            isCorrected: decision.isCorrected,
            replacement: record.replacement.map { "D\($0)" },
            reason: record.reason
        )
    }
}
