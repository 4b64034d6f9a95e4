package import AltasJSON

extension JSONValue {
    /// The value in the JSON Canonicalization Scheme (RFC 8785): the same bytes for all that say the same.
    ///
    /// - Throws: ``UnsignableDocument/number(_:)`` for a whole number beyond 2^53, which readers round
    ///   differently, and for one that is too large to be a number at all.
    package func jcs() throws(UnsignableDocument) -> [UInt8] {
        var bytes: [UInt8] = []
        try writeJCS(to: &bytes)
        return bytes
    }

    private func writeJCS(to bytes: inout [UInt8]) throws(UnsignableDocument) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let text): bytes += try ECMAScriptNumber.text(of: text).utf8
        case .string(let text): Self.writeJCS(text, to: &bytes)
        case .array(let elements): try Self.writeJCS(elements, to: &bytes)
        case .object(let object): try Self.writeJCS(object, to: &bytes)
        }
    }

    private static func writeJCS(
        _ elements: [JSONValue],
        to bytes: inout [UInt8]
    ) throws(UnsignableDocument) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try element.writeJCS(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Members in the order of their names' UTF-16 code units (section 3.2.3).
    private static func writeJCS(
        _ object: JSONObject,
        to bytes: inout [UInt8]
    ) throws(UnsignableDocument) {
        let members = object.members.sorted {
            $0.name.utf16.lexicographicallyPrecedes($1.name.utf16)
        }
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            writeJCS(member.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            try member.value.writeJCS(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Only what JSON forces is escaped (section 3.2.2.2).
    private static func writeJCS(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case ..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
            case ..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
