/// Gives out labels for blank nodes in the order they are asked for (RDFC-1.0, section 4.5).
struct LabelIssuer {
    private let prefix: String
    private(set) var issued: [Int: String] = [:]
    /// The nodes, in the order they got their labels.
    private(set) var order: [Int] = []

    /// An issuer whose labels begin like this.
    init(prefix: String) {
        self.prefix = prefix
    }

    /// The label of a node, a new one when it has none.
    mutating func label(of node: Int) -> String {
        if let label = issued[node] { return label }
        let label = prefix + String(order.count)
        issued[node] = label
        order.append(node)
        return label
    }
}
