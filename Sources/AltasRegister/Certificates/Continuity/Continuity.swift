import AltasCore
import AltasCredentials
import AltasJSON
import AltasStore

/// What keeps every certificate checkable when the server is gone: nothing in it says whose a certificate is.
package struct ContinuityAnswer: Sendable {
    /// The issuers' documents, by the last part of their identifiers.
    package let issuers: [(name: String, document: String)]
    /// Every public key, as a JWK set.
    package let keySet: String
    /// Each public key as a JWK, by its name.
    package let keys: [(name: String, key: String)]
    /// The status lists as they stand, without an end.
    package let statusLists: [SignedStatusList]
    /// What certificates were given for, by region, curriculum and rule.
    package let achievements: [(path: String, achievement: AchievementAnswer)]
    /// What is public of each certificate, by its code without hyphens.
    package let certificates: [(code: String, certificate: PublicCertificate)]
    /// The state of the register that was seen.
    package let stamp: Stamp
}

extension Register {
    /// What any web server must serve at the same addresses for every certificate to stay checkable; for an administrator.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/certificate(_:)`` when a key that signs lists is not held.
    package func continuity(
        with keys: SigningKeys,
        as session: Session
    ) throws -> ContinuityAnswer {
        let lists = try statusLists(with: keys, isFinal: true)
        let (keySet, named) = (try publicKeySet(), try namedPublicKeys())
        return try ask(as: session, Inquiry()) { question in
            try question.authority.requireAdministrator()
            let (connection, moment) = (question.connection, question.moment)
            return ContinuityAnswer(
                issuers: try connection.issuers().uniqueByIdentifier.compactMap { issuer in
                    guard issuer.url != nil else { return nil }
                    let document = try IssuerInUse(issuer, on: connection, at: moment).document()
                    let name = issuer.did.split(separator: ":").last.map(String.init) ?? ""
                    return (name, JSONValue.object(document.json).text)
                },
                keySet: keySet,
                keys: named,
                statusLists: lists,
                achievements: try question.achievements(),
                certificates: try connection.certificates(at: moment).map {
                    ($0.code, try PublicCertificate($0, on: connection, at: moment, question.clock))
                },
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// What certificates were given for, each once, at its path.
    fileprivate func achievements() throws -> [(path: String, achievement: AchievementAnswer)] {
        var seen: Set<String> = []
        return try connection.certificates(at: moment).reversed().compactMap { certificate in
            guard certificate.newest.claims != nil else { return nil }
            let claims = try certificate.claims()
            let path = "\(claims.region.rawValue)/\(claims.curriculum.slug)/\(claims.rule)"
            guard seen.insert(path).inserted,
                let achievement = CredentialDocument(claims).object["credentialSubject"]?
                    .object?["achievement"]?.object
            else { return nil }
            return (path, AchievementAnswer(achievement))
        }
    }
}
