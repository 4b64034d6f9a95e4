import AltasCore
import AltasCredentials
import AltasCrypto
import AltasStore
import AltasText
import Foundation

/// A new certificate before it is signed: its identifiers, its holder and its days.
struct CertificateDraft {
    private let sight: LearnerSight
    private let award: Award
    private let holder: String
    private let language: Language
    private let clock: RegisterClock
    private let uuid = UUID().uuidString.lowercased()
    private let subject = UUID().uuidString.lowercased()
    private let code: CertificateCode

    /// - Throws: ``Refusal/certificate(_:)`` for a learner without a name.
    init(_ sight: LearnerSight, _ award: Award, in transaction: Transaction) throws {
        self.sight = sight
        self.award = award
        clock = transaction.clock
        holder = try sight.learner.certificateName
        code = CertificateCode(random: try SecureRandom().bytes(16))
        language = Language(tag: sight.question.inquiry.language) ?? .en
    }

    func row(renewing held: StoredCertificate.ID?) -> NewCertificate {
        NewCertificate(
            uuid: uuid,
            code: code.characters,
            subject: subject,
            learner: sight.learner.id,
            region: sight.region.region,
            edition: sight.region.curriculum.edition.id,
            award: award,
            renews: held
        )
    }

    /// What the certificate says.
    ///
    /// It was awarded at noon of the day it was earned, so that the day is the same in every time zone of Europe, and is
    /// valid to the last second of its last day, in the register's time zone.
    func claims(_ issuer: IssuerInUse, _ builder: ClaimsBuilder) throws -> CertificateClaims {
        let profile = sight.region.profile
        return CertificateClaims(
            id: "urn:uuid:\(uuid)",
            code: code,
            subject: "urn:uuid:\(subject)",
            holder: holder,
            issuer: CertificateIssuer(issuer.issuer),
            region: sight.region.region,
            regionName: try sight.question.connection.regionName(in: profile) ?? LocalizedText(),
            rule: sight.region.ruleVersion,
            language: language,
            awardedOn: award.earnedOn,
            lastDay: award.lastDay,
            awarded: Timestamp(seconds: clock.start(of: award.earnedOn) + 12 * 3600),
            validFrom: Timestamp(seconds: clock.now),
            validUntil: Timestamp(seconds: clock.start(of: award.lastDay.adding(days: 1)) - 1),
            curriculum: builder.curriculum(),
            modules: builder.modules(),
            localEdition: builder.localEdition(),
            localCriteria: builder.localCriteria(),
            standards: try builder.standards(),
            evidence: builder.evidence(),
            status: nil
        )
    }
}

extension Learner {
    /// The name that a certificate is made out to, in Unicode's composed form.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` where the name was erased.
    var certificateName: String {
        get throws(Refusal) {
            guard !name.isEmpty else {
                throw .certificate(.nameless(learner: code.description))
            }
            return name.precomposedStringWithCanonicalMapping
        }
    }
}

extension CertificateIssuer {
    init(_ issuer: StoredIssuer) {
        self.init(id: issuer.did, name: issuer.name, url: issuer.url)
    }
}
