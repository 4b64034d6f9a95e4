import AltasCore

/// The shapes of JSON values (JSON Schema 2020-12), read from the types that they are decoded to.
///
/// A shape with members is told once, by name, since many types hold it and some hold themselves.
final class ShapeCollection {
    /// The shapes with members, by name.
    private(set) var named: [String: JSON] = [:]

    /// Adds a shape that was put together by hand.
    func add(_ name: String, _ shape: JSON) { named[name] = shape }

    /// The shape of a type's values, by reference where it has a name.
    ///
    /// - Throws: ``ShapeProblem`` for a type whose shape cannot be read.
    func schema<Value: Decodable>(of type: Value.Type) throws -> JSON {
        if let plain = type as? any PlainShape.Type { return plain.shape }
        if let list = type as? any ListShape.Type { return try list.shape(in: self) }
        if let values = Self.values(of: type) {
            return ["type": "string", "enum": .array(values.map(JSON.text))]
        }
        let name = Self.name(of: type)
        let reference: JSON = ["$ref": "#/components/schemas/\(name)"]
        guard named[name] == nil else { return reference }
        // Before it is read, so that a type that holds itself comes to an end.
        named[name] = [:]
        let shape = try read(type)
        let isNamed = shape["type"] == "object" || shape["oneOf"] != nil
        named[name] = isNamed && !name.contains("<") ? shape : nil
        return named[name] == nil ? shape : reference
    }

    private func read<Value: Decodable>(_ type: Value.Type) throws -> JSON {
        guard let sum = type as? any SumShape.Type else { return try read(type, case: nil) }
        return ["oneOf": .array(try sum.caseNames.map { try read(type, case: $0) })]
    }

    private func read<Value: Decodable>(_ type: Value.Type, case name: String?) throws -> JSON {
        let notes = ShapeNotes(in: self)
        _ = try Value(from: ShapeReader(notes: notes, caseName: name))
        return notes.shape
    }

    /// Some value of a type, so that reading can go on.
    func sample<Value: Decodable>(of type: Value.Type) throws -> Value {
        if let plain = type as? any PlainShape.Type, let value = plain.sample as? Value {
            return value
        }
        if let list = type as? any ListShape.Type, let value = list.init() as? Value {
            return value
        }
        if let closed = type as? any CaseIterable.Type, let value = closed.first as? Value {
            return value
        }
        let name = (type as? any SumShape.Type)?.caseNames.first
        return try Value(from: ShapeReader(notes: ShapeNotes(in: self), caseName: name))
    }

    /// The texts that a closed set of them has; nil for any other type.
    static func values(of type: any Any.Type) -> [String]? {
        (type as? any CaseIterable.Type)?.texts
    }

    /// A type's name with those of the types it is in, but without its module.
    private static func name(of type: any Any.Type) -> String {
        String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
    }
}

/// A type whose shape cannot be read.
struct ShapeProblem: Error {
    let reason: String
}

extension CaseIterable {
    fileprivate static var first: Any? { allCases.first { _ in true } }

    fileprivate static var texts: [String]? {
        let texts = allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
        return texts.isEmpty ? nil : texts
    }
}
