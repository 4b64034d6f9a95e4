package import AltasCore

/// A certificate, with its newest version.
package struct StoredCertificate: Sendable, Hashable, Identifiable {
    /// The key.
    package let id: Identifier<StoredCertificate>
    /// The UUID that its identifier is made of.
    package let uuid: String
    /// The code of its public page.
    package let code: String
    /// The UUID that stands for its holder in it.
    package let subject: String
    /// Whose it is.
    package let learner: Learner.ID
    /// The region whose award it is.
    package let region: Region.Code
    /// The curriculum edition.
    package let edition: Edition.ID
    /// The days it runs.
    package let award: Award
    /// The certificate that it renews; nil for a first one.
    package let renews: StoredCertificate.ID?
    /// When it was issued first, in seconds since 1970 UTC.
    package let issuedAt: Int64
    /// Its versions, oldest first; never empty.
    package let versions: [Version]
    /// When it was withdrawn, in seconds since 1970 UTC; nil while it stands.
    package let withdrawnAt: Int64?
    /// Why; nil while it stands, or when that was erased.
    package let withdrawnBecause: String?

    /// The version that holds.
    ///
    /// - Precondition: a certificate has one, from the entry that issued it on.
    package var newest: Version {
        guard let last = versions.last else { preconditionFailure("A certificate has a version.") }
        return last
    }

    /// A certificate as it was signed once.
    package struct Version: Sendable, Hashable {
        /// Who issued it.
        package let issuer: StoredIssuer.ID
        /// From when it holds, in seconds since 1970 UTC.
        package let validFrom: Int64
        /// Its place in a status list; nil for an issuer without a public address.
        package let place: Place?
        /// What was signed, as JSON; nil when that was erased.
        package let document: String?
        /// The claims that it was made from, as JSON; nil when they were erased.
        package let claims: String?
        /// The proof inside the document.
        package let proof: Signature
        /// The signature of the token; nil for an issuer without a public address.
        package let token: Signature?
    }

    /// A place in a status list.
    package struct Place: Sendable, Hashable {
        /// The list.
        package let list: Identifier<StatusListName>
        /// The bit, from 0.
        package let index: Int

        /// Pairs a list with a bit.
        package init(list: Identifier<StatusListName>, index: Int) {
            self.list = list
            self.index = index
        }
    }

    /// A signature, and the key it was made with.
    package struct Signature: Sendable, Hashable {
        /// The key.
        package let key: StoredKey.ID
        /// The signature as text: multibase for a proof, base64url for a token.
        package let value: String

        /// Pairs a key with a signature.
        package init(key: StoredKey.ID, value: String) {
            self.key = key
            self.value = value
        }
    }
}

/// A status list, as the register names it.
package struct StatusListName: Sendable, Hashable, Identifiable {
    /// The key.
    package let id: Identifier<StatusListName>
    /// Whose it is.
    package let issuer: StoredIssuer.ID
    /// The last part of its address, such as `2026-a`.
    package let name: String
    /// When it was opened, in seconds since 1970 UTC.
    package let openedAt: Int64
}
