package import AltasCore
import AltasStore

extension Register {
    /// Takes back the newest adoption of an edition, with what it made; while nobody has used it.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker administers the register; ``Refusal/adoption(_:)`` when there
    ///   is nothing to take back, or it is in use; ``Refusal/unknownEdition(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` without a reason.
    package func undoAdoption(
        of edition: String,
        because reason: String,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> EndingAnswer {
        let reason = try Check.note(reason, field: .reason)
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let (connection, moment) = (transaction.connection, transaction.moment)
            let new = try connection.edition(named: edition, at: moment)
            let adoptions = try connection.adoptions(of: new.id, at: moment)
            guard let adoption = adoptions.last?.id,
                let entry = try connection.entry(of: adoption)
            else { throw Refusal.adoption(.notAdopted(new.slug)) }
            let old = try connection.teachOuts(at: moment).first { $0.adoption == adoption }
            guard try !connection.isInUse(new.id, after: entry) else {
                throw Refusal.adoption(.inUse(new.slug))
            }
            let text = try transaction.erasable(reason)
            let (_, stamp) = try transaction.entry(.undoAdoption) {
                try $0.undo(adoption, because: text)
            }
            let question = try transaction.question(in: language)
            return EndingAnswer(
                edition: EditionName(new, question),
                lastEnrolmentOn: nil,
                lastAwardOn: nil,
                enrolments: try transaction.openEnrolments(on: new.id),
                restored: try old.flatMap { try connection.edition($0.edition) }
                    .map { EditionName($0, question) },
                stamp: stamp
            )
        }
    }

    /// Ends an edition that nothing takes the place of.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker administers the register; ``Refusal/adoption(_:)`` when it
    ///   has ended or never began; ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/invalid(field:value:reason:)`` for
    ///   days out of order.
    package func retire(
        _ edition: String,
        lastEnrolmentOn: CivilDate?,
        lastAwardOn: CivilDate?,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> EndingAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let (connection, moment) = (transaction.connection, transaction.moment)
            let edition = try connection.edition(named: edition, at: moment)
            if let end = try connection.lineage(at: moment).teachOut(of: edition.id) {
                throw try transaction.ended(edition, end)
            }
            guard try !connection.adoptions(of: edition.id, at: moment).isEmpty else {
                throw Refusal.adoption(.notInForce(edition.slug))
            }
            let lastEnrolment = lastEnrolmentOn ?? moment.day
            let lastAward = lastAwardOn ?? lastEnrolment
            guard lastAward >= lastEnrolment else {
                let value = lastAward.description
                throw Refusal.invalid(field: .until, value: value, reason: .before(lastEnrolment))
            }
            let enrolments = try transaction.openEnrolments(on: edition.id)
            let (_, stamp) = try transaction.entry(.retireEdition) { draft in
                try draft.add(
                    TeachOut(
                        edition: edition.id,
                        adoption: nil,
                        successor: nil,
                        lastEnrolmentOn: lastEnrolment,
                        lastAwardOn: lastAward
                    )
                )
            }
            return EndingAnswer(
                edition: EditionName(edition, try transaction.question(in: language)),
                lastEnrolmentOn: lastEnrolment,
                lastAwardOn: lastAward,
                enrolments: enrolments,
                restored: nil,
                stamp: stamp
            )
        }
    }
}

extension Transaction {
    /// How many enrolments on an edition go on.
    fileprivate func openEnrolments(on edition: Edition.ID) throws -> Int {
        try connection.enrolments(at: moment).count { $0.edition == edition && $0.state.isOpen }
    }
}
