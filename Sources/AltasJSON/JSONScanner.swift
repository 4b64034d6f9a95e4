package import AltasCore

/// Reads JSON a value at a time, so that a large file never lies in memory as values.
///
/// What a single value may cost is bounded: in depth, and in the number of values inside it.
package struct JSONScanner {
    /// How deep values may lie in each other.
    package static let deepest = 64
    /// How many values one value may hold.
    package static let most = 1_000_000

    private let path: String
    var text: JSONText
    private var remaining = 0

    /// Begins at the start of a file's UTF-8.
    package init(_ bytes: [UInt8], path: String) {
        self.path = path
        text = JSONText(bytes)
    }

    /// Reads the value that comes next, with everything in it.
    package mutating func value() throws(Refusal) -> JSONValue {
        remaining = Self.most
        return try value(depth: 0)
    }

    /// Walks an object; `body` must read the value of each member it is given.
    package mutating func eachMember(
        _ body: (String, inout JSONScanner) throws(Refusal) -> Void
    ) throws(Refusal) {
        try take("{")
        guard !text.skip("}") else { return }
        repeat {
            let name = try string()
            try take(":")
            try body(name, &self)
        } while text.skip(",")
        try take("}")
    }

    /// Walks an array; `body` must read each element it is given, whose place counts from 0.
    package mutating func eachElement(
        _ body: (Int, inout JSONScanner) throws(Refusal) -> Void
    ) throws(Refusal) {
        try take("[")
        guard !text.skip("]") else { return }
        var index = 0
        repeat {
            try body(index, &self)
            index += 1
        } while text.skip(",")
        try take("]")
    }

    /// Passes over an array, whose elements together may be more than one value may hold.
    package mutating func skipList() throws(Refusal) {
        try eachElement { (_, scanner) throws(Refusal) in _ = try scanner.value() }
    }

    /// Whether an object, an array or something else comes next.
    package mutating func next() -> Next {
        switch text.peek() {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        default: .other
        }
    }

    /// What may come next.
    package enum Next {
        /// An object.
        case object
        /// An array.
        case array
        /// Anything else, or nothing.
        case other
    }

    /// Makes sure that nothing follows.
    package mutating func end() throws(Refusal) {
        guard text.peek() == nil else { throw refusal(.notJSON) }
    }

    /// A refusal that names the line reached.
    package func refusal(_ problem: Refusal.FileProblem) -> Refusal {
        .badFile(path: path, line: text.line, problem: problem)
    }
}

extension JSONScanner {
    private mutating func value(depth: Int) throws(Refusal) -> JSONValue {
        remaining -= 1
        guard depth < Self.deepest, remaining >= 0 else { throw refusal(.tooNested) }
        switch text.peek() {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "n") where text.skip("null"): return .null
        case UInt8(ascii: "t") where text.skip("true"): return .bool(true)
        case UInt8(ascii: "f") where text.skip("false"): return .bool(false)
        default:
            guard let number = text.number() else { throw refusal(.notJSON) }
            return .number(number)
        }
    }

    private mutating func object(depth: Int) throws(Refusal) -> JSONObject {
        var names = NameSet()
        var members: [JSONObject.Member] = []
        var repeated: [String] = []
        try eachMember { (name, scanner) throws(Refusal) in
            let value = try scanner.value(depth: depth + 1)
            if names.insert(name, after: members) {
                members.append(JSONObject.Member(name: name, value: value))
            } else {
                repeated.append(name)
            }
        }
        var object = JSONObject(members)
        object.repeated = repeated
        return object
    }

    private mutating func array(depth: Int) throws(Refusal) -> [JSONValue] {
        var elements: [JSONValue] = []
        try eachElement { (_, scanner) throws(Refusal) in
            elements.append(try scanner.value(depth: depth + 1))
        }
        return elements
    }

    private mutating func string() throws(Refusal) -> String {
        _ = text.peek()
        guard let string = text.string() else { throw refusal(.notJSON) }
        return string
    }

    private mutating func take(_ mark: StaticString) throws(Refusal) {
        guard text.skip(mark) else { throw refusal(.notJSON) }
    }

    /// Tells whether a name is new: by looking while there are few, by a set when there are many.
    private struct NameSet {
        private var names: Set<String> = []

        mutating func insert(_ name: String, after members: [JSONObject.Member]) -> Bool {
            guard members.count > 32 else { return !members.contains { $0.name == name } }
            if names.isEmpty { names = Set(members.map(\.name)) }
            return names.insert(name).inserted
        }
    }
}
