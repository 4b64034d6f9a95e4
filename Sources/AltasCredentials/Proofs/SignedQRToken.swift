import AltasJSON

/// A code from a paper, read but not yet checked.
package struct SignedQRToken: Equatable, Sendable {
    private static let header: Set<String> = ["alg", "kid"]
    private static let largest = 4096

    /// What it says.
    package let token: QRToken
    /// What tells the key from the issuer's others: the fragment of its address.
    package let kid: String
    private let jws: CompactJWS

    /// Reads the text that stands behind the `#` of the address.
    ///
    /// - Throws: ``ProofProblem`` when it is no such text.
    package init(_ text: String) throws(ProofProblem) {
        guard text.utf8.count <= Self.largest else {
            throw .unreadable(.tooLarge(limit: Self.largest))
        }
        jws = try CompactJWS(text, allowed: Self.header)
        guard let algorithm = jws.header["alg"]?.string else { throw .malformed(member: "alg") }
        guard ["EdDSA", "Ed25519"].contains(algorithm) else { throw .unknownKind(algorithm) }
        guard let kid = jws.header.text("kid") else { throw .malformed(member: "kid") }
        self.kid = kid
        do {
            guard let token = QRToken(try StrictJSON.object(jws.payload)) else {
                throw ProofProblem.malformed(member: "token")
            }
            self.token = token
        } catch let error as UnreadableCredential {
            throw .unreadable(error)
        } catch {
            throw .malformed(member: "token")
        }
    }

    /// Makes sure that it was signed with this key.
    ///
    /// - Throws: ``ProofProblem`` when it was not.
    package func check(key: VerificationKey) throws(ProofProblem) {
        try jws.check(key: key)
    }
}
