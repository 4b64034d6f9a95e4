/// What a JSON value must look like, to the last key.
indirect enum JSONShape: Sendable {
    case text
    case boolean
    case number
    case wholeNumber
    case oneOf([String])
    case optional(JSONShape)
    case list(JSONShape)
    /// An object whose keys are free.
    case map(JSONShape)
    /// An object with exactly these keys.
    case object([String: JSONShape])

    /// A judgement: the value, how well it is known, and from where.
    static func sourced(_ value: JSONShape) -> JSONShape { judged(["value": value]) }

    /// An object that is one judgement as a whole.
    static func judged(_ members: [String: JSONShape]) -> JSONShape {
        .object(
            members.merging(["verification": verification, "source": .optional(.text)]) { $1 }
        )
    }

    static let verification = JSONShape.oneOf(DataFolder.verifications.sorted())

    /// A phrase in the four languages.
    static let phrase = JSONShape.object(
        Dictionary(uniqueKeysWithValues: DataFolder.languages.map { ($0, .text) })
    )

    /// The places where a value is not of this shape; none when it is.
    func problems(in value: JSONValue, at path: String) -> [String] {
        switch (self, value) {
        case (.text, .text(let text)): text.isEmpty ? ["\(path) is empty"] : []
        case (.boolean, .boolean), (.number, .number), (.optional, .null): []
        case (.wholeNumber, .number(let number)):
            number == number.rounded() ? [] : ["\(path) is not whole"]
        case (.oneOf(let words), .text(let text)):
            words.contains(text) ? [] : ["\(path) is \(text)"]
        case (.optional(let shape), _): shape.problems(in: value, at: path)
        case (.list(let shape), .list(let elements)):
            elements.enumerated().flatMap { shape.problems(in: $1, at: "\(path)/\($0)") }
        case (.map(let shape), .object(let members)):
            members.flatMap { shape.problems(in: $1, at: "\(path)/\($0)") }
        case (.object(let shapes), .object(let members)):
            Self.problems(in: members, shapes: shapes, at: path)
        default: ["\(path) is of the wrong type"]
        }
    }

    private static func problems(
        in members: [String: JSONValue],
        shapes: [String: JSONShape],
        at path: String
    ) -> [String] {
        let unknown = members.keys.filter { shapes[$0] == nil }.map { "\(path)/\($0) is unknown" }
        return unknown
            + shapes.flatMap { key, shape in
                members[key].map { shape.problems(in: $0, at: "\(path)/\(key)") }
                    ?? ["\(path)/\(key) is missing"]
            }
    }
}
