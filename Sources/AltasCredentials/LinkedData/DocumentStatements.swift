import AltasJSON

/// Turns a document into statements (JSON-LD 1.1, expansion and deserialisation), as far as credentials
/// need it: what is not understood to the last member is refused.
struct DocumentStatements {
    /// The statements found, in the document's order.
    private(set) var quads: [Quad] = []
    private let contexts: [String: LinkedContext]
    private let root: JSONValue?
    private var blankCount = 0

    /// The statements of a document whose contexts are among those given.
    ///
    /// - Throws: ``UnsignableDocument`` when something in it would not be covered by the statements.
    init(of document: JSONObject, contexts: [String: LinkedContext]) throws(UnsignableDocument) {
        self.contexts = contexts
        root = document["id"]
        guard document["@context"] != nil else { throw .unknownContext("") }
        _ = try node(document, at: Place(member: "@context", context: ActiveContext()))
    }

    /// Where a value stands.
    private struct Place {
        var member: String
        var context: ActiveContext
        var scope: LinkedContext?
        var graph: Quad.Term?
    }

    private mutating func blank() -> Quad.Term {
        blankCount += 1
        return .blank(blankCount)
    }
}

extension DocumentStatements {
    private static let type = Quad.Term.address("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

    /// States all of a node.
    ///
    /// - Returns: Its address, or its blank node.
    private mutating func node(
        _ object: JSONObject,
        at place: Place
    ) throws(UnsignableDocument) -> Quad.Term {
        guard !object.isEmpty, !describesRoot(object, at: place) else {
            throw .unsupportedValue(in: place.member)
        }
        let types = try types(of: object)
        let outer = try context(of: object, at: place)
        var inner = outer
        for type in types.sorted() {
            guard let scope = outer.definition(of: type)?.scope else { continue }
            try inner.add(ofType: scope)
        }
        let subject = try subject(of: object, in: inner)
        for type in types {
            let address = Quad.Term.address(try word(type, in: outer))
            quads.append(Quad(subject, Self.type, address, in: place.graph))
        }
        for member in object.members where !["id", "type", "@context"].contains(member.name) {
            try state(member, of: subject, in: inner, graph: place.graph)
        }
        return subject
    }

    /// Whether a node further in says more of the document itself than what it is.
    ///
    /// To linked data it would be the same in either place: what is said at the top, such as until when
    /// the document holds, could be hidden here without harm to the signature.
    private func describesRoot(_ object: JSONObject, at place: Place) -> Bool {
        guard let root, object["id"] == root, place.member != "@context" else { return false }
        return object.members.contains { $0.name != "id" && $0.name != "type" }
    }

    /// The context of a node, before its types add theirs.
    private func context(
        of object: JSONObject,
        at place: Place
    ) throws(UnsignableDocument) -> ActiveContext {
        var context = place.context.inside
        if let scope = place.scope { try context.add(scope, mayRedefine: true) }
        guard let named = object["@context"] else { return context }
        guard let addresses = named.string.map({ [$0] }) ?? named.strings, !addresses.isEmpty,
            Set(addresses).count == addresses.count
        else {
            throw .unknownContext(named.text)
        }
        for address in addresses {
            guard let known = contexts[address], address.utf8.allSatisfy({ $0 < 0x80 }) else {
                throw .unknownContext(address)
            }
            try context.add(known, mayRedefine: false)
        }
        return context
    }

    private func types(of object: JSONObject) throws(UnsignableDocument) -> [String] {
        guard let type = object["type"] else { return [] }
        guard let types = type.string.map({ [$0] }) ?? type.strings, !types.isEmpty,
            Set(types).count == types.count
        else { throw .unsupportedValue(in: "type") }
        return types
    }

    private mutating func subject(
        of object: JSONObject,
        in context: ActiveContext
    ) throws(UnsignableDocument) -> Quad.Term {
        guard let id = object["id"] else { return blank() }
        guard let text = id.string else { throw .unsupportedValue(in: "id") }
        return .address(try address(text, in: context))
    }

    private mutating func state(
        _ member: JSONObject.Member,
        of subject: Quad.Term,
        in context: ActiveContext,
        graph: Quad.Term?
    ) throws(UnsignableDocument) {
        guard let definition = context.definition(of: member.name) else {
            throw .undefinedTerm(member.name)
        }
        let place = Place(
            member: member.name,
            context: context,
            scope: definition.scope,
            graph: graph
        )
        for object in try objects(member.value, as: definition, at: place) {
            quads.append(Quad(subject, .address(definition.address), object, in: graph))
        }
    }
}

extension DocumentStatements {
    private static let first = Quad.Term.address("http://www.w3.org/1999/02/22-rdf-syntax-ns#first")
    private static let rest = Quad.Term.address("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest")
    private static let end = Quad.Term.address("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil")

