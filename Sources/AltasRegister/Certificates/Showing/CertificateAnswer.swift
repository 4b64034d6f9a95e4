package import AltasCore
import AltasCredentials
import AltasStore

/// A certificate as answers name one.
package struct CertificateAnswer: Sendable, Hashable, Codable {
    /// Its code, in groups of four.
    package let code: String
    /// Its identifier in what was signed, a `urn:uuid:`.
    package let identifier: String
    /// Whose it is.
    package let learner: PersonName
    /// The region whose award it is.
    package let region: TermName
    /// The curriculum edition.
    package let curriculum: EditionName
    /// The day it was earned.
    package let earnedOn: CivilDate
    /// The last day on which it is in date.
    package let lastDay: CivilDate
    /// Where it stands.
    package let state: CertificateState
    /// The day it was issued first.
    package let issuedOn: CivilDate
    /// The day of the newest version, where its name was corrected; nil where there is only the first.
    package let correctedOn: CivilDate?
    /// The day it was withdrawn; nil while it stands.
    package let withdrawnOn: CivilDate?
    /// Why; nil while it stands, and for those who do not administer the register.
    package let withdrawnBecause: String?
    /// The code of the certificate that it renews.
    package let renews: String?
    /// The code of the certificate that renews it.
    package let renewedBy: String?
    /// Its public page; nil for an issuer without a public address.
    package let page: String?
    /// Whether what it said is still held; after an erasure it is not.
    package let isHeld: Bool
}

extension StoredCertificate {
    /// The code as it is printed.
    var printedCode: String {
        guard let code = CertificateCode(code) else { return code }
        return code.description
    }

    /// Where it stands on a day.
    func state(on day: CivilDate) -> CertificateState {
        if withdrawnAt != nil { return .withdrawn }
        return day > award.lastDay ? .expired : .valid
    }
}

extension CertificateAnswer {
    init(_ certificate: StoredCertificate, of learner: Learner, _ question: Question) throws {
        let (connection, moment) = (question.connection, question.moment)
        let clock = question.clock
        guard let edition = try connection.edition(certificate.edition) else {
            preconditionFailure("A certificate's edition is never removed.")
        }
        let rule = try connection.rule(of: certificate.region, at: moment)
        let name = try rule.flatMap { try question.regionName(in: $0.profile) }
        let renewed = try certificate.renews.flatMap { try connection.certificate($0, at: moment) }
        let renewal = try connection.renewal(of: certificate.id, at: moment)
        let issuer = try connection.issuer(certificate.newest.issuer)
        code = certificate.printedCode
        identifier = "urn:uuid:\(certificate.uuid)"
        self.learner = PersonName(learner)
        region = TermName(certificate.region.rawValue, name)
        curriculum = EditionName(edition, question)
        earnedOn = certificate.award.earnedOn
        lastDay = certificate.award.lastDay
        state = certificate.state(on: moment.day)
        issuedOn = clock.day(of: certificate.issuedAt)
        correctedOn =
            certificate.versions.count > 1 ? clock.day(of: certificate.newest.validFrom) : nil
        withdrawnOn = certificate.withdrawnAt.map(clock.day)
        withdrawnBecause =
            question.authority.isAdministrator ? certificate.withdrawnBecause : nil
        renews = renewed?.printedCode
        renewedBy = renewal?.printedCode
        page = issuer?.url.map { "\($0)/v/\(certificate.code)" }
        isHeld = certificate.newest.document != nil
    }
}
