internal import AltasCore

/// Which row of an `items.csv` stands under which, and an order in which parents come first.
struct ItemOutline {
    /// The indices of the rows, each after its parent and otherwise in the file's order.
    let order: [Int]
    private let parents: [Int?]
    private let places: [Int]

    /// Finds every row's parent.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when there is no such row,
    ///   ``Refusal/ambiguousItem(_:candidates:)`` when there are several, and
    ///   ``Refusal/orphan(code:edition:)`` when rows stand under each other.
    init(_ rows: [KeyedRow], edition slug: String) throws(Refusal) {
        let finder = ParentFinder(rows)
        var parents: [Int?] = []
        for (index, row) in rows.enumerated() {
            let found = finder.parents(of: index)
            guard found.count < 2 else {
                throw .ambiguousItem(row["parent"], candidates: found.map(finder.path))
            }
            guard !found.isEmpty || finder.isAtTop(index) else {
                throw row.refusal(.unknownCode(row["parent"]))
            }
            parents.append(found.first)
        }
        guard let order = Self.order(parents) else {
            throw .orphan(code: rows.first?["code"] ?? "", edition: slug)
        }
        self.order = order
        self.parents = parents
        var places = parents.map { _ in 0 }
        for (place, index) in order.enumerated() { places[index] = place }
        self.places = places
    }

    /// Where in ``order`` the row's parent stands; nil at the top.
    func parentPlace(of index: Int) -> Int? {
        parents[index].map { places[$0] }
    }

    /// The rows that stand under themselves, circle by circle, each from its first row.
    static func circles(_ parents: [Int?]) -> [[Int]] {
        var circles: [[Int]] = []
        var walks = [Int?](repeating: nil, count: parents.count)
        for index in parents.indices where walks[index] == nil {
            var (next, chain) = (Int?.some(index), [Int]())
            while let row = next, walks[row] == nil {
                walks[row] = index
                chain.append(row)
                next = parents[row]
            }
            guard let row = next, walks[row] == index, let start = chain.firstIndex(of: row)
            else { continue }
            circles.append(Array(chain[start...]))
        }
        return circles
    }

    /// The rows, parents first; nil when some rows stand under each other.
    static func order(_ parents: [Int?]) -> [Int]? {
        var order: [Int] = []
        var isPlaced = parents.map { _ in false }
        for index in parents.indices where !isPlaced[index] {
            var chain = [index]
            var next = parents[index]
            while let parent = next, !isPlaced[parent] {
                guard chain.count <= parents.count else { return nil }
                chain.append(parent)
                next = parents[parent]
            }
            for member in chain.reversed() where !isPlaced[member] {
                isPlaced[member] = true
                order.append(member)
            }
        }
        return order
    }
}
