import CCrypto

/// The random number generator for keys, salts and tokens (`RAND_bytes`).
package struct SecureRandom: Sendable {
    /// The generator that the operating system seeds.
    package init() {}

    /// This many unpredictable bytes.
    ///
    /// - Throws: ``CryptoFault`` when the machine cannot give enough randomness.
    package func bytes(_ count: Int) throws(CryptoFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard count == 0 || RAND_bytes(&bytes, Int32(count)) == 1 else {
            throw CryptoFault("RAND_bytes")
        }
        return bytes
    }
}
