/// A key that signs with RSASSA-PKCS1-v1_5 and SHA-256 (RFC 8017, 8.2; JOSE's `RS256`).
package struct RSAPrivateKey: Sendable {
    /// The key pair as PKCS #8 in DER, unencrypted.
    package let pkcs8: [UInt8]
    /// The key that its signatures are checked with.
    package let publicKey: RSAPublicKey

    /// The size of new keys, in bits.
    private static let size = 3072

    /// A new key of 3072 bits, from libcrypto's own random number generator.
    ///
    /// - Throws: ``CryptoFault`` when the machine cannot make one.
    package static func generate() throws(CryptoFault) -> RSAPrivateKey {
        try RSAPrivateKey(pkcs8: KeyHandle(generatingRSA: size).pkcs8())
    }

    /// The key that was stored as PKCS #8.
    ///
    /// - Throws: ``CryptoFault`` when the bytes hold no RSA key of 2048 to 8192 bits.
    package init(pkcs8: [UInt8]) throws(CryptoFault) {
        let handle = try KeyHandle(rsaPKCS8: pkcs8)
        let modulus = try handle.rsaModulus()
        guard let publicKey = RSAPublicKey(n: modulus, e: try handle.rsaExponent()) else {
            throw CryptoFault("EVP_PKCS82PKEY")
        }
        self.pkcs8 = pkcs8
        self.publicKey = publicKey
    }

    /// The bytes that only this key can make for a message, as many as its modulus; the same each time.
    ///
    /// - Throws: ``CryptoFault`` when libcrypto refuses.
    package func sign(_ message: [UInt8]) throws(CryptoFault) -> [UInt8] {
        try KeyHandle(rsaPKCS8: pkcs8).signature(of: message, digest: .sha256)
    }
}
