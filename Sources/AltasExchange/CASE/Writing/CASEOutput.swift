internal import AltasJSON

/// The text of a package on its way out, an object a line.
struct CASEOutput {
    /// How many objects lost something.
    private(set) var shortened = 0
    /// Where the objects are served, when it is not where they came from.
    private let host: CASEHost?
    private var bytes: [UInt8] = []
    private var shape = CASEShape.document
    private var isFirst = true

    init(host: CASEHost?) {
        self.host = host
    }

    /// Opens the package with its first member.
    mutating func begin(_ name: String, with result: CASEStrictness.Result, as shape: CASEShape) {
        append("{\n\"\(name)\":")
        self.shape = shape
        write(result)
    }

    /// Opens a list that is a member of the package.
    mutating func beginList(_ name: String, of shape: CASEShape) {
        append(",\n\"\(name)\":[")
        self.shape = shape
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
    mutating func member(_ name: String, _ value: JSONValue, in shape: CASEShape) {
        append(",\n\"\(name)\":")
        (host?.served(value, as: name, in: shape) ?? value).write(to: &bytes)
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
        let object = host?.served(result.object, as: shape) ?? result.object
        JSONValue.object(object).write(to: &bytes)
    }
}
