import AltasCore
import AltasStore

extension Register {
    /// Withdraws a certificate, for good; for an administrator.
    ///
    /// From the next answer on, its status list and its page say so. Withdrawn again, it answers as it was withdrawn first.
    ///
    /// - Parameters:
    ///   - text: its code or its identifier.
    ///   - reason: why; shown to those who administer the register, and never on the certificate's page.
    ///   - language: of the names in the answer.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The certificate, withdrawn.
    /// - Throws: ``Refusal/certificate(_:)`` when it was not issued here, ``Refusal/notAllowed(_:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` without a reason.
    package func withdrawCertificate(
        _ text: String,
        because reason: String,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CertificateChange {
        let reason = try Check.note(reason, field: .reason)
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let question = try transaction.question(in: language)
            let (certificate, learner) = try question.certificate(named: text)
            let erasable = try transaction.erasable(reason)
            let stamp =
                certificate.withdrawnAt == nil
                ? try transaction.entry(.withdrawCertificate) { entry in
                    try entry.withdraw(certificate.id, because: erasable)
                }.1
                : try transaction.unchanged()
            let after = Moment(entry: stamp.entry, day: transaction.moment.day)
            let stored = try transaction.connection.certificate(certificate.id, at: after)
            return CertificateChange(
                certificate: try CertificateAnswer(stored ?? certificate, of: learner, question),
                isNew: certificate.withdrawnAt == nil,
                stamp: stamp
            )
        }
    }
}

/// A certificate after a change.
package struct CertificateChange: Sendable, Codable {
    /// The certificate.
    package let certificate: CertificateAnswer
    /// Whether this changed anything.
    package let isNew: Bool
    /// The state of the register after it.
    package let stamp: Stamp
}
