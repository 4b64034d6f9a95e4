/// What a type asks for while it is decoded.
final class ShapeNotes {
    private let collection: ShapeCollection
    private var members: [(name: String, shape: JSON)] = []
    private var optional: Set<String> = []
    private var nested: [String: ShapeNotes] = [:]
    private var single: JSON?

    init(in collection: ShapeCollection) {
        self.collection = collection
    }

    /// The shape of what was asked for.
    var shape: JSON {
        if let single { return single }
        let all = members + nested.map { (name: $0, shape: $1.shape) }
        let required = all.map(\.name).filter { !optional.contains($0) }
        var shape: [String: JSON] = [
            "type": "object",
            "properties": .object(Dictionary(all) { first, _ in first }),
            "additionalProperties": false,
        ]
        if !required.isEmpty { shape["required"] = .array(required.map(JSON.text)) }
        return .object(shape)
    }

    /// Notes that a member need not be there.
    func note(optional name: String) { optional.insert(name) }

    /// Notes a member, and answers with some value for it.
    func member<Value: Decodable>(_ name: String, _ type: Value.Type) throws -> Value {
        members.append((name, try collection.schema(of: type)))
        return try collection.sample(of: type)
    }

    /// Notes an object that is a member.
    func object(_ name: String) -> ShapeNotes {
        let notes = ShapeNotes(in: collection)
        nested[name] = notes
        return notes
    }

    /// Notes that the value is one of another type, and answers with some such value.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        single = try collection.schema(of: type)
        return try collection.sample(of: type)
    }
}

/// Lets a type decode itself from nothing, and notes what it asks for.
struct ShapeReader: Decoder {
    let notes: ShapeNotes
    /// The case to read, of a type that is one of several.
    var caseName: String?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ShapeMembers(notes: notes, caseName: caseName))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw ShapeProblem(reason: "A list that is no array has no shape.")
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { ShapeSingle(notes: notes) }
}

private struct ShapeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let notes: ShapeNotes
    var caseName: String?
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { caseName.flatMap(Key.init(stringValue:)).map { [$0] } ?? [] }

    func contains(_ key: Key) -> Bool { true }

    /// Only a type that does without a member asks whether it is there.
    func decodeNil(forKey key: Key) -> Bool {
        notes.note(optional: key.stringValue)
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try notes.member(key.stringValue, type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(ShapeMembers<Nested>(notes: notes.object(key.stringValue)))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeProblem(reason: "A list that is no array has no shape.")
    }

    func superDecoder() throws -> any Decoder {
        throw ShapeProblem(reason: "Nothing here inherits.")
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder() }
}

private struct ShapeSingle: SingleValueDecodingContainer {
    let notes: ShapeNotes
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try notes.value(type) }
}
