/// What people and the publisher said became of some items, resolved.
struct Claims {
    /// What was said of items that belong together, or of one item that has no counterpart.
    struct Claim {
        var lefts: [Int]
        var rights: [Int]
        var published: [PublishedChange] = []
        var settlements: [Settlement] = []
    }

    /// The claims; each item is in at most one.
    private(set) var claims: [Claim] = []
    private let leftPlaces: [Item.ID: Int]
    private let rightPlaces: [Item.ID: Int]
    private var isLeftTaken: Set<Int> = []
    private var isRightTaken: Set<Int> = []

    /// A row with the places it names.
    private struct Row<Content> {
        let lefts: [Int]
        let rights: [Int]
        let content: Content
        var isLinking: Bool { !lefts.isEmpty && !rights.isEmpty }
    }

    init(
        _ comparison: EditionComparison,
        _ oldCodes: ItemCodes,
        _ newCodes: ItemCodes,
        _ published: [PublishedChange],
        _ settlements: [Settlement]
    ) throws(Refusal) {
        leftPlaces = comparison.left.places
        rightPlaces = comparison.right.places
        var settled: [Row<Settlement>] = []
        for settlement in settlements {
            let lefts = try Self.places(settlement.from, oldCodes, leftPlaces)
            let rights = try Self.places(settlement.to, newCodes, rightPlaces)
            settled.append(Row(lefts: lefts, rights: rights, content: settlement))
        }
        var listed: [Row<PublishedChange>] = []
        for row in published {
            let lefts = try Self.places(row.from.map { [$0] } ?? [], oldCodes, leftPlaces)
            let rights = try Self.places(row.to.map { [$0] } ?? [], newCodes, rightPlaces)
            listed.append(Row(lefts: lefts, rights: rights, content: row))
        }
        take(settled.filter { $0.content.verdict == .equivalent }) { $0.settlements = $1 }
        take(settled.filter { $0.content.verdict == .notEquivalent }) { $0.settlements = $1 }
        addRows(listed)
        take(listed) { $0.published = $1 }
    }

    private static func places(
        _ texts: [String],
        _ codes: ItemCodes,
        _ places: [Item.ID: Int]
    ) throws(Refusal) -> [Int] {
        var found: [Int] = []
        for text in texts {
            if let place = places[try codes.id(text)], !found.contains(place) {
                found.append(place)
            }
        }
        return found
    }

    /// Makes claims of the rows that name no item of an earlier claim; rows that share an item make
    /// one.
    ///
    /// Of an item that is linked, a row that links it to nothing says nothing.
    private mutating func take<Content>(
        _ rows: [Row<Content>],
        _ fill: (inout Claim, [Content]) -> Void
    ) {
        let free = rows.filter {
            isLeftTaken.isDisjoint(with: $0.lefts) && isRightTaken.isDisjoint(with: $0.rights)
        }
        var groups = DisjointGroups()
        for row in free where row.isLinking {
            groups.join(
                row.lefts.map { .init(isLeft: true, place: $0) }
                    + row.rights.map { .init(isLeft: false, place: $0) }
            )
        }
        let linking = Dictionary(grouping: free.filter(\.isLinking)) {
            groups.root(of: .init(isLeft: true, place: $0.lefts[0]))
        }
        for (_, rows) in linking.sorted(by: { $0.key.order < $1.key.order }) {
            add(Set(rows.flatMap(\.lefts)), Set(rows.flatMap(\.rights)), rows.map(\.content), fill)
        }
        for row in free where !row.isLinking {
            for place in row.lefts where !isLeftTaken.contains(place) {
                add([place], [], [row.content], fill)
            }
            for place in row.rights where !isRightTaken.contains(place) {
                add([], [place], [row.content], fill)
            }
        }
    }

    private mutating func add<Content>(
        _ lefts: Set<Int>,
        _ rights: Set<Int>,
        _ contents: [Content],
        _ fill: (inout Claim, [Content]) -> Void
    ) {
        isLeftTaken.formUnion(lefts)
        isRightTaken.formUnion(rights)
        var claim = Claim(lefts: lefts.sorted(), rights: rights.sorted())
        fill(&claim, contents)
        claims.append(claim)
    }

    /// Adds to what a person settled the publisher's rows about just those items.
    private mutating func addRows(_ rows: [Row<PublishedChange>]) {
        for place in claims.indices {
            let (lefts, rights) = (Set(claims[place].lefts), Set(claims[place].rights))
            claims[place].published = rows.filter {
                $0.isLinking == (!lefts.isEmpty && !rights.isEmpty)
                    && lefts.isSuperset(of: $0.lefts) && rights.isSuperset(of: $0.rights)
            }.map(\.content)
        }
    }
}
