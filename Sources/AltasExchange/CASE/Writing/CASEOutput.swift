/// The text of a package on its way out, an object a line.
struct CASEOutput {
    /// How many objects lost something.
    private(set) var shortened = 0
    private var bytes: [UInt8] = []
    private var isFirst = true

    /// Opens the package with its first member.
    mutating func begin(_ name: String, with result: CASEStrictness.Result) {
        append("{\n\"\(name)\":")
        write(result)
    }

    /// Opens a list that is a member of the package.
    mutating func beginList(_ name: String) {
        append(",\n\"\(name)\":[")
        isFirst = true
    }

    /// Adds an object to the list that is open.
    mutating func element(_ result: CASEStrictness.Result) {
        append(isFirst ? "\n" : ",\n")
        isFirst = false
        write(result)
    }

    /// Closes the list that is open.
    mutating func endList() {
        append("\n]")
    }

    /// Adds a member to the package.
    mutating func member(_ name: String, _ value: JSONValue) {
        append(",\n\"\(name)\":")
        value.write(to: &bytes)
    }

    /// Closes the package.
    mutating func end() {
        append("\n}\n")
    }

    /// Hands on what has gathered, when it is enough or the last.
    mutating func flush(to emit: ([UInt8]) throws -> Void, isLast: Bool = false) rethrows {
        guard bytes.count >= 65_536 || isLast else { return }
        try emit(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(_ result: CASEStrictness.Result) {
        if result.isShort { shortened += 1 }
        JSONValue.object(result.object).write(to: &bytes)
    }
}
