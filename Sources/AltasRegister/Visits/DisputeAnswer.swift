package import AltasCore
import AltasStore

/// A decision that its learner disagrees with.
package struct DisputeAnswer: Sendable, Codable {
    /// The decision's number, such as `D12`.
    package let decision: String
    /// Whom it is about.
    package let learner: PersonName
    /// The item that was decided.
    package let item: ItemName?
    /// Who decided.
    package let assessor: PersonName?
    /// The day it was raised.
    package let raisedOn: CivilDate
    /// The day by which another assessor is to settle it.
    package let settleBy: CivilDate
    /// What the learner said; nil when that was erased.
    package let reason: String?
    /// How it ended; nil while it is open.
    package let outcome: DisputeOutcome?
    /// Why; nil while it is open, or when that was erased.
    package let settlement: String?
}

extension DisputeAnswer {
    init(_ dispute: StoredDispute, _ question: Question) throws {
        let (connection, moment) = (question.connection, question.moment)
        let decided = try connection.decision(dispute.decision, at: moment)
        let visit = try decided.flatMap { try connection.visit($0.visit) }
        var finder = ItemFinder(connection, at: moment, in: question.inquiry.languages)
        let found = try decided.flatMap { try finder.item($0.item) }
        guard let learner = try connection.learner(dispute.learner, at: moment) else {
            throw Refusal.unknownDecision(dispute.decision.number)
        }
        self.init(
            decision: dispute.decision.number,
            learner: PersonName(learner),
            item: found.map { ItemName($0.item, in: $0.tree, question) },
            assessor: try (visit?.visit.assessor).flatMap {
                try connection.staff($0, at: moment).map(PersonName.init)
            },
            raisedOn: dispute.raisedOn,
            settleBy: dispute.settleBy,
            reason: dispute.reason,
            outcome: dispute.outcome,
            settlement: dispute.settlement
        )
    }
}

extension Question {
    /// The disputes about a learner's decisions, oldest first.
    func disputes(about learner: Learner) throws -> [DisputeAnswer] {
        try connection.disputes(about: learner.id, at: moment).map { try DisputeAnswer($0, self) }
    }
}
