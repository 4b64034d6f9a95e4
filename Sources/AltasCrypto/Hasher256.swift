import CCrypto

/// SHA-256 (FIPS 180-4) over bytes that arrive in pieces.
///
/// A plain value: a copy goes on from where the original stood.
package struct Hasher256 {
    private var context = SHA256_CTX()

    /// A hasher that has seen no bytes.
    package init() {
        check(altas_sha256_init(&context))
    }

    /// Adds bytes.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Adds the UTF-8 bytes of a text, without its length.
    package mutating func update(_ text: String) {
        text.utf8.span.withUnsafeBytes { update($0) }
    }

    /// Adds the 32 bytes of a digest.
    package mutating func update(_ digest: Digest) {
        update(digest.bytes)
    }

    /// Adds a number as 8 bytes, the highest first.
    package mutating func update(bigEndian number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { update($0) }
    }

    /// The digest of all bytes so far; the hasher may go on.
    package func finish() -> Digest {
        var last = context
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Digest.byteCount) { output in
            output.initialize(repeating: 0)
            check(altas_sha256_final(output.baseAddress, &last))
            return Digest(loading: UnsafeRawBufferPointer(output))
        }
    }

    private mutating func update(_ bytes: UnsafeRawBufferPointer) {
        check(altas_sha256_update(&context, bytes.baseAddress, bytes.count))
    }

    /// SHA-256 over memory has no way to fail; a result other than 1 is a libcrypto that is not one.
    private func check(_ result: Int32) {
        precondition(result == 1, "libcrypto refused to compute a SHA-256.")
    }
}
