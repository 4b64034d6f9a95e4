/// Puts together whatever is linked, directly or through others (union-find, with paths halved).
struct DisjointGroups {
    /// An item of one of the two editions.
    struct Node: Hashable {
        let isLeft: Bool
        let place: Int

        /// A total order: the left ones first.
        var order: (Int, Int) { (isLeft ? 0 : 1, place) }
    }

    private var parents: [Node: Node] = [:]

    /// Puts all of these into one group.
    mutating func join(_ nodes: [Node]) {
        guard let first = nodes.first else { return }
        for node in nodes.dropFirst() {
            let (one, other) = (root(of: first), root(of: node))
            if one != other { parents[max(one, other, by: \.order)] = min(one, other, by: \.order) }
        }
    }

    /// The node that stands for the group of another: the first in order.
    mutating func root(of node: Node) -> Node {
        var node = node
        while let parent = parents[node] {
            if let next = parents[parent] { parents[node] = next }
            node = parent
        }
        return node
    }

    private func min(_ one: Node, _ other: Node, by order: (Node) -> (Int, Int)) -> Node {
        order(one) <= order(other) ? one : other
    }

    private func max(_ one: Node, _ other: Node, by order: (Node) -> (Int, Int)) -> Node {
        order(one) <= order(other) ? other : one
    }
}
