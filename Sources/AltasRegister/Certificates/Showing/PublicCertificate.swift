package import AltasCore
import AltasCredentials
import AltasCrypto
import AltasStore
import AltasText
import Foundation

/// What anybody may know of a certificate who has its code: no name, no grade, no reason.
package struct PublicCertificate: Sendable, Hashable, Codable {
    /// The code, in groups of four.
    package let code: String
    /// What it is called, in the language it was issued in; nil when that was erased.
    package let title: LocalizedText.Tagged?
    /// The organisation that issued it.
    package let issuer: String
    /// The organisation's identifier.
    package let issuerIdentifier: String
    /// What people compare: the first of the thumbprint of the key that signed it.
    package let fingerprint: String
    /// The keys that a code on its paper may be signed with, as Ed25519 keys in base64url; those that became known to others are
    /// left out.
    package let paperKeys: [String]
    /// The name of the status list that would tell of its withdrawal; nil for an issuer without a public address.
    package let statusList: String?
    /// The day it was earned.
    package let earnedOn: CivilDate
    /// The last day on which it is in date.
    package let lastDay: CivilDate
    /// Where it stands today.
    package let state: CertificateState
    /// The day it was withdrawn.
    package let withdrawnOn: CivilDate?
    /// The day it was replaced by a corrected version of itself; nil where there is only the first.
    package let replacedOn: CivilDate?
    /// The code of the certificate that renews it.
    package let renewedBy: String?
    /// The day that was looked at.
    package let today: CivilDate
}

extension Register {
    /// What anybody may know of a certificate by its code; nil when none was issued under it.
    ///
    /// - Parameter code: as people type one.
    /// - Returns: What is public.
    /// - Throws: `SQLiteError`.
    package func publicCertificate(_ code: String) throws -> PublicCertificate? {
        let now = surroundings.now()
        // What is no code is looked for as well, so that it takes as long to say as of a code that nobody has.
        let characters = CertificateCode(code)?.characters ?? ""
        return try read { connection in
            let clock = try RegisterClock(of: connection, now: now)
            let moment = try connection.present(clock)
            guard let certificate = try connection.certificate(coded: characters, at: moment)
            else { return nil }
            return try PublicCertificate(certificate, on: connection, at: moment, clock)
        }
    }

    /// Whether a certificate is made out to a name, as somebody who holds a copy reads it; nil when none has the code.
    ///
    /// White space, letter case and accents that are written apart make no difference.
    ///
    /// - Throws: `SQLiteError`.
    package func certificate(_ code: String, isMadeOutTo name: String) throws -> Bool? {
        guard let code = CertificateCode(code) else { return nil }
        return try read { connection in
            let everything = Moment.all(on: .distantFuture)
            guard
                let certificate = try connection.certificate(
                    coded: code.characters,
                    at: everything
                ), certificate.newest.claims != nil
            else { return nil }
            return try certificate.claims().holder.comparable == name.comparable
        }
    }
}

extension PublicCertificate {
    init(
        _ certificate: StoredCertificate,
        on connection: Connection,
        at moment: Moment,
        _ clock: RegisterClock
    ) throws {
        let claims = certificate.newest.claims == nil ? nil : try certificate.claims()
        let renewal = try connection.renewal(of: certificate.id, at: moment)
        let issuer = try connection.issuer(certificate.newest.issuer)
        let keys = try connection.signingKeys(at: moment)
        let key = keys.first { $0.id == certificate.newest.proof.key }
        code = certificate.printedCode
        title = claims.map {
            LocalizedText.Tagged(
                text: $0.title(in: $0.language),
                language: $0.language.rawValue
            )
        }
        self.issuer = issuer?.name ?? ""
        issuerIdentifier = issuer?.did ?? ""
        fingerprint = try key?.fingerprint ?? ""
        let signing = Set(certificate.versions.map(\.proof.key))
        paperKeys = keys.filter { signing.contains($0.id) && $0.end != .compromised }
            .map { Base64URL.encode($0.publicKey) }
        let place = certificate.newest.place
        statusList = try connection.statusLists(at: moment).first { $0.id == place?.list }?.name
        earnedOn = certificate.award.earnedOn
        lastDay = certificate.award.lastDay
        state = certificate.state(on: clock.today)
        withdrawnOn = certificate.withdrawnAt.map(clock.day)
        replacedOn =
            certificate.versions.count > 1 ? clock.day(of: certificate.newest.validFrom) : nil
        renewedBy = renewal?.printedCode
        today = clock.today
    }
}

extension String {
    /// The text as names are compared: composed, in one case, with single spaces.
    var comparable: String {
        precomposedStringWithCanonicalMapping.lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
