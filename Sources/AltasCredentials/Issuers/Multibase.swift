private import AltasCrypto

/// Bytes as text whose first character says how (Controlled Identifiers 1.0, section 2.4).
package enum Multibase {
    /// The text of these bytes in base 58, after a `z`.
    package static func base58(_ bytes: [UInt8]) -> String {
        "z" + Base58.encode(bytes)
    }

    /// The bytes of a text in base 58; nil for anything else.
    package static func base58(_ text: String?) -> [UInt8]? {
        guard let text, text.utf8.first == UInt8(ascii: "z") else { return nil }
        return Base58.decode(String(text.dropFirst()))
    }

    /// The text of these bytes in base 64 for addresses, after a `u`.
    package static func base64URL(_ bytes: [UInt8]) -> String {
        "u" + Base64URL.encode(bytes)
    }

    /// The bytes of a text in base 64 for addresses; nil for anything else.
    package static func base64URL(_ text: String?) -> [UInt8]? {
        guard let text, text.utf8.first == UInt8(ascii: "u") else { return nil }
        return Base64URL.decode(String(text.dropFirst()))
    }
}
