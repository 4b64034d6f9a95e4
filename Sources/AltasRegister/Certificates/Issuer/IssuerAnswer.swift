package import AltasCore
import AltasCredentials
import AltasStore

/// Who issues certificates, and with which keys.
package struct IssuerAnswer: Sendable, Codable {
    /// The `did:web:` or `did:key:` identifier.
    package let identifier: String
    /// The legal name.
    package let name: String
    /// The public address; nil without one.
    package let url: String?
    /// The keys, oldest first; those that became known to others are there and say so.
    package let keys: [Key]
    /// The state of the register that was seen.
    package let stamp: Stamp

    /// A key as answers name one.
    package struct Key: Sendable, Hashable, Codable {
        /// The last part of its address, such as `rsa-2026`.
        package let name: String
        /// What it signs with.
        package let algorithm: SigningAlgorithm
        /// What people compare: the first of its thumbprint (RFC 7638), in groups of four.
        package let fingerprint: String
        /// The day it was made.
        package let madeOn: CivilDate
        /// Why it signs no more; nil while it is in use.
        package let end: SigningKeyEnd?
        /// How many certificates are signed with it, in their newest version.
        package let certificates: Int
    }
}

extension IssuerAnswer {
    init(_ question: Question, _ stamp: Stamp) throws {
        let (connection, moment) = (question.connection, Moment.all(on: question.moment.day))
        let inUse = try IssuerInUse(connection, at: moment)
        let uses = try connection.certificates(at: moment).flatMap { certificate in
            [certificate.newest.proof.key] + [certificate.newest.token?.key].compactMap(\.self)
        }
        let numbers = Dictionary(grouping: uses, by: \.self).mapValues(\.count)
        identifier = inUse.issuer.did
        name = inUse.issuer.name
        url = inUse.issuer.url
        keys = try connection.signingKeys(at: moment).filter { inUse.rows.contains($0.issuer) }.map
        { key in
            Key(
                name: key.fragment,
                algorithm: key.algorithm,
                fingerprint: try key.fingerprint,
                madeOn: question.clock.day(of: key.madeAt),
                end: key.end,
                certificates: numbers[key.id] ?? 0
            )
        }
        self.stamp = stamp
    }
}
