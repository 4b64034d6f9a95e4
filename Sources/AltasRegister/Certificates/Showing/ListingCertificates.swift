import AltasCore
import AltasCredentials
import AltasStore

/// Certificates, with the state of the register that was seen.
package struct CertificateListAnswer: Sendable, Codable {
    /// The certificates, oldest first.
    package let certificates: [CertificateAnswer]
    /// The state of the register that was seen.
    package let stamp: Stamp
}

extension Register {
    /// The certificates of one learner, or of every learner whom the asker sees.
    ///
    /// - Parameters:
    ///   - learner: the learner's code; nil for all.
    ///   - session: who asks.
    ///   - inquiry: as of when, and in which language.
    /// - Returns: The certificates, oldest first.
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func certificates(
        of learner: String? = nil,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> CertificateListAnswer {
        try ask(as: session, inquiry) { question in
            let certificates =
                if let learner {
                    try question.certificates(of: try question.learner(coded: learner))
                } else {
                    try question.visibleCertificates()
                }
            return CertificateListAnswer(certificates: certificates, stamp: question.stamp)
        }
    }

    /// One certificate, by its code or its identifier.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when it was not issued here or the asker may not see it,
    ///   ``Refusal/notAllowed(_:)``.
    package func certificate(
        _ text: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> CertificateAnswer {
        try ask(as: session, inquiry) { question in
            let (certificate, learner) = try question.certificate(named: text)
            return try CertificateAnswer(certificate, of: learner, question)
        }
    }
}

extension Question {
    /// A learner's certificates, oldest first.
    func certificates(of learner: Learner) throws -> [CertificateAnswer] {
        try connection.certificates(of: learner.id, at: moment)
            .map { try CertificateAnswer($0, of: learner, self) }
    }

    /// A certificate that the asker may see, with its holder.
    ///
    /// - Throws: ``Refusal/certificate(_:)``, in one way whether it is not there or not theirs to see.
    func certificate(named text: String) throws -> (StoredCertificate, Learner) {
        let code = CertificateCode(text)?.characters ?? ""
        let uuid = text.lowercased().replacing("urn:uuid:", with: "")
        guard
            let certificate = try connection.certificate(coded: code, orUUID: uuid, at: moment),
            let learner = try connection.learner(certificate.learner, at: moment),
            try authority.sees(learner, on: connection, at: moment)
        else { throw Refusal.certificate(.unknown(text)) }
        return (certificate, learner)
    }

    fileprivate func visibleCertificates() throws -> [CertificateAnswer] {
        try authority.requireStaff()
        let placed = try connection.placedSites(at: moment)
        return try connection.certificates(at: moment).compactMap { certificate in
            guard authority.sees(learnerPlacedAt: placed[certificate.learner]),
                let learner = try connection.learner(certificate.learner, at: moment)
            else { return nil }
            return try CertificateAnswer(certificate, of: learner, self)
        }
    }
}
