package import AltasCrypto

/// An issuer's seal on a whole file that holds more than a signed text: `altas-seal:1:KEY:SIGNATURE`.
///
/// It proves that the picture around the text is the issuer's too. The signature is Ed25519's, over the UTF-8 of
/// `altas-seal:1:` and the 32 bytes of the SHA-256 of all that comes before the seal in the file.
package struct FileSeal: Hashable, Sendable {
    /// What it begins with.
    static let mark = "altas-seal:1:"
    /// How long the text of its signature is.
    static let signatureTextLength = 86
    private static let signatureLength = 64

    /// Which of the issuer's keys made it: the fragment of its verification method.
    package let fragment: String
    private let signature: [UInt8]

    /// Seals the bytes that have this digest.
    ///
    /// - Throws: `CryptoFault`.
    package init(
        _ digest: Digest,
        with key: Ed25519PrivateKey,
        named fragment: String
    ) throws(CryptoFault) {
        precondition(Self.isName(fragment), "A key's name is made of letters, digits, . _ and -.")
        self.fragment = fragment
        signature = try key.sign(Self.message(digest))
    }

    /// Reads the text of a seal; nil for any other text.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4, text.hasPrefix(Self.mark), Self.isName(String(parts[2])),
            let signature = Base64URL.decode(String(parts[3])),
            signature.count == Self.signatureLength
        else { return nil }
        fragment = String(parts[2])
        self.signature = signature
    }

    /// The text of a new seal.
    ///
    /// - Throws: `CryptoFault`.
    package static func text(
        over digest: Digest,
        key: Ed25519PrivateKey,
        fragment: String
    ) throws -> String {
        try FileSeal(digest, with: key, named: fragment).description
    }

    /// Whether it was made by this key for bytes with this digest.
    package func fits(_ digest: Digest, by key: Ed25519PublicKey) -> Bool {
        key.isSignature(signature, of: Self.message(digest))
    }

    private static func message(_ digest: Digest) -> [UInt8] { Array(mark.utf8) + digest.bytes }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension FileSeal: CustomStringConvertible {
    /// Its text, as a file ends with it.
    package var description: String { "\(Self.mark)\(fragment):\(Base64URL.encode(signature))" }
}
