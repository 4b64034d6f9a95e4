/// A SHA-256 digest: 32 bytes, held without allocation.
package struct Digest: Hashable, Sendable {
    /// How many bytes a digest has.
    package static let byteCount = 32

    // The bytes in order, eight to a word, the first byte highest.
    private let word0: UInt64
    private let word1: UInt64
    private let word2: UInt64
    private let word3: UInt64

    /// The digest with these 32 bytes; nil for any other number of them.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self = bytes.withUnsafeBytes(Digest.init(loading:))
    }

    /// The digest written as 64 hexadecimal digits of either case; nil for any other text.
    package init?(hex: String) {
        guard let bytes = Hex.decode(hex) else { return nil }
        self.init(bytes: bytes)
    }

    init(loading bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> UInt64 {
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        word0 = word(0)
        word1 = word(1)
        word2 = word(2)
        word3 = word(3)
    }

    /// The 32 bytes, as they are stored.
    package var bytes: [UInt8] {
        words.flatMap { word in withUnsafeBytes(of: word.bigEndian, Array.init) }
    }

    /// The SHA-256 of these bytes.
    package static func of(_ bytes: [UInt8]) -> Digest {
        var hasher = Hasher256()
        hasher.update(bytes)
        return hasher.finish()
    }

    /// The SHA-256 of the UTF-8 bytes of a text, as it is: nothing is normalised.
    package static func of(_ text: String) -> Digest {
        var hasher = Hasher256()
        hasher.update(text)
        return hasher.finish()
    }

    private var words: [UInt64] { [word0, word1, word2, word3] }
}

extension Digest: CustomStringConvertible {
    /// The 64 lower-case hexadecimal digits.
    package var description: String { Hex.encode(bytes) }
}

extension Digest: Codable {
    /// Reads the hexadecimal digits.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let digest = Digest(hex: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "A SHA-256 digest is 64 hexadecimal digits."
            )
        }
        self = digest
    }

    /// Writes the hexadecimal digits.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
