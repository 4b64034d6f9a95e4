package import AltasJSON

/// Whether a document has the form of a certificate of Open Badges 3.0.
///
/// Required members, their forms and their types, at every depth; refreshing and schemas are nobody's concern here.
package enum BadgeShape {
    /// The context that every credential begins with (Verifiable Credentials 2.0, section 4.3).
    static let credentials = "https://www.w3.org/ns/credentials/v2"
    /// How the context of Open Badges 3.0 begins, which comes next.
    private static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context"

    /// Looks at a document.
    ///
    /// - Throws: ``ShapeProblem``, the first in the order of the document's classes.
    package static func check(_ document: JSONObject) throws(ShapeProblem) {
        let contexts = document["@context"]?.strings ?? []
        guard contexts.count >= 2, contexts[0] == credentials, contexts[1].hasPrefix(openBadges)
        else { throw .contexts }
        let types = Set(Self.texts(document["type"]) ?? [])
        guard types.contains("VerifiableCredential") else {
            throw .type(member: "type", expected: "VerifiableCredential")
        }
        guard !types.isDisjoint(with: BadgeClass.credential.types) else {
            let other = types.subtracting(["VerifiableCredential"]).sorted().first
            throw .otherKind(other ?? "VerifiableCredential")
        }
        try check(document, is: .credential, at: [])
    }

    private static func check(
        _ object: JSONObject,
        is kind: BadgeClass,
        at path: [String]
    ) throws(ShapeProblem) {
        let types = Set(texts(object["type"]) ?? [])
        guard kind.types.isEmpty || !types.isDisjoint(with: kind.types) else {
            throw .type(member: name(path + ["type"]), expected: kind.rawValue)
        }
        let members = kind.members.sorted { $0.key < $1.key }
        for (member, shape) in members where shape.isRequired && object[member] == nil {
            throw .missing(member: name(path + [member]))
        }
        for (member, shape) in members {
            guard let value = object[member] else { continue }
            try check(value, is: shape.value, at: path + [member])
        }
        let isOneThere = kind.alternatives.contains { object[$0] != nil }
        if let first = kind.alternatives.first, !isOneThere {
            throw .missing(member: name(path + [first]))
        }
    }

    private static func check(
        _ value: JSONValue,
        is shape: ValueShape,
        at path: [String]
    ) throws(ShapeProblem) {
        switch (shape, value) {
        case (.text, .string(let text)) where !text.isEmpty: return
        case (.time, .string(let text)) where Timestamp(text) != nil: return
        case (.number, .number), (.truth, .bool): return
        case (.texts, _) where texts(value)?.isEmpty == false: return
        case (.one(let kind), .object(let object)): try check(object, is: kind, at: path)
        case (.several(let kind), .object(let object)): try check(object, is: kind, at: path)
        case (.several(let kind), .array(let elements)) where !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                try check(element, is: .one(kind), at: path + [String(index)])
            }
        case (.typed, .object(let object)) where texts(object["type"]) != nil: return
        default: throw .form(member: name(path))
        }
    }

    private static func texts(_ value: JSONValue?) -> [String]? {
        value?.string.map { [$0] } ?? value?.strings
    }

    private static func name(_ path: [String]) -> String { path.joined(separator: ".") }
}
