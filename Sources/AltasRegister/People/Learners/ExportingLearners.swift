import AltasCore
import AltasCrypto
import AltasStore

extension Register {
    /// Everything held about a learner; for whoever may see the learner.
    ///
    /// Self-ratings are left out for those who may not care for the learner, as in ``ratings(of:_:as:)``.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``.
    package func export(
        _ code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> LearnerExportAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let learner = try question.learner(coded: code)
            let cares = try question.authority.ownsOrCares(for: learner, on: connection, at: moment)
            var reading = try DecisionReading(question)
            return LearnerExportAnswer(
                record: try LearnerRecord(learner, on: connection, at: moment),
                decisions: try reading.decisions(of: learner),
                ratings: cares ? try question.ratings(of: learner) : [],
                disputes: try question.disputes(about: learner),
                certificates: try question.certificates(of: learner),
                looks: try question.looks(at: learner),
                stamp: question.stamp
            )
        }
    }
}

extension Register {
    /// One decision about a learner with everything that is held of it; for whoever may see the learner.
    ///
    /// - Throws: ``Refusal/unknownDecision(_:)`` also for one about somebody else, ``Refusal/notAllowed(_:)``,
    ///   ``Refusal/unknownLearner(_:nearest:)``.
    package func decision(
        _ number: String,
        of code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> LearnerDecisionAnswer {
        try ask(as: session, inquiry) { question in
            let learner = try question.learner(coded: code)
            var reading = try DecisionReading(question)
            guard let id = Decision.ID(number: number),
                let decision = try reading.decisions(of: learner, { $0 == id }).first
            else { throw Refusal.unknownDecision(number) }
            return LearnerDecisionAnswer(
                learner: PersonName(learner),
                decision: decision,
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    fileprivate func ratings(of learner: Learner) throws -> [RatingExport] {
        try connection.editions(at: moment).filter { $0.role == .curriculum }.flatMap { edition in
            try connection.ratings(of: learner.id, edition: edition.id, at: moment).map { rating in
                RatingExport(
                    edition: edition.slug,
                    occasion: rating.occasion,
                    takenOn: rating.takenOn,
                    answers: rating.answers
                )
            }
        }
    }
}

/// Reads decisions with all that is held of them; what they share is read once.
private struct DecisionReading {
    private let question: Question
    private let clock: RegisterClock
    private var finder: ItemFinder
    private var visits: [Visit.ID: DecisionExport.VisitExport] = [:]

    init(_ question: Question) throws {
        self.question = question
        clock = try RegisterClock(of: question.connection, now: 0)
        finder = ItemFinder(
            question.connection,
            at: question.moment,
            in: question.inquiry.languages
        )
    }

    /// The decisions on a learner, in the order they were entered: all of them, or those whose key is asked for.
    mutating func decisions(
        of learner: Learner,
        _ isWanted: (Decision.ID) -> Bool = { _ in true }
    ) throws -> [DecisionExport] {
        let (connection, moment) = (question.connection, question.moment)
        let evidence = try connection.evidence(of: learner.id, at: moment)
        return try connection.records(of: learner.id, at: moment)
            .filter { $0.decision.seenOn <= moment.day && isWanted($0.decision.id) }
            .compactMap { record in
                let files = (evidence[record.decision.id] ?? []).map {
                    DecisionExport.EvidenceExport(name: $0.name, digest: $0.content.description)
                }
                return try decision(record, files)
            }
    }

    private mutating func decision(
        _ record: Connection.DecisionRecord,
        _ evidence: [DecisionExport.EvidenceExport]
    ) throws -> DecisionExport? {
        let decision = record.decision
        guard let item = try finder.item(decision.item), let visit = try visit(decision.visit)
        else { return nil }
        let marked = try record.markedOn.flatMap { try finder.item($0) }
        return DecisionExport(
            number: "D\(decision.id)",
            visit: visit,
            item: wording(of: item),
            markedOn: marked.map { $0.tree.path(of: $0.item) },
            result: decision.result,
            scale: record.scale,
            grade: record.grade,
            method: decision.method.rawValue,
            setting: decision.setting,
            note: record.note,
            evidence: evidence,
            counts: decision.counts,
            correction: correction(of: record)
        )
    }

    private func correction(
        of record: Connection.DecisionRecord
    ) -> DecisionExport.CorrectionExport? {
        guard record.decision.isCorrected else { return nil }
        return DecisionExport.CorrectionExport(
            replacement: record.replacement.map { "D\($0)" },
            reason: record.reason
        )
    }

    private func wording(of found: ItemFinder.Found) -> DecisionExport.ItemWording {
        DecisionExport.ItemWording(
            edition: found.tree.edition.slug,
            code: found.tree.path(of: found.item),
            title: question.text(found.item.title),
            statement: question.text(found.item.statement)
        )
    }

    private mutating func visit(_ id: Visit.ID) throws -> DecisionExport.VisitExport? {
        if let visit = visits[id] { return visit }
        let (connection, moment) = (question.connection, question.moment)
        guard let stored = try connection.visit(id) else { return nil }
        let visit = DecisionExport.VisitExport(
            receipt: stored.receipt.description,
            kind: stored.visit.kind,
            site: try connection.site(stored.visit.site, at: moment).map(SiteName.init),
            assessor: try connection.staff(stored.visit.assessor, at: moment).map(PersonName.init),
            capacity: stored.visit.capacity,
            seenOn: stored.visit.seenOn,
            enteredOn: clock.day(of: stored.enteredAt)
        )
        visits[id] = visit
        return visit
    }
}
