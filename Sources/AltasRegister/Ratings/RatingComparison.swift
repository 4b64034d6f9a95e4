package import AltasCore
import AltasStore

/// What a learner said before and after the course.
///
/// It shows change and decides nothing.
package struct RatingComparison: Sendable, Codable {
    /// Who.
    package let learner: PersonName
    /// What was asked.
    package let questionnaire: QuestionnaireText
    /// The day of the first rating; nil while there is none.
    package let before: CivilDate?
    /// The day of the second rating; nil while there is none.
    package let after: CivilDate?
    /// The answers to each statement, in order.
    package let answers: [Answer]
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// The answers to one statement.
    package struct Answer: Sendable, Hashable, Codable {
        /// The statement's code.
        package let statement: String
        /// The value before the course.
        package let before: String?
        /// The value after the course.
        package let after: String?
        /// How many steps of the scale lie between the two, upwards; nil unless both are there.
        package let change: Int?
    }
}

extension Register {
    /// What a learner said before and after the course, for the curriculum in force.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``; ``Refusal/notAllowed(_:)`` unless the asker administers the
    ///   register or is a trainer where the learner is placed.
    package func ratings(
        of code: String,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> RatingComparison {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let authority = question.authority
            let learner = try connection.learner(coded: code, at: moment, for: authority)
            try authority.requireOwnOrCare(of: learner, on: connection, at: moment)
            let rated = try RatedCurriculum(on: connection, at: moment)
            let ratings = try question.ratings(of: learner, rated)
            let before = ratings.first { $0.occasion == .before }
            let after = ratings.first { $0.occasion == .after }
            return RatingComparison(
                learner: PersonName(learner),
                questionnaire: QuestionnaireText(rated, question),
                before: before?.takenOn,
                after: after?.takenOn,
                answers: rated.questionnaire.statements.map { statement in
                    rated.answer(statement.code, before: before, after: after)
                },
                stamp: question.stamp
            )
        }
    }
}

extension RatedCurriculum {
    fileprivate func answer(
        _ statement: String,
        before: StoredRating?,
        after: StoredRating?
    ) -> RatingComparison.Answer {
        let (first, second) = (before?.answers[statement], after?.answers[statement])
        let steps = [first, second].compactMap { value in
            value.flatMap { values.firstIndex(of: $0) }
        }
        return RatingComparison.Answer(
            statement: statement,
            before: first,
            after: second,
            change: steps.count == 2 ? steps[1] - steps[0] : nil
        )
    }
}
