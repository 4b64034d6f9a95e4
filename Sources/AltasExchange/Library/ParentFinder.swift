internal import AltasCore

/// Finds the rows of an `items.csv` that a row may stand under.
struct ParentFinder {
    private let rows: [KeyedRow]
    private let paths: [[String]]
    private let byCode: [String: [Int]]

    init(_ rows: [KeyedRow]) {
        self.rows = rows
        paths = rows.map { Self.parts($0["parent"]) }
        byCode = Dictionary(grouping: rows.indices) { rows[$0]["code"] }
    }

    /// Whether a row names no parent.
    func isAtTop(_ index: Int) -> Bool { (paths[index].last ?? "").isEmpty }

    /// The rows that what a row names as its parent may mean; none at the top.
    func parents(of index: Int) -> [Int] {
        let path = paths[index]
        guard let code = path.last, !code.isEmpty else { return [] }
        return (byCode[code] ?? []).filter { Self.agree(path.dropLast(), paths[$0]) }
    }

    /// The codes that lead to a row, as far as its file says.
    func path(of index: Int) -> String {
        (paths[index] + [rows[index]["code"]]).joined(separator: ">")
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
}
