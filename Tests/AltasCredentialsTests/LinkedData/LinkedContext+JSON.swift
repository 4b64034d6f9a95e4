import AltasJSON

@testable import AltasCredentials

extension LinkedContext {
    /// Reads a context document, so that our tables can be compared with it; nil for what has more in
    /// it than we know of.
    init?(document: JSONObject) {
        guard let object = document["@context"]?.object else { return nil }
        self.init(object, known: object)
    }

    fileprivate init?(_ object: JSONObject, known: JSONObject) {
        self.init(terms: [:], vocabulary: object["@vocab"]?.string)
        let isProtected = object["@protected"] == true
        for member in object.members where !["@protected", "@vocab"].contains(member.name) {
            if ["@id": "id", "@type": "type"][member.value.string ?? ""] == member.name {
                continue
            }
            guard !["id", "type"].contains(member.name), !member.name.hasPrefix("@"),
                let term = TermDefinition(member.value, isProtected: isProtected, known: known)
            else { return nil }
            terms[member.name] = term
        }
    }
}

extension TermDefinition {
    fileprivate init?(_ value: JSONValue, isProtected: Bool, known: JSONObject) {
        let object = value.object ?? JSONObject([.init(name: "@id", value: value)])
        let names = Set(object.members.map(\.name))
        guard let id = object["@id"]?.string,
            names.isSubset(of: ["@id", "@type", "@container", "@context"])
        else { return nil }
        // A word of the same context may stand for the address.
        let other = known[id]?.object?["@id"]?.string
        self.init(address: other ?? id, isProtected: isProtected)
        guard let kind = Self.kind(object["@type"]), let container = Self.container(object)
        else { return nil }
        (self.kind, self.container) = (kind, container)
        if let inner = object["@context"]?.object {
            guard let scope = LinkedContext(inner, known: known) else { return nil }
            self.scope = scope
        } else if object["@context"] == .null {
            self.kind = .refused
        } else if object["@context"] != nil {
            return nil
        }
    }

    private static func kind(_ type: JSONValue?) -> Kind? {
        switch type {
        case nil: .plain
        case .string("@id"): .address
        case .string("@vocab"): .word
        case .string("@json"): .refused
        case .string(let address) where !address.hasPrefix("@"): .typed(address)
        default: nil
        }
    }

    private static func container(_ object: JSONObject) -> Container? {
        switch object["@container"] {
        case nil: Container.none
        case .string("@set"): .set
        case .string("@list"): .list
        case .string("@graph"): .graph
        default: nil
        }
    }
}
