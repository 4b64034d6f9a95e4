/// A key that signatures of Ed25519 (RFC 8032) are checked with.
package struct Ed25519PublicKey: Hashable, Sendable {
    /// Its 32 bytes.
    package let bytes: [UInt8]

    /// The key of these bytes; nil when there are not 32 of them.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Whether a signature was made for this message with the key that belongs to this one.
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == 64, let handle = try? KeyHandle(ed25519Public: bytes) else {
            return false
        }
        return handle.isSignature(signature, of: message, digest: .own)
    }
}
