/// Cuts an XML document into its tokens (XML 1.0), and refuses whatever it does not know for certain.
///
/// There are no entities but the five of XML and character references: a document type with declarations is refused.
struct XMLScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next token; nil at the end.
    ///
    /// - Throws: ``UnreadableContainer``.
    mutating func next() throws(UnreadableContainer) -> XMLToken? {
        guard position < bytes.count else { return nil }
        guard bytes[position] == UInt8(ascii: "<") else {
            return .text(try XMLText.decoding(until("<")))
        }
        if skip("<!--") { return try other(endingIn: "-->") }
        if skip("<![CDATA[") { return .text(try XMLText.plain(through("]]>"))) }
        if skip("<?") { return try other(endingIn: "?>") }
        if skip("<!DOCTYPE") {
            guard !(try through(">")).contains(UInt8(ascii: "[")) else { throw .unsupported }
            return .other
        }
        if skip("</") { return .end(name: try endName()) }
        position += 1
        return try startTag()
    }

    private mutating func other(endingIn end: String) throws(UnreadableContainer) -> XMLToken {
        _ = try through(end)
        return .other
    }

    private mutating func endName() throws(UnreadableContainer) -> String {
        let name = try name()
        skipSpace()
        guard skip(">") else { throw .damaged }
        return name
    }

    private mutating func startTag() throws(UnreadableContainer) -> XMLToken {
        let name = try name()
        var attributes: [XMLToken.Attribute] = []
        while true {
            let isSpaced = skipSpace()
            if skip("/>") { return .start(name: name, attributes: attributes, isEmpty: true) }
            if skip(">") { return .start(name: name, attributes: attributes, isEmpty: false) }
            guard isSpaced else { throw .damaged }
            let attribute = try attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else { throw .damaged }
            attributes.append(attribute)
            guard attributes.count <= 256 else { throw .tooLarge }
        }
    }

    private mutating func attribute() throws(UnreadableContainer) -> XMLToken.Attribute {
        let name = try name()
        skipSpace()
        guard skip("=") else { throw .damaged }
        skipSpace()
        guard let quote = ["\"", "'"].first(where: { skip($0) }) else { throw .damaged }
        let value = try through(quote)
        guard !value.contains(UInt8(ascii: "<")) else { throw .damaged }
        return XMLToken.Attribute(name: name, value: try XMLText.decoding(value))
    }

    private mutating func name() throws(UnreadableContainer) -> String {
        let start = position
        while position < bytes.count, bytes[position].isNameByte { position += 1 }
        guard position > start else { throw position < bytes.count ? .damaged : .truncated }
        return try XMLText.plain(bytes[start..<position])
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isXMLSpace { position += 1 }
        return position > start
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// The bytes up to a character, which stays; all of them where it does not come.
    private mutating func until(_ end: Unicode.Scalar) -> ArraySlice<UInt8> {
        let start = position
        position = bytes[start...].firstIndex(of: UInt8(ascii: end)) ?? bytes.endIndex
        return bytes[start..<position]
    }

    /// The bytes up to a text, which is taken too.
    private mutating func through(_ end: String) throws(UnreadableContainer) -> ArraySlice<UInt8> {
        let start = position
        let last = Array(end.utf8)
        while position + last.count <= bytes.count {
            if bytes[position..<position + last.count].elementsEqual(last) {
                defer { position += last.count }
                return bytes[start..<position]
            }
            position += 1
        }
        throw .truncated
    }
}

extension UInt8 {
    /// Whether it is white space in XML.
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    /// Whether a name may have it: everything but white space and what ends a name.
    fileprivate var isNameByte: Bool {
        !isXMLSpace && self > 0x20 && !"<>/='\"&?!".utf8.contains(self)
    }
}
