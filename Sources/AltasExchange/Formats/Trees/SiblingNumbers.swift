internal import AltasCore

/// Which child of its parent an item is.
struct SiblingNumbers {
    private var numbers: [Item.ID: Int] = [:]

    /// Counts the items of a tree.
    init(_ tree: EditionTree) {
        var counts: [Item.ID?: Int] = [:]
        for item in tree.items {
            counts[item.parent, default: 0] += 1
            numbers[item.id] = counts[item.parent]
        }
    }

    /// The item's number among the children of its parent, from 1.
    subscript(_ id: Item.ID) -> Int { numbers[id] ?? 0 }
}

extension EditionTree {
    /// How many items have each code.
    var codeCounts: [Item.Code: Int] {
        items.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    }
}