    /// What the values of a member are, several as a list or a set.
    private mutating func objects(
        _ value: JSONValue,
        as definition: TermDefinition,
        at place: Place
    ) throws(UnsignableDocument) -> [Quad.Term] {
        let isList = definition.container == .list
        guard let elements = value.array ?? (isList ? nil : [value]), !elements.isEmpty else {
            throw .unsupportedValue(in: place.member)
        }
        var objects: [Quad.Term] = []
        for element in elements {
            objects.append(try object(element, as: definition, at: place))
        }
        guard !isList else { return [list(objects, in: place.graph)] }
        // The same value twice would be one statement, and taking one away would not be noticed.
        guard Set(objects).count == objects.count else { throw .unsupportedValue(in: place.member) }
        return objects
    }

    private mutating func list(_ elements: [Quad.Term], in graph: Quad.Term?) -> Quad.Term {
        var next = Self.end
        for element in elements.reversed() {
            let node = blank()
            quads.append(Quad(node, Self.first, element, in: graph))
            quads.append(Quad(node, Self.rest, next, in: graph))
            next = node
        }
        return next
    }

    private mutating func object(
        _ value: JSONValue,
        as definition: TermDefinition,
        at place: Place
    ) throws(UnsignableDocument) -> Quad.Term {
        switch (value, definition.kind, definition.container) {
        case (_, .refused, _): throw .unsupportedValue(in: place.member)
        case (.object(let object), _, .graph):
            var inside = place
            let graph = blank()
            inside.graph = graph
            _ = try node(object, at: inside)
            return graph
        case (_, _, .graph): throw .unsupportedValue(in: place.member)
        case (.object(let object), _, _): return try node(object, at: place)
        case (.string(let text), _, _): return try term(text, as: definition, at: place)
        case (.bool(let value), _, _):
            return try literal(value ? "true" : "false", "boolean", as: definition, at: place)
        case (.number(let text), _, _):
            guard let whole = Int(text), String(whole) == text, whole.magnitude <= 1 << 53 else {
                throw .number(text)
            }
            return try literal(text, "integer", as: definition, at: place)
        case (.null, _, _), (.array, _, _): throw .unsupportedValue(in: place.member)
        }
    }

    private func term(
        _ text: String,
        as definition: TermDefinition,
        at place: Place
    ) throws(UnsignableDocument) -> Quad.Term {
        switch definition.kind {
        case .address: return .address(try address(text, in: place.context))
        case .word:
            var context = place.context
            if let scope = place.scope { try context.add(scope, mayRedefine: true) }
            return .address(try word(text, in: context))
        case .plain, .typed, .refused:
            // Not all programs escape the other control characters as RDFC-1.0 demands.
            let isPlain = text.utf8.allSatisfy {
                $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0D].contains($0)
            }
            guard isPlain else { throw .controlCharacter(in: place.member) }
            return try literal(text, "string", as: definition, at: place)
        }
    }

    private func literal(
        _ text: String,
        _ ownType: String,
        as definition: TermDefinition,
        at place: Place
    ) throws(UnsignableDocument) -> Quad.Term {
        switch definition.kind {
        case .plain: .literal(text, type: "http://www.w3.org/2001/XMLSchema#\(ownType)")
        case .typed(let type): .literal(text, type: type)
        case .address, .word, .refused: throw .unsupportedValue(in: place.member)
        }
    }
}

extension DocumentStatements {
    /// The address of a word of the context, or the full address that `text` is.
    private func word(_ text: String, in context: ActiveContext) throws(UnsignableDocument)
        -> String
    {
        if let definition = context.definition(of: text) { return definition.address }
        guard text.contains(":") else { throw .undefinedTerm(text) }
        return try address(text, in: context)
    }

    /// The full address (RFC 3987) that `text` is; what would be shortened by a word is refused.
    private func address(
        _ text: String,
        in context: ActiveContext
    ) throws(UnsignableDocument) -> String {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let scheme = parts[0].utf8
        let isScheme = scheme.first.map(Self.isLetter) == true && scheme.allSatisfy(Self.isOfScheme)
        let isFull = parts.count == 2 && isScheme && text.utf8.allSatisfy(Self.isOfAddress)
        guard isFull, parts[1].hasPrefix("//") || !context.hasOwnDefinition(of: String(parts[0]))
        else { throw .notAnAddress(text) }
        return text
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        isLetter(byte) || "0123456789+-.".utf8.contains(byte)
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"<>\"{}|\\^`".utf8.contains(byte)
    }
}
