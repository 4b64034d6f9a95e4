/// The fields of a head (RFC 9110, section 5): names whose case means nothing, in the order they came.
package struct Headers: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// One field.
    package struct Field: Sendable, Hashable {
        /// Its name in lower case.
        package let name: String
        /// Its value, without white space at its ends.
        package let value: String
    }

    /// Every field.
    package private(set) var fields: [Field] = []

    /// Fields from a literal.
    package init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// Adds a field, though there be one of that name.
    package mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name.lowercased(), value: value))
    }

    /// The only or first value of a name; setting one puts it in the place of all there are.
    package subscript(name: String) -> String? {
        get {
            let name = name.lowercased()
            return fields.first { $0.name == name }?.value
        }
        set {
            let name = name.lowercased()
            fields.removeAll { $0.name == name }
            if let newValue { fields.append(Field(name: name, value: newValue)) }
        }
    }

    /// Every value of a name.
    package func values(of name: String) -> [String] {
        let name = name.lowercased()
        return fields.filter { $0.name == name }.map(\.value)
    }

    /// The members of every value of a name that holds a list (RFC 9110, section 5.6.1).
    package func list(of name: String) -> [Substring] {
        values(of: name).flatMap { $0.split(separator: ",") }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Whether nothing in a field could end it early and begin another.
    var isSafe: Bool {
        fields.allSatisfy { field in
            field.name.isToken && field.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    var trimmed: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let start = drop(while: isBlank)
        return start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? ""
    }
}

extension String {
    /// Whether the text may name a field or method (RFC 9110, section 5.6.2).
    var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: Self.tokenMarks.contains(byte)
                }
            }
    }

    private static let tokenMarks = Array("!#$%&'*+-.^_`|~".utf8)
}
