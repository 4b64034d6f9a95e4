/// A key that signatures of RSASSA-PKCS1-v1_5 with SHA-256 are checked with.
package struct RSAPublicKey: Hashable, Sendable {
    private static let allowedBits = 2048...8192

    /// The modulus, the highest byte first, without leading zeros.
    package let n: [UInt8]
    /// The public exponent, the highest byte first, without leading zeros.
    package let e: [UInt8]

    /// The key with this modulus and exponent.
    ///
    /// Nil when the modulus has fewer than 2048 or more than 8192 bits, or when either is even, or
    /// the exponent is 1 or has more than 64 bits.
    package init?(n: [UInt8], e: [UInt8]) {
        let modulus = Array(n.drop { $0 == 0 })
        let exponent = Array(e.drop { $0 == 0 })
        guard let first = modulus.first, let last = modulus.last, let lowest = exponent.last,
            Self.allowedBits.contains(modulus.count * 8 - first.leadingZeroBitCount),
            last & 1 == 1, lowest & 1 == 1, exponent != [1], exponent.count <= 8
        else { return nil }
        self.n = modulus
        self.e = exponent
    }

    /// Whether a signature was made for this message with the key that belongs to this one.
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == n.count,
            let handle = try? KeyHandle(rsaModulus: n, exponent: e)
        else { return false }
        return handle.isSignature(signature, of: message, digest: .sha256)
    }
}
