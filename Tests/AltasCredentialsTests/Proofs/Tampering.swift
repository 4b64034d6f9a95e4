import AltasJSON

/// Makes all small changes to a document: each member taken away, renamed and changed, and one added in
/// each object.
enum Tampering {
    /// The changed documents, each with what was changed.
    static func variants(of document: JSONObject) -> [(what: String, document: JSONObject)] {
        changes(of: .object(document), at: "").compactMap { what, value in
            value.object.map { (what, $0) }
        }
    }

    private static func changes(of value: JSONValue, at path: String) -> [(String, JSONValue)] {
        switch value {
        case .null: [("\(path): false", false)]
        case .bool(let truth): [("\(path): turned", .bool(!truth))]
        case .number(let text): [("\(path): number", .number("1" + text))]
        case .string(let text): strings(text).map { ("\(path): \($0)", .string($0)) }
        case .array(let elements): changes(of: elements, at: path)
        case .object(let object): changes(of: object, at: path)
        }
    }

    private static func strings(_ text: String) -> [String] {
        [text + "x", String(text.dropLast()), text + " "].filter { $0 != text }
    }

    private static func changes(
        of elements: [JSONValue],
        at path: String
    ) -> [(String, JSONValue)] {
        var all: [(String, JSONValue)] = [("\(path): emptied", .array([]))]
        for (index, element) in elements.enumerated() {
            var fewer = elements
            fewer.remove(at: index)
            all.append(("\(path)[\(index)]: removed", .array(fewer)))
            all.append(("\(path)[\(index)]: doubled", .array(elements + [element])))
            for (what, changed) in changes(of: element, at: "\(path)[\(index)]") {
                var other = elements
                other[index] = changed
                all.append((what, .array(other)))
            }
        }
        return all
    }

    private static func changes(of object: JSONObject, at path: String) -> [(String, JSONValue)] {
        var all: [(String, JSONValue)] = []
        for added in ["description", "unknown"] where object[added] == nil {
            var more = object
            more[added] = "added"
            all.append(("\(path).\(added): added", .object(more)))
        }
        for member in object.members {
            var fewer = object
            fewer[member.name] = nil
            all.append(("\(path).\(member.name): removed", .object(fewer)))
            var renamed = fewer
            renamed[member.name + "s"] = member.value
            all.append(("\(path).\(member.name): renamed", .object(renamed)))
            for (what, changed) in changes(of: member.value, at: "\(path).\(member.name)") {
                var other = object
                other[member.name] = changed
                all.append((what, .object(other)))
            }
        }
        return all
    }
}
