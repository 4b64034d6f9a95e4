/// Reads the values of a PDF file (ISO 32000-1, sections 7.2 and 7.3), not deeper than a few levels.
struct PDFParser {
    private static let depthLimit = 24
    private static let sizeLimit = 8192

    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int) throws(UnreadableContainer) {
        guard bytes.indices.contains(position) else { throw .damaged }
        self.bytes = bytes
        self.position = position
    }

    /// The next value.
    ///
    /// - Throws: ``UnreadableContainer``.
    mutating func object(depth: Int = 0) throws(UnreadableContainer) -> PDFObject {
        guard depth < Self.depthLimit else { throw .tooLarge }
        skipSpace()
        guard position < bytes.count else { throw .truncated }
        switch bytes[position] {
        case UInt8(ascii: "/"): return .name(try name())
        case UInt8(ascii: "("): return .string(try literalString())
        case UInt8(ascii: "["): return .array(try array(depth))
        case UInt8(ascii: "<"):
            if take("<<") { return .dictionary(try dictionary(depth)) }
            return .string(try hexString())
        default: return try numberOrWord()
        }
    }

    /// Takes a word, such as `obj`, after any white space; false where another stands.
    mutating func takeWord(_ word: String) -> Bool {
        skipSpace()
        return take(word)
    }

    /// A whole number that is not negative.
    ///
    /// - Throws: ``UnreadableContainer/damaged`` where another value stands.
    mutating func count() throws(UnreadableContainer) -> Int {
        skipSpace()
        guard let number = Int(token()), number >= 0 else { throw .damaged }
        return number
    }

    /// Goes past the end of the line that the word `stream` stands on.
    ///
    /// - Throws: ``UnreadableContainer/damaged``.
    mutating func skipLineEnd() throws(UnreadableContainer) {
        _ = take("\r")
        guard take("\n") else { throw .damaged }
    }

    private mutating func array(_ depth: Int) throws(UnreadableContainer) -> [PDFObject] {
        position += 1
        var items: [PDFObject] = []
        while !takeWord("]") {
            items.append(try object(depth: depth + 1))
            guard items.count <= Self.sizeLimit else { throw .tooLarge }
        }
        return items
    }

    private mutating func dictionary(_ depth: Int) throws(UnreadableContainer) -> PDFDictionary {
        var dictionary = PDFDictionary()
        while !takeWord(">>") {
            guard position < bytes.count, bytes[position] == UInt8(ascii: "/") else {
                throw position < bytes.count ? .damaged : .truncated
            }
            let key = try name()
            guard dictionary[key] == nil else { throw .damaged }
            dictionary[key] = try object(depth: depth + 1)
            guard dictionary.members.count <= 256 else { throw .tooLarge }
        }
        return dictionary
    }

    private mutating func numberOrWord() throws(UnreadableContainer) -> PDFObject {
        let word = token()
        switch word {
        case "true": return true
        case "false": return false
        case "null": return .null
        default: break
        }
        guard let number = Int(word) else {
            guard !word.isEmpty, word.utf8.allSatisfy(\.isNumberByte), let real = Double(word)
            else { throw .damaged }
            return .real(real)
        }
        let start = position
        if number > 0, takeWord("0"), position < bytes.count, bytes[position].isXMLSpace,
            takeWord("R"), position == bytes.count || !bytes[position].isRegular
        {
            return .reference(number)
        }
        position = start
        return .integer(number)
    }

    private mutating func name() throws(UnreadableContainer) -> String {
        position += 1
        var characters: [UInt8] = []
        while position < bytes.count, bytes[position].isRegular {
            if take("#") {
                guard position + 2 <= bytes.count, let high = bytes[position].hexValue,
                    let low = bytes[position + 1].hexValue
                else { throw .damaged }
                characters.append(high << 4 | low)
                position += 2
            } else {
                characters.append(bytes[position])
                position += 1
            }
        }
        guard let text = String(validating: characters, as: UTF8.self) else { throw .damaged }
        return text
    }

    private mutating func hexString() throws(UnreadableContainer) -> [UInt8] {
        position += 1
        var digits: [UInt8] = []
        while !takeWord(">") {
            guard position < bytes.count else { throw .truncated }
            guard let value = bytes[position].hexValue else { throw .damaged }
            digits.append(value)
            position += 1
        }
        if !digits.count.isMultiple(of: 2) { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private mutating func literalString() throws(UnreadableContainer) -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        var depth = 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): result += escape()
            case UInt8(ascii: ")") where depth == 1: return result
            default:
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                result.append(byte)
            }
        }
        throw .truncated
    }

    /// What an escape stands for, after its backslash.
    private mutating func escape() -> [UInt8] {
        let digits = bytes[position...].prefix(3).prefix { (0x30...0x37).contains($0) }
        if !digits.isEmpty {
            position += digits.count
            return [UInt8(truncatingIfNeeded: digits.reduce(0) { $0 << 3 | Int($1 - 0x30) })]
        }
        if take("\r\n") || take("\n") || take("\r") { return [] }
        guard position < bytes.count else { return [] }
        defer { position += 1 }
        switch bytes[position] {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        default: return [bytes[position]]
        }
    }

    private mutating func token() -> String {
        let start = position
        while position < bytes.count, bytes[position].isRegular, position - start < 32 {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
                    position += 1
                }
            } else if bytes[position].isPDFSpace {
                position += 1
            } else {
                return
            }
        }
    }
}

extension UInt8 {
    /// Whether it is white space in PDF.
    fileprivate var isPDFSpace: Bool { isXMLSpace || self == 0 || self == 0x0C }

    /// Whether a name or a number may have it.
    fileprivate var isRegular: Bool {
        !isPDFSpace && !"()<>[]{}/%".utf8.contains(self)
    }

    fileprivate var isNumberByte: Bool { (0x30...0x39).contains(self) || "+-.".utf8.contains(self) }

    fileprivate var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
