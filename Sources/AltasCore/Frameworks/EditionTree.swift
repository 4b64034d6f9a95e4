/// An edition with its items, indexed.
///
/// Items come parent first, in the publisher's order.
public struct EditionTree: Sendable, Equatable {
    /// The edition itself.
    public let edition: Edition
    /// Its items; each after its parent, otherwise in the publisher's order.
    public let items: [Item]
    private let positions: [Item.ID: Int]
    private let childPositions: [Item.ID?: [Int]]
    /// The first item of each code, in lower case.
    private let codePositions: [String: Int]
    /// All items of each code that several have, in lower case.
    private let repeatedCodePositions: [String: [Int]]

    /// Indexes the items of an edition.
    ///
    /// - Throws: ``Refusal/repeatedCode(code:parent:edition:)`` when two items of one parent have one code.
    /// - Throws: ``Refusal/orphan(code:edition:)`` when a parent comes later than its child or not at all.
    public init(edition: Edition, items: [Item]) throws(Refusal) {
        self.edition = edition
        self.items = items
        var positions: [Item.ID: Int] = [:]
        var children: [Item.ID?: [Int]] = [:]
        var codes: [String: Int] = [:]
        var repeated: [String: [Int]] = [:]
        var siblings: Set<Sibling> = []
        positions.reserveCapacity(items.count)
        codes.reserveCapacity(items.count)
        siblings.reserveCapacity(items.count)
        for (position, item) in items.enumerated() {
            if let parent = item.parent, positions[parent] == nil {
                throw .orphan(code: item.code.description, edition: edition.slug)
            }
            let sibling = Sibling(parent: item.parent, code: item.code)
            guard siblings.insert(sibling).inserted else {
                let parent = item.parent.flatMap { positions[$0] }.map {
                    items[$0].code.description
                }
                throw .repeatedCode(
                    code: item.code.description,
                    parent: parent,
                    edition: edition.slug
                )
            }
            positions[item.id] = position
            children[item.parent, default: []].append(position)
            let code = item.code.description.lowercased()
            if let first = codes[code] {
                repeated[code, default: [first]].append(position)
            } else {
                codes[code] = position
            }
        }
        self.positions = positions
        childPositions = children
        codePositions = codes
        repeatedCodePositions = repeated
    }

    /// What no two items may share.
    private struct Sibling: Hashable {
        let parent: Item.ID?
        let code: Item.Code
    }

    /// The item with this key, or nil when it belongs to another edition.
    public subscript(_ id: Item.ID) -> Item? {
        positions[id].map { items[$0] }
    }

    /// The items at the top, in order.
    public var roots: [Item] { children(of: nil) }

    /// The languages that any of its items is held in.
    public var languages: Set<String> {
        items.reduce(into: []) { languages, item in
            languages.formUnion(item.title.languages)
            languages.formUnion(item.statement.languages)
        }
    }

    /// The items directly under `parent`, in order; the roots for nil.
    public func children(of parent: Item.ID?) -> [Item] {
        (childPositions[parent] ?? []).map { items[$0] }
    }

    /// The item and everything under it, depth first.
    public func subtree(of id: Item.ID) -> [Item] {
        var found: [Item] = []
        var open = positions[id].map { [$0] } ?? []
        while let position = open.popLast() {
            found.append(items[position])
            open += (childPositions[items[position].id] ?? []).reversed()
        }
        return found
    }

    /// The items above this one, nearest first.
    public func ancestors(of id: Item.ID) -> [Item] {
        var found: [Item] = []
        var next = self[id]?.parent
        while let parent = next.flatMap({ self[$0] }) {
            found.append(parent)
            next = parent.parent
        }
        return found
    }

    /// The codes from the top down to an item, joined with `>`; just its code when that is unique in the edition.
    ///
    /// It begins with `>` where the same path also ends another item's, so that ``items(coded:)`` finds the one again.
    public func path(of item: Item) -> String {
        let code = item.code.description
        guard !repeatedCodePositions.isEmpty else { return code }
        guard items(coded: code).count > 1 else { return code }
        let path = (ancestors(of: item.id).reversed() + [item]).map(\.code.description)
            .joined(separator: ">")
        return items(coded: path).count > 1 ? ">" + path : path
    }

    /// The items that `text` may mean: a code, or a path of codes joined with `>`; letter case does not matter.
    ///
    /// A path may begin anywhere, unless a `>` before it says that it begins at the top.
    public func items(coded text: String) -> [Item] {
        var parts = text.split(separator: ">", omittingEmptySubsequences: false)
            .map { $0.lowercased().trimmingSpaces }
        let isWhole = parts.count > 1 && parts.first == ""
        if isWhole { parts.removeFirst() }
        guard let last = parts.popLast() else { return [] }
        let positions = repeatedCodePositions[last] ?? codePositions[last].map { [$0] } ?? []
        return positions.map { items[$0] }.filter { item in
            let above = ancestors(of: item.id).map { $0.code.description.lowercased() }
            return above.starts(with: parts.reversed())
                && (!isWhole || above.count == parts.count)
        }
    }

    /// The same items with their keys, and the keys they point at, moved up by `offset`, under `edition`.
    ///
    /// Keys are provisional inside a file and become the register's own when it adopts them. ``Item/anchor`` stays:
    /// it points into another edition.
    public func renumbered(by offset: Int64, as edition: Edition) throws(Refusal) -> EditionTree {
        let moved = items.map { item in
            var item = item
            item.id = Item.ID(rawValue: item.id.rawValue + offset)
            item.parent = item.parent.map { Item.ID(rawValue: $0.rawValue + offset) }
            return item
        }
        return try EditionTree(edition: edition, items: moved)
    }
}

extension String {
    /// The text without white space at either end.
    public var trimmingSpaces: String {
        if let first = utf8.first, let last = utf8.last, first.isVisibleASCII, last.isVisibleASCII {
            return self
        }
        let tail = drop { $0.isWhitespace }
        guard let end = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(tail[...end])
    }
}

extension UInt8 {
    /// Whether the byte stands for a visible character by itself: what most texts begin and end with.
    var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }
}
