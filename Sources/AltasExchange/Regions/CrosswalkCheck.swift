internal import AltasCore

/// Looks for everything that is wrong with the links to a standard.
struct CrosswalkCheck {
    private(set) var findings: FindingList
    private let sources: [EditionTree]
    private let target: EditionTree
    /// The rows of each group so far, by target and name.
    private var groups: [[String]: [KeyedRow]] = [:]
    private var linked: Set<Item.ID> = []

    /// Checks a `crosswalk.csv`.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - sources: the curriculum, and the region's own criteria.
    ///   - target: the standard.
    init(_ file: SourceFile, from sources: [EditionTree], to target: EditionTree) {
        findings = FindingList(file.path)
        self.sources = sources
        self.target = target
        let required = ["altas_code", "item_code", "relation", "group", "gap_en", "status"]
        guard let table = CheckedTable(file, required: required, findings: &findings) else {
            return
        }
        for row in table.rows { check(row) }
        noteUnlinked()
    }

    private mutating func check(_ row: KeyedRow) {
        let source = item(row["altas_code"], .source, in: sources, row, at: "altas_code")
        let item = item(row["item_code"], .item, in: [target], row, at: "item_code")
        findings.require("relation", in: row)
        findings.requireOne(of: Link.Relation.self, "relation", in: row)
        findings.requireOne(of: Link.Status.self, "status", in: row)
        findings.requireOne(of: ["high", "medium", "low"], "confidence", in: row)
        let isPartial = row["relation"] == Link.Relation.partial.rawValue
        if Link.Relation(rawValue: row["relation"]) != nil,
            isPartial == row["gap_en"].trimmingSpaces.isEmpty
        {
            findings.add(.file(.gap(row["item_code"])), line: row.line, at: "gap_en")
        }
        if row["rationale_en"].trimmingSpaces.isEmpty {
            findings.note(.absent(.reason), line: row.line, at: "rationale_en")
        }
        guard let item else { return }
        linked.insert(item.id)
        if item.isUnheld {
            findings.add(.linkToUnheld(row["item_code"]), line: row.line, at: "item_code")
        }
        if let source { compare(row, from: source, to: item) }
    }

    /// Compares a row with those before it that share target and group.
    private mutating func compare(_ row: KeyedRow, from source: Item, to item: Item) {
        let group = row["group"].trimmingSpaces
        let key = [item.id.description, group]
        let before = groups[key] ?? []
        let code = row["altas_code"].lowercased()
        if let same = before.first(where: { $0["altas_code"].lowercased() == code }) {
            let kind = RegionFinding.Kind.repeated(source.code.description, line: same.line)
            findings.add(kind, line: row.line, at: "altas_code")
        }
        if !group.isEmpty, let first = before.first, first["relation"] != row["relation"] {
            findings.add(.file(.mixedGroup(group)), line: row.line, at: "relation")
        }
        groups[key] = before + [row]
    }

    private mutating func item(
        _ code: String,
        _ thing: RegionFinding.Thing,
        in trees: [EditionTree],
        _ row: KeyedRow,
        at column: String
    ) -> Item? {
        let code = code.trimmingSpaces
        guard !code.isEmpty else {
            findings.add(.missing, line: row.line, at: column)
            return nil
        }
        let found = trees.flatMap { tree in tree.items(coded: code).map { (tree, $0) } }
        guard found.count <= 1 else {
            let paths = found.map { $0.path(of: $1) }
            let kind = RegionFinding.Kind.ambiguous(found: code, candidates: paths)
            findings.add(kind, line: row.line, at: column)
            return nil
        }
        if found.isEmpty {
            let codes = trees.flatMap { $0.items.map(\.code.description) }
            let nearest = Suggestions.nearest(to: code, among: codes)
            let kind = RegionFinding.Kind.unknown(thing, found: code, nearest: nearest)
            findings.add(kind, line: row.line, at: column)
        }
        return found.first?.1
    }

    private mutating func noteUnlinked() {
        let unlinked = target.items.filter { item in
            !item.isUnheld && !linked.contains(item.id) && target.children(of: item.id).isEmpty
        }
        guard !unlinked.isEmpty else { return }
        let codes = unlinked.prefix(5).map(target.path)
        findings.note(.unlinked(Array(codes), count: unlinked.count))
    }
}
