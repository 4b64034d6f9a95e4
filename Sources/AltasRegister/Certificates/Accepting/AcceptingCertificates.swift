package import AltasCore
import AltasExchange
import AltasStore

/// What a certificate of another register could count for here, for an assessor to confirm.
package struct AcceptanceAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The name that the certificate is made out to.
    package let holder: String?
    /// The method that prior learning is recorded with, such as `RPL`.
    package let method: Method
    /// The site where the learner is placed.
    package let site: String?
    /// What is proposed, in the curriculum's order and then in the standards'.
    package let proposals: [Proposal]
    /// What it aligns to that is not known here, or cannot be decided.
    package let unmatched: [PresentedLearning.AlignedItem]
    /// The state of the register that was seen.
    package let stamp: Stamp

    /// A decision by prior learning that an assessor may make.
    package struct Proposal: Sendable, Hashable, Codable {
        /// The item, as `slug:code`.
        package let item: ItemName
        /// What the certificate said that leads to it.
        package let because: PresentedLearning.AlignedItem
        /// The number of the `exact` link that leads from there to here, such as `L17`; nil where it is the item itself.
        package let link: String?
        /// Whether the learner has met it already.
        package let isMet: Bool
    }
}

/// A certificate that was checked, and for whom it is to count.
package struct AcceptanceRequest: Sendable, Codable {
    /// The learner's code.
    package var learner: String
    /// What the certificate says.
    package var learning: PresentedLearning
    /// Whether the learner is the holder, whatever the names say.
    package var isSamePerson: Bool
    /// The file, to be named when it cannot be used.
    package var path: String

    /// Takes what was read and checked.
    package init(
        learner: String,
        learning: PresentedLearning,
        isSamePerson: Bool,
        path: String
    ) {
        self.learner = learner
        self.learning = learning
        self.isSamePerson = isSamePerson
        self.path = path
    }
}

extension Register {
    /// What a certificate of another register could count for: decisions by prior learning, for an assessor to confirm.
    ///
    /// An item of a framework that is held here is itself proposed, an outcome by its criteria. An item of a standard also
    /// proposes what an `exact` link leads from: the same competence, in other words. Nothing is recorded.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``, ``Refusal/certificate(_:)`` when the
    ///   names differ or nothing is known here.
    package func acceptance(
        _ request: AcceptanceRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> AcceptanceAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let learner = try question.learner(coded: request.learner)
            try request.requireName(of: learner)
            let sight = try LearnerSight(learner, in: question)
            guard sight.region.rule.priorLearning.allowed.value else {
                let region = sight.region.region.rawValue
                throw Refusal.certificate(.noPriorLearning(region: region))
            }
            let matching = try LearningMatching(sight)
            let answer = try matching.answer(request.learning)
            guard !answer.proposals.isEmpty else {
                throw Refusal.certificate(.nothingMatches(path: request.path))
            }
            return answer
        }
    }
}

extension AcceptanceRequest {
    /// - Throws: ``Refusal/certificate(_:)`` when it is made out to another name, and nobody says that it is the same person.
    fileprivate func requireName(of learner: Learner) throws(Refusal) {
        guard !isSamePerson, let holder = learning.holder else { return }
        guard holder.comparable != learner.name.comparable else { return }
        throw .certificate(.otherName(found: holder, learner: learner.code.description))
    }
}
