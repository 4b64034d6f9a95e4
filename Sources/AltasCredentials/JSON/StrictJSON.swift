private import AltasCore
package import AltasJSON

/// Reads the JSON of credentials so that nobody could read anything else in it (RFC 8259, RFC 7493).
package enum StrictJSON {
    /// How many bytes a credential may have.
    package static let largest = 256 << 10
    private static let deepest = 32

    /// The object that these bytes are.
    ///
    /// - Throws: ``UnreadableCredential`` when they are more than `limit`, no UTF-8, begin with a byte
    ///   order mark, hold half a surrogate pair, repeat a member, go deeper than 32, or are not one object.
    package static func object(
        _ bytes: [UInt8],
        limit: Int = largest
    ) throws(UnreadableCredential) -> JSONObject {
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]),
            String(validating: bytes, as: UTF8.self) != nil
        else { throw .notUTF8 }
        let value = try value(bytes)
        try check(value, depth: 1)
        guard let object = value.object else { throw .notAnObject }
        return object
    }

    private static func value(_ bytes: [UInt8]) throws(UnreadableCredential) -> JSONValue {
        var scanner = JSONScanner(bytes, path: "")
        do {
            let value = try scanner.value()
            try scanner.end()
            return value
        } catch .badFile(_, _, problem: .tooNested) {
            throw .tooDeep
        } catch .badFile(_, let line, _) {
            throw .notJSON(line: line ?? 1)
        } catch {
            throw .notJSON(line: 1)
        }
    }

    private static func check(_ value: JSONValue, depth: Int) throws(UnreadableCredential) {
        switch value {
        case .array(let elements):
            guard depth <= deepest else { throw .tooDeep }
            for element in elements { try check(element, depth: depth + 1) }
        case .object(let object):
            guard depth <= deepest else { throw .tooDeep }
            if let name = object.repeated.first { throw .repeatedMember(name) }
            for member in object.members { try check(member.value, depth: depth + 1) }
        case .null, .bool, .number, .string: break
        }
    }
}
