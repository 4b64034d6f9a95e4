internal import AltasJSON

/// An object as it is served, outside a package.
package struct CASEObject: Sendable {
    let members: JSONObject

    /// The object as JSON.
    package var bytes: [UInt8] { Self.bytes(of: .object(members)) }

    /// A list of objects as JSON, as the only member of an object.
    package static func bytes(of objects: [CASEObject], as name: String) -> [UInt8] {
        bytes(of: .object([name: .array(objects.map { .object($0.members) })]))
    }

    /// An item as JSON, with its associations.
    package static func bytes(of item: CASEObject, with associations: [CASEObject]) -> [UInt8] {
        let members: JSONObject = [
            "CFItem": .object(item.members),
            CASECollection.associations.rawValue: .array(
                associations.map { .object($0.members) }
            ),
        ]
        return bytes(of: .object(members))
    }

    private static func bytes(of value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// A way to point at it: what a `LinkURI` holds.
    func link(_ title: String, at uri: String) -> JSONValue {
        let object: JSONObject = [
            "title": .string(title), "identifier": members["identifier"], "uri": .string(uri),
        ]
        return .object(object)
    }
}
