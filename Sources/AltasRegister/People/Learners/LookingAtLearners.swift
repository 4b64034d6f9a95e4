package import AltasCore
import AltasStore

/// Who looked at a learner's record.
package struct LookAnswer: Sendable, Hashable, Codable {
    /// Who looked.
    package let staff: PersonName
    /// On which day.
    package let day: CivilDate
}

extension Register {
    /// Notes that a member of staff looks at a learner's record: once a day for each, outside the chain.
    ///
    /// A learner's look at themselves is not noted.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func noteLook(at code: String, as session: Session) throws {
        let missing = try ask(as: session, Inquiry()) { question -> (Staff.ID, Learner.ID)? in
            let learner = try question.learner(coded: code)
            guard let staff = question.authority.staff,
                try !question.connection.hasLooked(
                    staff,
                    at: learner.id,
                    on: question.moment.day
                )
            else { return nil }
            return (staff, learner.id)
        }
        guard let (staff, learner) = missing else { return }
        try write(as: session, WriteOptions()) { transaction in
            try transaction.connection.addLook(of: staff, at: learner, on: transaction.moment.day)
        }
    }

    /// Who looked at the learner's record, newest day first; for the learner, and those who may see the learner.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func looks(at code: String, as session: Session) throws -> [LookAnswer] {
        try ask(as: session, Inquiry()) { question in
            try question.looks(at: try question.learner(coded: code))
        }
    }
}

extension Question {
    /// Who looked at the learner's record, newest day first.
    func looks(at learner: Learner) throws -> [LookAnswer] {
        try connection.looks(at: learner.id).compactMap { look in
            try connection.staff(look.staff, at: moment)
                .map { LookAnswer(staff: PersonName($0), day: look.day) }
        }
    }
}
