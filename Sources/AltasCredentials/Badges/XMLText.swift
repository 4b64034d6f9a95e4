/// Characters of an XML document, as they are written and as they are meant.
enum XMLText {
    private static let entities: [(name: String, character: String)] = [
        ("lt", "<"), ("gt", ">"), ("amp", "&"), ("quot", "\""), ("apos", "'"),
    ]

    /// A text as it is written between tags and in attributes.
    static func escaping(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let found = entities.first { $0.character == String(scalar) }
            return found.map { "&\($0.name);" } ?? String(scalar)
        }.joined()
    }

    /// The text of bytes without references.
    ///
    /// - Throws: ``UnreadableContainer/damaged`` when they are not UTF-8.
    static func plain(_ bytes: ArraySlice<UInt8>) throws(UnreadableContainer) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
        return text
    }

    /// The text of bytes with references.
    ///
    /// - Throws: ``UnreadableContainer/damaged`` for a reference that XML does not define.
    static func decoding(_ bytes: ArraySlice<UInt8>) throws(UnreadableContainer) -> String {
        var rest = try plain(bytes)[...]
        var result = ""
        while let ampersand = rest.firstIndex(of: "&") {
            guard let end = rest[ampersand...].firstIndex(of: ";"),
                let character = character(rest[rest.index(after: ampersand)..<end])
            else { throw .damaged }
            result += rest[..<ampersand] + character
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return entities.first { $0.name == name }?.character }
        let number = name.dropFirst()
        let value = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
        return value.flatMap(Unicode.Scalar.init).map(String.init)
    }
}
