/// Which items of two editions belong together, as far as identifiers, texts and structure tell.
///
/// Items are known by their places, from 0.
struct Matching {
    let left: WordedEdition
    let right: WordedEdition
    let scale: LikenessScale
    /// The pairs found, in the order of finding.
    private(set) var pairs: [Int: Pair] = [:]
    /// Groups of one item and its several counterparts.
    private(set) var groups: [Group] = []
    /// The right place that stands for each left one, found or given.
    private(set) var rightOf: [Int?]
    /// The left place that stands for each right one, found or given.
    private(set) var leftOf: [Int?]
    private var isLeftGiven: [Bool]
    private var isRightGiven: [Bool]

    /// Two items that belong together.
    struct Pair {
        let left: Int
        let right: Int
        let evidence: EditionDiff.Evidence
        let sureness: EditionDiff.Sureness
    }

    /// Several items that belong together, one of them alone on its side.
    struct Group {
        let lefts: [Int]
        let rights: [Int]
        let sureness: EditionDiff.Sureness
    }

    init(_ left: WordedEdition, _ right: WordedEdition, scale: LikenessScale) {
        self.left = left
        self.right = right
        self.scale = scale
        rightOf = Array(repeating: nil, count: left.count)
        leftOf = Array(repeating: nil, count: right.count)
        isLeftGiven = Array(repeating: false, count: left.count)
        isRightGiven = Array(repeating: false, count: right.count)
    }

    /// Takes items out of the search, because somebody said what became of them; the first of each
    /// side stand for each other.
    mutating func give(_ lefts: [Int], _ rights: [Int]) {
        for place in lefts { isLeftGiven[place] = true }
        for place in rights { isRightGiven[place] = true }
        if let first = lefts.first, let other = rights.first {
            rightOf[first] = other
            leftOf[other] = first
        }
    }

    /// Finds what belongs together, the surest first.
    mutating func run() {
        matchByIdentifier()
        matchUniqueTexts()
        matchParents(sameText: true)
        matchTextsInFamilies()
        let edges = edges()
        matchByLikeness(edges)
        matchParents(sameText: false)
        matchTextsInFamilies()
        while matchByLikeness(familyEdges()) { matchParents(sameText: false) }
        takeGroups(PartFinder(self, edges).groups())
    }

    /// Whether nothing is known of the left item yet.
    func isOpen(left place: Int) -> Bool { !isLeftGiven[place] && rightOf[place] == nil }

    /// Whether nothing is known of the right item yet.
    func isOpen(right place: Int) -> Bool { !isRightGiven[place] && leftOf[place] == nil }

    /// The left items of which nothing is known yet.
    var openLefts: [Int] { rightOf.indices.filter { isOpen(left: $0) } }

    /// The right items of which nothing is known yet.
    var openRights: [Int] { leftOf.indices.filter { isOpen(right: $0) } }

    /// Whether two items stand under items that belong together, or both at the top.
    func areFamily(_ place: Int, _ other: Int) -> Bool {
        switch (left.parents[place], right.parents[other]) {
        case (nil, nil): true
        case (let parent?, let counterpart?): rightOf[parent] == counterpart
        default: false
        }
    }

    /// Whether two items have the same code.
    func haveOneCode(_ place: Int, _ other: Int) -> Bool { left.codes[place] == right.codes[other] }

    /// Compares the texts of two items.
    func overlap(_ place: Int, _ other: Int) -> Overlap {
        Overlap(scale.profile(of: place, in: left), scale.profile(of: other, in: right))
    }

    /// Puts two items together.
    mutating func pair(
        _ place: Int,
        _ other: Int,
        _ evidence: EditionDiff.Evidence,
        _ sureness: EditionDiff.Sureness
    ) {
        pairs[place] = Pair(left: place, right: other, evidence: evidence, sureness: sureness)
        rightOf[place] = other
        leftOf[other] = place
    }

    private mutating func takeGroups(_ found: [Group]) {
        for group in found {
            for place in group.lefts { pairs[place] = nil }
            give(group.lefts, group.rights)
        }
        groups = found
    }
}
