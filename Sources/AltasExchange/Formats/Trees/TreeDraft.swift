internal import AltasCore

/// Makes a tree of items that name their parents.
struct TreeDraft {
    /// The edition that the items are of.
    var edition: Edition
    /// What the file is called in a refusal.
    let path: String
    /// The items in the order of the file.
    private(set) var drafts: [ItemDraft] = []
    /// What the items of each level are called, from the top; deeper ones as the last.
    ///
    /// Where it is empty, each item says itself.
    var kinds: [Item.Kind] = []
    private var keys: [String: Int] = [:]
    /// The first item of each code, and all where several have it.
    private var codes: [String: Int] = [:]
    private var repeatedCodes: [String: [Int]] = [:]

    /// Starts without items.
    init(edition: Edition, path: String) {
        self.edition = edition
        self.path = path
    }

    /// Adds an item, unless one with its key or identifier is there already.
    mutating func add(_ draft: ItemDraft, findings: inout ImportFindings) {
        let key = draft.key.isEmpty ? draft.identifier : draft.key
        if !key.isEmpty {
            guard keys[key] == nil else {
                return findings.omit(.repeatedIdentifier(key), at: draft.place)
            }
            keys[key] = drafts.count
        }
        if let first = codes[draft.code] {
            repeatedCodes[draft.code, default: [first]].append(drafts.count)
        } else if !draft.code.isEmpty {
            codes[draft.code] = drafts.count
        }
        drafts.append(draft)
    }

    /// The place in ``drafts`` of the item with this key or identifier.
    func position(of key: String) -> Int? { keys[key] }

    /// Changes an item that was added; its identifier and its code stay.
    mutating func change(_ position: Int, _ change: (inout ItemDraft) -> Void) {
        change(&drafts[position])
    }

    /// The tree: every item after its parent, siblings by their numbers and then as in the file.
    ///
    /// The draft has no items afterwards: of a long file they need not be in memory twice.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when items stand under each other, and
    ///   when there is no item.
    mutating func tree(findings: inout ImportFindings) throws(Refusal) -> EditionTree {
        guard !drafts.isEmpty else { throw .badFile(path: path, line: nil, problem: .notThis) }
        let parents = drafts.indices.map { parent(of: $0, findings: &findings) }
        let order = order(under: parents)
        if order.count < drafts.count { throw ring(parents, outside: Set(order)) }
        (keys, codes, repeatedCodes) = ([:], [:], [:])
        let items = items(in: order, under: parents, findings: &findings)
        drafts = []
        return try EditionTree(edition: edition, items: items)
    }

    private func items(
        in order: [Int],
        under parents: [Int?],
        findings: inout ImportFindings
    ) -> [Item] {
        var coder = ItemCoder()
        var spots = drafts.map { _ in (id: Int64(0), depth: 0) }
        var items: [Item] = []
        items.reserveCapacity(order.count)
        for (place, index) in order.enumerated() {
            let above = parents[index].map { spots[$0] }
            let depth = above.map { $0.depth + 1 } ?? 0
            spots[index] = (Int64(place + 1), depth)
            let parent = above.map { Item.ID(rawValue: $0.id) }
            let id = Item.ID(rawValue: Int64(place + 1))
            let code = coder.code(for: drafts[index], id: id, under: parent, findings: &findings)
            var item = drafts[index].item(id: id, parent: parent, code: code)
            if let last = kinds.indices.last { item.kind = kinds[min(depth, last)] }
            items.append(item)
        }
        return items
    }

    private func parent(of index: Int, findings: inout ImportFindings) -> Int? {
        let draft = drafts[index]
        guard !draft.parent.isEmpty else { return nil }
        if let parent = keys[draft.parent] { return parent }
        guard let first = codes[draft.parent] else {
            let kind = ImportWarning.Kind.unknownParent(item: draft.name, parent: draft.parent)
            findings.warn(kind, at: draft.place)
            return nil
        }
        guard let found = repeatedCodes[draft.parent] else { return first }
        let kind = ImportWarning.Kind.ambiguousParent(item: draft.name, parent: draft.parent)
        findings.warn(kind, at: draft.place)
        return nearest(to: index, among: found)
    }

    /// The last of some ascending places before this one; the first when none is before it.
    private func nearest(to index: Int, among places: [Int]) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < index { low = middle + 1 } else { high = middle }
        }
        return places[max(low - 1, 0)]
    }

    /// Depth first; what stands in a ring is left out.
    private func order(under parents: [Int?]) -> [Int] {
        var children: [Int: [Int]] = [:]
        var roots: [Int] = []
        for (index, parent) in parents.enumerated() {
            if let parent {
                children[parent, default: []].append(index)
            } else {
                roots.append(index)
            }
        }
        var order: [Int] = []
        var open = Array(ranked(roots).reversed())
        while let next = open.popLast() {
            order.append(next)
            if let below = children[next] { open += ranked(below).reversed() }
        }
        return order
    }

    private func ranked(_ siblings: [Int]) -> [Int] {
        guard siblings.contains(where: { drafts[$0].rank != nil }) else { return siblings }
        return siblings.sorted { left, right in
            let ranks = (drafts[left].rank ?? .max, drafts[right].rank ?? .max)
            return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
        }
    }

    /// The refusal that names the first item of the file that stands, at last, under itself.
    private func ring(_ parents: [Int?], outside placed: Set<Int>) -> Refusal {
        var index = drafts.indices.first { !placed.contains($0) } ?? 0
        var seen: Set<Int> = []
        while seen.insert(index).inserted, let parent = parents[index] { index = parent }
        let place = drafts[index].place
        let problem = Refusal.FileProblem.cycle(place.path ?? drafts[index].parent)
        return .badFile(path: path, line: place.line, problem: problem)
    }
}

extension ItemDraft {
    /// What a warning calls it.
    var name: String { [code, identifier, key].first { !$0.isEmpty } ?? "" }

    fileprivate func item(id: Item.ID, parent: Item.ID?, code: Item.Code) -> Item {
        Item(
            id: id,
            parent: parent,
            identifier: identifier,
            code: code,
            kind: kind,
            requirement: requirement,
            title: title,
            statement: statement,
            verification: .secondHand,
            facts: facts
        )
    }
}
