import AltasCore
import AltasRegister

/// A type whose shape is known without reading it.
protocol PlainShape {
    static var shape: JSON { get }
    /// Some value.
    static var sample: Self? { get }
}

/// A type that holds values of another.
protocol ListShape {
    init()
    static func shape(in collection: ShapeCollection) throws -> JSON
}

/// A type that is one of several cases, with values of their own.
protocol SumShape {
    /// The names of the cases, as they are encoded.
    static var caseNames: [String] { get }
}

// MARK: - Values

extension String: PlainShape {
    static let shape: JSON = ["type": "string"]
    static let sample: String? = ""
}

extension Bool: PlainShape {
    static let shape: JSON = ["type": "boolean"]
    static let sample: Bool? = false
}

extension Int: PlainShape {
    static let shape: JSON = ["type": "integer"]
    static let sample: Int? = 0
}

extension Int64: PlainShape {
    static let shape: JSON = ["type": "integer", "format": "int64"]
    static let sample: Int64? = 0
}

extension Double: PlainShape {
    static let shape: JSON = ["type": "number"]
    static let sample: Double? = 0
}

extension CivilDate: PlainShape {
    static let shape: JSON = ["type": "string", "format": "date"]
    static let sample: CivilDate? = CivilDate(daysSinceEpoch: 0)
}

extension PartialDate: PlainShape {
    static let shape: JSON = ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"]
    static let sample = PartialDate("2026")
}

extension LocalizedText: PlainShape {
    /// Texts by the tag of their language (BCP 47).
    static let shape: JSON = ["type": "object", "additionalProperties": ["type": "string"]]
    static let sample: LocalizedText? = LocalizedText()
}

// MARK: - Lists

extension Array: ListShape where Element: Decodable {
    static func shape(in collection: ShapeCollection) throws -> JSON {
        ["type": "array", "items": try collection.schema(of: Element.self)]
    }
}

extension Dictionary: ListShape where Key: CodingKeyRepresentable, Value: Decodable {
    static func shape(in collection: ShapeCollection) throws -> JSON {
        var shape: [String: JSON] = [
            "type": "object", "additionalProperties": try collection.schema(of: Value.self),
        ]
        if let keys = ShapeCollection.values(of: Key.self) {
            shape["propertyNames"] = ["enum": .array(keys.map(JSON.text))]
        }
        return .object(shape)
    }
}

// MARK: - One of several

extension ProgressAnswer.Need: SumShape {
    static let caseNames = ["module", "renewal", "localCriterion"]
}

extension ProgressAnswer.Missing: SumShape {
    static let caseNames = [
        "criterion", "kind", "furtherKind", "freshObservations", "localCriterion",
    ]
}

extension CriterionStanding.State: SumShape {
    static let caseNames = ["notStarted", "seen", "open", "met"]
}

extension RegionGap.RuleDifference: SumShape {
    static let caseNames = [
        "module", "observations", "observingMethods", "kind", "differentKinds", "validity",
    ]
}
