internal import AltasCore
internal import AltasJSON

/// An object of Grep with its members' names spelt as in the details: `tilhoerer-laereplan`.
struct GrepObject {
    /// What the object is.
    let type: Kind
    /// Its members.
    let members: JSONObject
    /// Names that came again.
    let repeated: [String]
    /// The path to it.
    let path: String

    /// What objects of Grep are taken.
    enum Kind: Hashable {
        /// A curriculum: the edition.
        case plan
        /// Aims for one subject and year.
        case set
        /// A competence aim.
        case aim
        /// Something else, such as a core element.
        case other
    }

    /// Reads an object; `type` is what it must be where it does not say so itself.
    init?(_ value: JSONValue, path: String, type: Kind = .other) {
        guard let object = value.object else { return nil }
        var names: Set<String> = []
        var members: [JSONObject.Member] = []
        var repeated = object.repeated
        for member in object.members where member.value != .null {
            let name = member.name.lowercased().split(separator: "_").joined(separator: "-")
            if names.insert(name).inserted {
                members.append(JSONObject.Member(name: name, value: member.value))
            } else {
                repeated.append(member.name)
            }
        }
        self.members = JSONObject(members)
        self.repeated = repeated
        self.path = path
        self.type = Self.kind(self.members) ?? type
    }

    /// Its code, such as `KM1234`; empty where it has none.
    var code: String { members.text("kode")?.trimmingSpaces ?? "" }

    /// Its identifier without the word `uuid:`.
    var identifier: String {
        let text = members.text("id")?.trimmingSpaces ?? ""
        return text.hasPrefix("uuid:") ? String(text.dropFirst(5)) : text
    }

    /// The code of what a member refers to: an object with a code, an address or a code itself.
    func reference(_ name: String) -> String? {
        guard let value = members[name] else { return nil }
        return Self.code(of: value) ?? value.array?.lazy.compactMap(Self.code).first
    }

    /// The code of what a value refers to.
    static func code(of value: JSONValue) -> String? {
        let text = value.object?.text("kode") ?? value.object?.text("uri") ?? value.string
        return text?.lastPathPart.unlessEmpty
    }

    private static func kind(_ members: JSONObject) -> Kind? {
        let type = members.text("grep-type") ?? members.text("type") ?? members.text("@type") ?? ""
        let name = type.lastPathPart.lowercased().filter { $0.isLetter }
        if name.hasPrefix("kompetansemaalsett") { return .set }
        if name.hasPrefix("kompetansemaal") { return .aim }
        if name.hasPrefix("laereplan") { return .plan }
        guard name.isEmpty, let code = members.text("kode") else {
            return name.isEmpty ? nil : .other
        }
        if code.hasPrefix("KV") { return .set }
        return code.hasPrefix("KM") ? .aim : nil
    }
}
