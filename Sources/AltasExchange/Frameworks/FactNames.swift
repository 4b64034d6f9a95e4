/// The names under which a format's members are kept among the facts of items, one copy of each.
struct FactNames {
    private let prefix: String
    private var names: [String: String] = [:]

    /// The most names that are held: a file may have as many as it likes.
    private static let most = 1000

    /// Names that begin with `prefix` and a colon.
    init(_ prefix: String) {
        self.prefix = prefix
    }

    /// The name for a member.
    mutating func name(_ member: String) -> String {
        if let name = names[member] { return name }
        let name = "\(prefix):\(member)"
        if names.count < Self.most { names[member] = name }
        return name
    }
}
