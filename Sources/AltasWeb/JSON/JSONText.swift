import AltasCore

/// JSON that a value of any type is encoded to, straight into bytes and without a tree in between.
///
/// Members stand in the order in which their type encodes them, those of a dictionary by key, so that equal values have
/// equal bytes.
final class JSONText {
    private var json = JSONBytes()
    /// What ends each object and array that is open.
    private var closers: [UInt8] = []

    private init() {}

    /// A value as JSON.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and what the value throws.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        if let known = value as? any KnownJSON { return JSONBytes.of(known) }
        let text = JSONText()
        try text.encode(value)
        return text.json.bytes
    }
}

// MARK: - Objects and arrays

extension JSONText {
    /// Begins an object.
    ///
    /// - Returns: How deep inside others its members stand.
    func openObject() -> Int { open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) }

    /// Begins an array.
    ///
    /// - Returns: How deep inside others its elements stand.
    func openArray() -> Int { open(UInt8(ascii: "["), until: UInt8(ascii: "]")) }

    private func open(_ opener: UInt8, until closer: UInt8) -> Int {
        json.append(opener)
        closers.append(closer)
        return closers.count
    }

    /// Ends everything that is open deeper than this.
    func close(to depth: Int) {
        while closers.count > depth, let closer = closers.popLast() { json.append(closer) }
    }

    /// Makes ready for the next element of the array at this depth.
    func beginElement(at depth: Int) {
        close(to: depth)
        json.separate()
    }

    /// Makes ready for the value of a member of the object at this depth.
    func beginMember(_ key: String, at depth: Int) {
        beginElement(at: depth)
        json.write(key)
        json.append(UInt8(ascii: ":"))
    }
}

// MARK: - Values

extension JSONText {
    func write(_ value: String) { json.write(value) }

    func write(_ value: Bool) { json.write(value) }

    func write(_ value: some BinaryInteger) { json.write(value) }

    func write(_ value: Double) throws {
        guard value.isFinite else {
            let context = EncodingError.Context(
                codingPath: [],
                debugDescription: "JSON has no such number."
            )
            throw EncodingError.invalidValue(value, context)
        }
        if let whole = Int64(exactly: value) { return json.write(whole) }
        var text = "\(value)"
        text.withUTF8 { json.append($0) }
    }

    func writeNull() { json.append("null") }

    /// Writes any other value, and ends what it has begun.
    func encode<Value: Encodable>(_ value: Value) throws {
        if Value.self == CivilDate.self, let day = value as? CivilDate { return json.write(day) }
        if let dictionary = value as? any TextKeyed { return try dictionary.write(to: self) }
        let (depth, start) = (closers.count, json.count)
        try value.encode(to: JSONWriter(text: self))
        close(to: depth)
        if json.count == start { json.append("{}") }
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
