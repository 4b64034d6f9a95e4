private import CCrypto

/// The owner of one key of libcrypto's (`EVP_PKEY`), for as long as one operation takes.
///
/// Keys themselves are values that hold their bytes: only those are kept and passed on.
final class KeyHandle {
    private let key: OpaquePointer

    private init(_ key: OpaquePointer?, from operation: String) throws(CryptoFault) {
        guard let key else { throw CryptoFault(operation) }
        self.key = key
    }

    deinit {
        EVP_PKEY_free(key)
    }

    /// The signature of a message: PKCS #1 v1.5 with an RSA key, without a digest with Ed25519.
    ///
    /// - Throws: ``CryptoFault`` when libcrypto refuses (`EVP_DigestSign`).
    func signature(of message: [UInt8], digest: Digest) throws(CryptoFault) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestSignInit(context, nil, digest.method, nil, key) == 1 else {
            throw CryptoFault("EVP_DigestSignInit")
        }
        var count = Int(EVP_PKEY_get_size(key))
        var signature = [UInt8](repeating: 0, count: count)
        guard EVP_DigestSign(context, &signature, &count, message, message.count) == 1 else {
            throw CryptoFault("EVP_DigestSign")
        }
        return Array(signature.prefix(count))
    }

    /// Whether a signature is this key's over a message (`EVP_DigestVerify`).
    func isSignature(_ signature: [UInt8], of message: [UInt8], digest: Digest) -> Bool {
        let context = EVP_MD_CTX_new()
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        guard EVP_DigestVerifyInit(context, nil, digest.method, nil, key) == 1 else { return false }
        return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }

    /// What is done to a message before it is signed.
    enum Digest {
        /// Nothing that the caller chooses: Ed25519 has its own.
        case own
        /// SHA-256.
        case sha256

        fileprivate var method: OpaquePointer? {
            switch self {
            case .own: nil
            case .sha256: EVP_sha256()
            }
        }
    }
}

extension KeyHandle {
    /// The private key that grows out of 32 bytes (RFC 8032, 5.1.5).
    ///
    /// - Throws: ``CryptoFault`` when there are not 32 bytes.
    convenience init(ed25519Seed seed: [UInt8]) throws(CryptoFault) {
        try self.init(
            EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count),
            from: "EVP_PKEY_new_raw_private_key"
        )
    }

    /// The public key of these 32 bytes.
    ///
    /// - Throws: ``CryptoFault`` when there are not 32 bytes.
    convenience init(ed25519Public bytes: [UInt8]) throws(CryptoFault) {
        try self.init(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count),
            from: "EVP_PKEY_new_raw_public_key"
        )
    }

    /// The 32 bytes of the public half (`EVP_PKEY_get_raw_public_key`).
    ///
    /// - Throws: ``CryptoFault`` when the key is not for Ed25519.
    func ed25519PublicBytes() throws(CryptoFault) -> [UInt8] {
        var count = 32
        var bytes = [UInt8](repeating: 0, count: count)
        guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, count == 32 else {
            throw CryptoFault("EVP_PKEY_get_raw_public_key")
        }
        return bytes
    }
}

extension KeyHandle {
    /// A new RSA key pair (`EVP_RSA_gen`), from libcrypto's own randomness.
    ///
    /// - Throws: ``CryptoFault`` when the machine cannot make one.
    convenience init(generatingRSA bits: Int) throws(CryptoFault) {
        try self.init(altas_rsa_generate(Int32(bits)), from: "EVP_RSA_gen")
    }

    /// The RSA private key that PKCS #8 holds.
    ///
    /// - Throws: ``CryptoFault`` when the bytes hold none.
    convenience init(rsaPKCS8 bytes: [UInt8]) throws(CryptoFault) {
        let operation = "d2i_PKCS8_PRIV_KEY_INFO"
        guard bytes.count < 1 << 16 else { throw CryptoFault(operation) }
        try self.init(altas_pkcs8_read(bytes, Int32(bytes.count)), from: operation)
        guard EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA else { throw CryptoFault(operation) }
    }

    /// The RSA public key with this modulus and exponent.
    ///
    /// - Throws: ``CryptoFault`` when libcrypto refuses them (`EVP_PKEY_fromdata`).
    convenience init(rsaModulus modulus: [UInt8], exponent: [UInt8]) throws(CryptoFault) {
        let made = altas_rsa_public_key(
            modulus,
            Int32(modulus.count),
            exponent,
            Int32(exponent.count)
        )
        try self.init(made, from: "EVP_PKEY_fromdata")
    }

    /// The key pair as PKCS #8 (`i2d_PKCS8_PRIV_KEY_INFO`).
    ///
    /// - Throws: ``CryptoFault`` when libcrypto refuses.
    func pkcs8() throws(CryptoFault) -> [UInt8] {
        try filled("i2d_PKCS8_PRIV_KEY_INFO") { altas_pkcs8_write(key, $0, $1) }
    }

    /// The modulus, the highest byte first.
    ///
    /// - Throws: ``CryptoFault`` when the key is not an RSA key.
    func rsaModulus() throws(CryptoFault) -> [UInt8] {
        try filled("EVP_PKEY_get_bn_param") {
            altas_key_number(key, OSSL_PKEY_PARAM_RSA_N, $0, $1)
        }
    }

    /// The public exponent, the highest byte first.
    ///
    /// - Throws: ``CryptoFault`` when the key is not an RSA key.
    func rsaExponent() throws(CryptoFault) -> [UInt8] {
        try filled("EVP_PKEY_get_bn_param") {
            altas_key_number(key, OSSL_PKEY_PARAM_RSA_E, $0, $1)
        }
    }

    private func filled(
        _ operation: String,
        by write: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32
    ) throws(CryptoFault) -> [UInt8] {
        let capacity = 1 << 14
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = max(0, Int(write(buffer.baseAddress, Int32(capacity))))
        }
        guard !bytes.isEmpty else { throw CryptoFault(operation) }
        return bytes
    }
}

extension KeyHandle {
    /// The public key at a point of the curve P-256.
    ///
    /// - Throws: ``CryptoFault`` when the point is not on the curve.
    convenience init(p256X x: [UInt8], y: [UInt8]) throws(CryptoFault) {
        let point = [4] + x + y
        try self.init(altas_p256_public_key(point, point.count), from: "EVP_PKEY_fromdata")
    }

    /// The DER of a signature that is given as r and s, 32 bytes each; nil when it is none.
    static func derSignature(rAndS: [UInt8]) -> [UInt8]? {
        guard rAndS.count == 64 else { return nil }
        var der = [UInt8](repeating: 0, count: 80)
        let count = altas_ecdsa_write(rAndS, &der, Int32(der.count))
        return count > 0 ? Array(der.prefix(Int(count))) : nil
    }
}
