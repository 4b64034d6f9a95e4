import AltasCore
import AltasStore

/// What was erased about a learner; the facts stay, under the code.
package struct ErasureAnswer: Sendable, Codable {
    /// The learner's code.
    package let learner: String
    /// How many versions of the name.
    package let names: Int
    /// How many notes, names of files, reasons of corrections and texts of certificates.
    package let texts: Int
    /// The state of the register without them.
    package let stamp: Stamp
}

extension Register {
    /// Erases a learner's names, the notes, file names and reasons about their decisions, and what their certificates said;
    /// for an administrator.
    ///
    /// Decisions stay under the learner's code, and the register verifies as before. Nothing brings the texts back.
    ///
    /// - Parameters:
    ///   - code: the learner's.
    ///   - reason: why; kept with the fact that something was erased, so it must not name the person.
    ///   - session: who asks.
    ///   - options: how the change is made; a rehearsal answers what would be erased.
    /// - Returns: How much was erased.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` for a reason that is blank.
    package func eraseLearner(
        _ code: String,
        because reason: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> ErasureAnswer {
        let answer = try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let connection = transaction.connection
            let reason = try transaction.erasable(try Check.note(reason, field: .reason))
            let learner = try transaction.learner(coded: code)
            let names = try connection.nameDigests(of: .learner(learner.id))
            let texts =
                try connection.digests(ofTextsAbout: learner.id)
                + connection.certificateDigests(of: learner.id)
            let stamp =
                names.isEmpty && texts.isEmpty
                ? try transaction.unchanged()
                : try transaction.entry(.erase) { draft in
                    let reason = try draft.keep(reason)
                    for digest in names + texts { try draft.erase(digest, because: reason) }
                }.1
            try connection.forgetSignIn(of: learner.id)
            return ErasureAnswer(
                learner: learner.code.description,
                names: names.count,
                texts: texts.count,
                stamp: stamp
            )
        }
        if !options.isRehearsal { try translatingFaults { try database.emptyLog() } }
        return answer
    }
}
