internal import AltasCore

/// Turns rows of codes into links, a row at a time.
///
/// Rows that share target and group make one link with several sources.
struct LinkBuilder {
    /// The links so far, in the order of their first rows, with keys from 1.
    private(set) var links: [Link] = []
    /// The line of each link's first row.
    private(set) var lines: [Int] = []
    private let sources: [EditionTree]
    private let target: EditionTree
    private var places: [GroupKey: Int] = [:]
    /// How many unknown codes may still be compared with all others, which takes its time.
    private var remainingSuggestions = 50

    private struct GroupKey: Hashable {
        let target: Item.ID
        let group: String
    }

    /// Resolves codes in these editions; their items' keys must not overlap.
    init(from sources: [EditionTree], to target: EditionTree) {
        self.sources = sources
        self.target = target
    }

    /// Adds a row, which then is a link or part of one.
    mutating func add(_ row: CrosswalkRow) throws(CrosswalkRowProblem) {
        let source = try item(row.source, in: sources, column: "altas_code")
        let target = try item(row.target, in: [target], column: "item_code")
        let key = GroupKey(target: target.id, group: row.group)
        if !row.group.isEmpty, let place = places[key] {
            links[place] = try links[place].joined(with: row, from: source)
        } else {
            places[key] = links.count
            lines.append(row.line)
            links.append(Link(row, number: links.count + 1, from: source, to: target))
        }
    }

    private mutating func item(
        _ code: String,
        in trees: [EditionTree],
        column: String
    ) throws(CrosswalkRowProblem) -> Item {
        let found = trees.flatMap { tree in tree.items(coded: code).map { (tree, $0) } }
        guard let (_, item) = found.first else {
            throw CrosswalkRowProblem(
                column: column,
                found: code,
                kind: .unknown(nearest: nearest(to: code, in: trees))
            )
        }
        guard found.count == 1 else {
            let paths = found.map { $0.0.path(of: $0.1) }
            throw CrosswalkRowProblem(
                column: column,
                found: code,
                kind: .ambiguous(candidates: paths)
            )
        }
        return item
    }

    private mutating func nearest(to code: String, in trees: [EditionTree]) -> [String] {
        guard remainingSuggestions > 0 else { return [] }
        remainingSuggestions -= 1
        let codes = trees.flatMap(\.items).map(\.code.description)
        return Suggestions.nearest(to: code, among: codes)
    }
}

extension Link {
    fileprivate init(_ row: CrosswalkRow, number: Int, from source: Item, to target: Item) {
        self.init(
            id: Link.ID(rawValue: Int64(number)),
            target: target.id,
            sources: [source.id],
            relation: row.relation,
            gap: row.gap.nonEmpty,
            rationale: row.rationale.nonEmpty,
            confidence: row.confidence.nonEmpty,
            status: row.status,
            group: row.group.nonEmpty
        )
    }

    /// A group is as sure and as reviewed as the least of its rows, and says what each of them
    /// says.
    fileprivate func joined(
        with row: CrosswalkRow,
        from source: Item
    ) throws(CrosswalkRowProblem) -> Link {
        guard row.relation == relation else {
            throw CrosswalkRowProblem(
                column: "relation",
                found: row.relation.rawValue,
                kind: .row(.mixedGroup(row.group))
            )
        }
        guard !sources.contains(source.id) else {
            throw CrosswalkRowProblem(
                column: "altas_code",
                found: row.source,
                kind: .row(.value(row.source, column: "altas_code"))
            )
        }
        var link = self
        link.sources.append(source.id)
        link.gap = gap.joined(with: row.gap)
        link.rationale = rationale.joined(with: row.rationale)
        link.confidence = ["low", "medium", "high"].first {
            $0 == confidence || $0 == row.confidence
        }
        if row.status == .draft { link.status = .draft }
        return link
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension String? {
    /// Both texts, or the one that holds the other.
    fileprivate func joined(with text: String) -> String? {
        guard let held = self, !text.isEmpty else { return self ?? text.nonEmpty }
        return held.contains(text) ? held : "\(held) \(text)"
    }
}
