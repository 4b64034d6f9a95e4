import AltasCore

/// JSON while it is written (RFC 8259): straight into bytes, without a tree in between.
///
/// Members stand in the order in which their type encodes them, those of a dictionary by key, so that equal values have
/// equal bytes.
final class JSONText {
    private(set) var bytes: [UInt8] = []
    private var levels: [Level] = []

    /// An object or array that is open.
    private struct Level {
        let closer: UInt8
        var isEmpty = true
    }

    private init() {
        bytes.reserveCapacity(16_384)
    }

    /// A value as JSON.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and what the value throws.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let text = JSONText()
        try text.encode(value)
        return text.bytes
    }
}

// MARK: - Objects and arrays

extension JSONText {
    /// Begins an object or array.
    ///
    /// - Returns: How deep inside others its parts stand.
    func open(_ opener: UInt8, until closer: UInt8) -> Int {
        bytes.append(opener)
        levels.append(Level(closer: closer))
        return levels.count
    }

    /// Begins an object.
    func openObject() -> Int { open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) }

    /// Begins an array.
    func openArray() -> Int { open(UInt8(ascii: "["), until: UInt8(ascii: "]")) }

    /// Ends everything that is open deeper than this.
    func close(to depth: Int) {
        while levels.count > depth, let level = levels.popLast() { bytes.append(level.closer) }
    }

    /// Makes ready for the next element of the array at this depth.
    func beginElement(at depth: Int) {
        close(to: depth)
        if !levels[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
        levels[depth - 1].isEmpty = false
    }

    /// Makes ready for the value of a member of the object at this depth.
    func beginMember(_ key: String, at depth: Int) {
        beginElement(at: depth)
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }
}

// MARK: - Values

extension JSONText {
    func write(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8(append)
        bytes.append(UInt8(ascii: "\""))
    }

    func write(_ value: Bool) { append(value ? "true" : "false") }

    func write(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

    func write(_ value: Double) throws {
        guard value.isFinite else {
            let context = EncodingError.Context(
                codingPath: [],
                debugDescription: "JSON has no such number."
            )
            throw EncodingError.invalidValue(value, context)
        }
        if let whole = Int64(exactly: value) { write(whole) } else { append("\(value)") }
    }

    func writeNull() { append("null") }

    /// Writes any other value, and ends what it has begun.
    func encode<Value: Encodable>(_ value: Value) throws {
        if Value.self == CivilDate.self, let day = value as? CivilDate { return write(day) }
        if let dictionary = value as? any TextKeyed { return try dictionary.write(to: self) }
        let (depth, start) = (levels.count, bytes.count)
        try value.encode(to: JSONWriter(text: self))
        close(to: depth)
        if bytes.count == start { append("{}") }
    }

    /// A day as its own description says it, since there are many in every answer.
    private func write(_ day: CivilDate) {
        bytes.append(UInt8(ascii: "\""))
        append(day.year, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        append(day.month, digits: 2)
        bytes.append(UInt8(ascii: "-"))
        append(day.day, digits: 2)
        bytes.append(UInt8(ascii: "\""))
    }

    private func append(_ number: Int, digits: Int) {
        var divisor = digits == 4 ? 1000 : 10
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    private func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds text, with what may not stand in a string escaped (RFC 8259, section 7).
    private func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.firstIndex(where: Self.needsEscape) else {
            return bytes.append(contentsOf: text)
        }
        bytes.append(contentsOf: text[..<first])
        for byte in text[first...] {
            guard Self.needsEscape(byte) else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(ascii: "\\"))
            if byte < 0x20 {
                append("u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
            } else {
                bytes.append(byte)
            }
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}

/// A dictionary whose keys are texts: an object, with its members by key.
private protocol TextKeyed {
    func write(to text: JSONText) throws
}

extension Dictionary: TextKeyed where Key: CodingKeyRepresentable, Value: Encodable {
    fileprivate func write(to text: JSONText) throws {
        let depth = text.openObject()
        let members = map { (key: $0.codingKey.stringValue, value: $1) }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            text.beginMember(key, at: depth)
            try text.encode(value)
        }
        text.close(to: depth - 1)
    }
}
