private import CCrypto

/// Secret bytes that only a key opens: AES-256-GCM (NIST SP 800-38D), with the nonce before and the tag
/// behind what is sealed.
package struct SealedBytes: Equatable, Sendable {
    /// How many bytes a key has.
    package static let keyCount = 32
    /// How many bytes a nonce has.
    package static let nonceCount = 12
    private static let tagCount = 16

    /// The nonce, the sealed bytes and the tag, as they are stored.
    package let bytes: [UInt8]

    /// What was stored; nil when it is too short to hold a nonce and a tag.
    package init?(bytes: [UInt8]) {
        guard bytes.count >= Self.nonceCount + Self.tagCount else { return nil }
        self.bytes = bytes
    }

    /// Seals bytes with a key of 32 bytes and a nonce of 12, which must never come twice for one key.
    ///
    /// - Throws: ``CryptoFault`` when key or nonce have another length, or libcrypto refuses.
    package init(
        sealing secret: [UInt8],
        key: [UInt8],
        nonce: [UInt8]
    ) throws(CryptoFault) {
        let cipher = try GCM(key: key, nonce: nonce, isSealing: true)
        let (text, tag) = try cipher.seal(secret)
        bytes = nonce + text + tag
    }

    /// The secret bytes; nil when this is not the key, or the stored bytes were changed.
    ///
    /// - Throws: ``CryptoFault`` when the key has another length, or libcrypto refuses.
    package func opened(with key: [UInt8]) throws(CryptoFault) -> [UInt8]? {
        let nonce = Array(bytes.prefix(Self.nonceCount))
        let text = Array(bytes.dropFirst(Self.nonceCount).dropLast(Self.tagCount))
        let cipher = try GCM(key: key, nonce: nonce, isSealing: false)
        return try cipher.open(text, tag: Array(bytes.suffix(Self.tagCount)))
    }

    /// The owner of one use of the cipher (`EVP_CIPHER_CTX`).
    private final class GCM {
        private let context = EVP_CIPHER_CTX_new()

        init(key: [UInt8], nonce: [UInt8], isSealing: Bool) throws(CryptoFault) {
            guard key.count == keyCount, nonce.count == nonceCount else {
                throw CryptoFault("EVP_CipherInit_ex")
            }
            let direction: Int32 = isSealing ? 1 : 0
            let result = EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce, direction)
            try check(result, "EVP_CipherInit_ex")
        }

        deinit {
            EVP_CIPHER_CTX_free(context)
        }

        func seal(_ secret: [UInt8]) throws(CryptoFault) -> (text: [UInt8], tag: [UInt8]) {
            let text = try update(secret)
            var last: Int32 = 0
            var tag = [UInt8](repeating: 0, count: tagCount)
            try check(EVP_CipherFinal_ex(context, &tag, &last), "EVP_CipherFinal_ex")
            try check(altas_gcm_tag(context, &tag), "EVP_CIPHER_CTX_ctrl")
            return (text, tag)
        }

        func open(_ text: [UInt8], tag: [UInt8]) throws(CryptoFault) -> [UInt8]? {
            let secret = try update(text)
            try check(altas_gcm_expect(context, tag), "EVP_CIPHER_CTX_ctrl")
            var last: Int32 = 0
            var nothing = [UInt8](repeating: 0, count: tagCount)
            let isRight = EVP_CipherFinal_ex(context, &nothing, &last) == 1
            ERR_clear_error()
            return isRight ? secret : nil
        }

        private func update(_ input: [UInt8]) throws(CryptoFault) -> [UInt8] {
            var output = [UInt8](repeating: 0, count: input.count)
            var count: Int32 = 0
            let result = EVP_CipherUpdate(context, &output, &count, input, Int32(input.count))
            try check(result, "EVP_CipherUpdate")
            return output
        }

        private func check(_ result: Int32, _ operation: String) throws(CryptoFault) {
            guard result == 1 else { throw CryptoFault(operation) }
        }
    }
}
