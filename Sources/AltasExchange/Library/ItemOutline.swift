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
        let paths = rows.map { row in Self.parts(row["parent"]) }
        let byCode = Dictionary(grouping: rows.indices) { rows[$0]["code"] }
        var parents: [Int?] = []
        for (row, path) in zip(rows, paths) {
            guard let code = path.last, !code.isEmpty else {
                parents.append(nil)
                continue
            }
            let found = (byCode[code] ?? []).filter { Self.agree(path.dropLast(), paths[$0]) }
            guard found.count < 2 else {
                let candidates = found.map { (paths[$0] + [code]).joined(separator: ">") }
                throw .ambiguousItem(row["parent"], candidates: candidates)
            }
            guard let parent = found.first else {
                throw row.refusal(.unknownCode(row["parent"]))
            }
            parents.append(parent)
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

    /// The codes of a path such as `unit>outcome`, from the top down; the first is empty where the
    /// path begins at the top, as `>unit>outcome` and an empty one do.
    private static func parts(_ text: String) -> [String] {
        let text = text.trimmingSpaces
        let codes = text.split(separator: ">").map { String($0).trimmingSpaces }
        let isWhole = text.isEmpty || text.hasPrefix(">")
        return (isWhole ? [""] : []) + codes.filter { !$0.isEmpty }
    }

    /// Whether two ways of writing what stands above an item can mean the same, as far as both go.
    private static func agree(_ wanted: ArraySlice<String>, _ written: [String]) -> Bool {
        zip(wanted.reversed(), written.reversed()).allSatisfy(==)
    }

    /// Nil when some rows stand under each other.
    private static func order(_ parents: [Int?]) -> [Int]? {
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
