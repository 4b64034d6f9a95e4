import AltasJSON
private import Foundation

extension JSONValue {
    /// Makes sure that all texts are in Unicode's composed form (NFC), as ours are, so that what looks the
    /// same is the same.
    ///
    /// - Throws: ``UnsignableDocument/notComposed(_:)`` for the first one that is not.
    func checkComposed() throws(UnsignableDocument) {
        switch self {
        case .null, .bool, .number: break
        case .string(let text): try Self.check(text)
        case .array(let elements): for element in elements { try element.checkComposed() }
        case .object(let object):
            for member in object.members {
                try Self.check(member.name)
                try member.value.checkComposed()
            }
        }
    }

    private static func check(_ text: String) throws(UnsignableDocument) {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
        guard text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8) else {
            throw .notComposed(text)
        }
    }
}

extension JSONValue {
    /// The value with every text in Unicode's composed form (NFC), which is the form that is signed.
    ///
    /// Names of members stay: they are ours.
    var composed: JSONValue {
        switch self {
        case .string(let text): .string(text.precomposedStringWithCanonicalMapping)
        case .array(let elements): .array(elements.map(\.composed))
        case .object(let object):
            .object(
                JSONObject(object.members.map { .init(name: $0.name, value: $0.value.composed) })
            )
        case .null, .bool, .number: self
        }
    }
}
