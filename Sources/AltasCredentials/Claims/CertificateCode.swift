/// The code of a certificate's public page: 80 random bits as sixteen Crockford base-32 characters.
///
/// It is no key to anything but that page, and says nothing of what it names.
package struct CertificateCode: Hashable, Sendable {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 16

    /// The sixteen characters, as an address has them.
    package let characters: String

    /// Makes a code from sixteen random bytes, of which five bits each are used.
    package init(random bytes: [UInt8]) {
        precondition(bytes.count == Self.length, "A code takes sixteen random bytes.")
        characters = String(bytes.map { Self.alphabet[Int($0 & 31)] })
    }

    /// Reads a code as people type one: spaces, hyphens and letter case aside, O for 0, I and L for 1.
    package init?(_ text: String) {
        let read = text.uppercased().compactMap { character -> Character? in
            switch character {
            case "O": "0"
            case "I", "L": "1"
            case " ", "-": nil
            default: character
            }
        }
        guard read.count == Self.length, read.allSatisfy(Self.alphabet.contains) else { return nil }
        characters = String(read)
    }
}

extension CertificateCode: CustomStringConvertible {
    /// In groups of four, as it is printed: `7KQ2-MXZ4-1B9T-0WFA`.
    package var description: String {
        stride(from: 0, to: Self.length, by: 4)
            .map { String(characters.dropFirst($0).prefix(4)) }
            .joined(separator: "-")
    }
}

extension CertificateCode: Codable {
    /// Reads the characters.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = CertificateCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "A certificate's code has sixteen characters."
            )
        }
        self = code
    }

    /// Writes the characters.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(characters)
    }
}
