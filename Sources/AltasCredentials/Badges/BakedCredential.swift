/// A signed credential as a badge holds it.
package enum BakedCredential: Equatable, Sendable {
    /// As a JSON Web Token in its compact form.
    case jwt(String)
    /// As a JSON document with its proof inside.
    case json([UInt8])

    /// How long one may be.
    static let limit = 1 << 20

    /// Tells which of them a text is: a JSON document begins with a brace.
    ///
    /// - Throws: ``UnreadableContainer``: `noCredential` for a blank text, `tooLarge` for a very long one, `damaged`
    ///   for one that is neither.
    init(text: String) throws(UnreadableContainer) {
        guard text.utf8.count <= Self.limit else { throw .tooLarge }
        let trimmed = text.trimmingXMLSpace()
        guard let first = trimmed.utf8.first else { throw .noCredential }
        if first == UInt8(ascii: "{") {
            self = .json(Array(trimmed.utf8))
        } else if trimmed.utf8.allSatisfy(\.isTokenCharacter) {
            self = .jwt(String(trimmed))
        } else {
            throw .damaged
        }
    }

    /// The text that is baked.
    var text: String {
        switch self {
        case .jwt(let token): token
        case .json(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension UInt8 {
    /// Whether a JSON Web Token may have it: base64url and the dot.
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// Without the white space of XML and JSON at both ends.
    func trimmingXMLSpace() -> SubSequence {
        let isSpace: (Character) -> Bool = {
            $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n"
        }
        let front = drop(while: isSpace)
        guard let last = front.lastIndex(where: { !isSpace($0) }) else { return front.prefix(0) }
        return front[...last]
    }
}
