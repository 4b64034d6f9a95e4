internal import AltasJSON

/// Members of an object that have no place of their own among our values, as texts by name.
///
/// A text stays as it is, a number, list or object becomes JSON, and what does not fit the object's
/// shape goes together under one name, so that every value comes back as it was.
enum CASEFacts {
    /// What begins every name.
    static let prefix = "case:"
    /// The name of what does not fit.
    static let other = "case:other"
    /// The name, in an item, of what its association with its parent says.
    static let parent = "case:isChildOf"
    /// The name that marks an item without a parent, or with one that is not in the package.
    static let unplaced = "case:unplaced"

    /// The members that are not among `used`, as texts; null says nothing.
    static func packed(
        _ object: JSONObject,
        as shape: CASEShape,
        without used: Set<String>
    ) -> [String: String] {
        var facts: [String: String] = [:]
        var rest = JSONObject()
        for member in object.members where !used.contains(member.name) && member.value != .null {
            switch (shape[member.name]?.kind.isText, member.value) {
            case (true?, .string(let text)): facts[name(member.name)] = text
            case (nil, _), (true?, _), (false?, .string): rest[member.name] = member.value
            case (false?, _): facts[name(member.name)] = member.value.canonicalText
            }
        }
        facts[other] = rest.nonEmpty?.canonicalText
        return facts
    }

    /// The name of a member's text, of which there is one copy for all objects.
    private static func name(_ member: String) -> String { names[member] ?? prefix + member }

    private static let names: [String: String] = {
        let shapes = [CASEShape.document, .item, .association]
        let members = shapes.flatMap(\.members).map { ($0.name, prefix + $0.name) }
        return Dictionary(members, uniquingKeysWith: { first, _ in first })
    }()

    /// The members that ``packed(_:as:without:)`` made texts of, in the shape's order.
    static func unpacked(_ facts: [String: String], as shape: CASEShape) -> JSONObject {
        var members: [JSONObject.Member] = []
        for member in shape.members {
            guard let text = facts[prefix + member.name] else { continue }
            let value = member.kind.isText ? .string(text) : JSONValue(text: text)
            guard let value else { continue }
            members.append(JSONObject.Member(name: member.name, value: value))
        }
        let rest = facts[other].flatMap(JSONValue.init(text:))?.object?.members ?? []
        return JSONObject(
            members + rest.filter { shape[$0.name] == nil || facts[prefix + $0.name] == nil }
        )
    }
}
