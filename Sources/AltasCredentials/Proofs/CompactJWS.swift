import AltasCrypto
import AltasJSON

/// A signed text in the compact form of JSON Web Signature (RFC 7515, 7.1), read but not yet checked.
struct CompactJWS: Equatable, Sendable {
    /// How long a head may be, in bytes.
    private static let largestHeader = 16 << 10

    /// What it says of how it was signed; nothing in it is trusted.
    let header: JSONObject
    /// What was signed.
    let payload: [UInt8]
    private let signed: [UInt8]
    private let signature: [UInt8]

    /// Reads the three parts.
    ///
    /// - Throws: ``ProofProblem`` when they are not three, not base 64 for addresses, or the first one is no
    ///   JSON object; or when the head has a member that is not among those `allowed`.
    init(_ text: String, allowed: Set<String>) throws(ProofProblem) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let decoded = parts.compactMap(Base64URL.decode)
        guard parts.count == 3, decoded.count == 3 else { throw .malformed(member: "token") }
        do {
            header = try StrictJSON.object(decoded[0], limit: Self.largestHeader)
        } catch {
            throw .unreadable(error)
        }
        if let other = header.members.first(where: { !allowed.contains($0.name) }) {
            throw .forbiddenHeader(other.name)
        }
        payload = decoded[1]
        signature = decoded[2]
        signed = Array((parts[0] + "." + parts[1]).utf8)
    }

    /// Makes sure that it was signed with this key, by the algorithm of this kind of keys.
    ///
    /// - Throws: ``ProofProblem`` when it was not, or says that it is of another algorithm.
    func check(key: VerificationKey) throws(ProofProblem) {
        guard key.signs(with: header["alg"]) else { throw .otherAlgorithm }
        guard key.isSignature(signature, of: signed) else { throw .doesNotFit }
    }

    /// The text of a payload that `sign` signs.
    ///
    /// - Throws: What `sign` throws.
    static func text(
        header: JSONObject,
        payload: [UInt8],
        sign: ([UInt8]) throws -> [UInt8]
    ) throws -> String {
        let head = Base64URL.encode(Array(JSONValue.object(header).text.utf8))
        let signed = head + "." + Base64URL.encode(payload)
        return signed + "." + Base64URL.encode(try sign(Array(signed.utf8)))
    }
}
