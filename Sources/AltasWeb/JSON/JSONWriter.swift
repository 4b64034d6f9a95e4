/// Takes the parts of a value as its type names them, and writes each down at once.
struct JSONWriter: Encoder {
    let text: JSONText
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONMembers(text: text, depth: text.openObject()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONElements(text: text, depth: text.openArray())
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(text: text) }
}

/// The members of an object.
private struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let text: JSONText
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    private func begin(_ key: Key) { text.beginMember(key.stringValue, at: depth) }

    func encodeNil(forKey key: Key) {
        begin(key)
        text.writeNull()
    }

    func encode(_ value: Bool, forKey key: Key) {
        begin(key)
        text.write(value)
    }

    func encode(_ value: String, forKey key: Key) {
        begin(key)
        text.write(value)
    }

    func encode(_ value: Int, forKey key: Key) {
        begin(key)
        text.write(value)
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        begin(key)
        try text.encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        begin(key)
        return JSONWriter(text: text).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        begin(key)
        return JSONWriter(text: text).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        text.beginMember("super", at: depth)
        return JSONWriter(text: text)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        begin(key)
        return JSONWriter(text: text)
    }
}

/// The elements of an array.
private struct JSONElements: UnkeyedEncodingContainer {
    let text: JSONText
    let depth: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(text: JSONText, depth: Int) {
        self.text = text
        self.depth = depth
    }

    private mutating func begin() {
        text.beginElement(at: depth)
        count += 1
    }

    mutating func encodeNil() {
        begin()
        text.writeNull()
    }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        begin()
        try text.encode(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        begin()
        return JSONWriter(text: text).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        begin()
        return JSONWriter(text: text).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
        begin()
        return JSONWriter(text: text)
    }
}

/// A value that is neither.
private struct JSONSingle: SingleValueEncodingContainer {
    let text: JSONText
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { text.writeNull() }
    func encode(_ value: Bool) { text.write(value) }
    func encode(_ value: String) { text.write(value) }
    func encode(_ value: Double) throws { try text.write(value) }
    func encode(_ value: Float) throws { try text.write(Double(value)) }
    func encode<Value: FixedWidthInteger & Encodable>(_ value: Value) { text.write(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try text.encode(value) }
}
