/// A key that signatures of ECDSA on the curve P-256 with SHA-256 (JOSE's `ES256`) are checked with.
///
/// Others sign so; we only check.
package struct P256PublicKey: Hashable, Sendable {
    /// The first coordinate, 32 bytes.
    package let x: [UInt8]
    /// The second coordinate, 32 bytes.
    package let y: [UInt8]

    /// The key at a point; nil when it is not on the curve or not 32 bytes each.
    package init?(x: [UInt8], y: [UInt8]) {
        guard x.count == 32, y.count == 32, (try? KeyHandle(p256X: x, y: y)) != nil else {
            return nil
        }
        self.x = x
        self.y = y
    }

    /// Whether a signature, r and s of 32 bytes each, was made for this message with the key that
    /// belongs to this one (RFC 7518, 3.4).
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let der = KeyHandle.derSignature(rAndS: signature),
            let handle = try? KeyHandle(p256X: x, y: y)
        else { return false }
        return handle.isSignature(der, of: message, digest: .sha256)
    }
}
