import CCrypto

/// The scrypt key derivation function (RFC 7914): slow and large on purpose.
package enum Scrypt {
    /// How much work a derivation is.
    package struct Cost: Codable, Hashable, Sendable {
        /// The CPU and memory cost, a power of two.
        package let n: UInt64
        /// The block size.
        package let r: UInt64
        /// How often the whole is done.
        package let p: UInt64

        /// A cost, usually one that was stored beside a key.
        package init(n: UInt64, r: UInt64, p: UInt64) {
            self.n = n
            self.r = r
            self.p = p
        }

        /// What new passphrases get: 32 MiB and about a tenth of a second.
        package static let standard = Cost(n: 1 << 15, r: 8, p: 1)
    }

    /// The most memory that a derivation may take, so that a tampered cost cannot exhaust the machine.
    private static let largestMemory: UInt64 = 256 << 20

    /// The key of a passphrase.
    ///
    /// - Throws: ``CryptoFault`` when the cost is none that scrypt allows, or needs over 256 MiB.
    package static func key(
        of passphrase: String,
        salt: [UInt8],
        cost: Cost,
        byteCount: Int
    ) throws(CryptoFault) -> [UInt8] {
        var key = [UInt8](repeating: 0, count: byteCount)
        let text = passphrase.utf8.map(CChar.init(bitPattern:))
        let result = EVP_PBE_scrypt(
            text,
            text.count,
            salt,
            salt.count,
            cost.n,
            cost.r,
            cost.p,
            largestMemory,
            &key,
            byteCount
        )
        guard result == 1 else { throw CryptoFault("EVP_PBE_scrypt") }
        return key
    }
}
