/// Says of every item in which class it is.
struct Classifier {
    private let comparison: EditionComparison
    private var drafts: [Draft] = []
    private var draftOfLeft: [Int]
    private var draftOfRight: [Int]

    /// Items that belong together, before it is said how they differ.
    private struct Draft {
        var lefts: [Int]
        var rights: [Int]
        var evidence: EditionDiff.Evidence
        var sureness: EditionDiff.Sureness
        var claim: Claims.Claim?
    }

    init(_ comparison: EditionComparison, _ claims: [Claims.Claim]) {
        self.comparison = comparison
        draftOfLeft = Array(repeating: -1, count: comparison.left.count)
        draftOfRight = Array(repeating: -1, count: comparison.right.count)
        var matching = Matching(comparison.left, comparison.right, scale: comparison.scale)
        for claim in claims {
            matching.give(topmost(claim.lefts, left), topmost(claim.rights, right))
            matching.give(claim.lefts, [])
            matching.give([], claim.rights)
        }
        matching.run()
        for claim in claims {
            add(claim.lefts, claim.rights, .noCounterpart, .certain, claim: claim)
        }
        for pair in matching.pairs.values.sorted(by: { $0.left < $1.left }) {
            add([pair.left], [pair.right], pair.evidence, pair.sureness)
        }
        for group in matching.groups { add(group.lefts, group.rights, .parts, group.sureness) }
        for place in left.parents.indices where draftOfLeft[place] < 0 {
            add([place], [], .noCounterpart, .likely)
        }
        for place in right.parents.indices where draftOfRight[place] < 0 {
            add([], [place], .noCounterpart, .likely)
        }
    }

    /// The changes, in the order of the new edition.
    var changes: [EditionDiff.Change] {
        var anchors = drafts.map { $0.rights.first.map { ($0, 0, 0) } }
        var anchor = -1
        for place in draftOfLeft.indices {
            let draft = draftOfLeft[place]
            if let right = drafts[draft].rights.first {
                anchor = right
            } else {
                anchors[draft] = (anchor, 1, place)
            }
        }
        return drafts.indices.sorted { first, second in
            (anchors[first] ?? (0, 0, 0)) < (anchors[second] ?? (0, 0, 0))
        }.map { change(drafts[$0]) }
    }

    private var left: WordedEdition { comparison.left }
    private var right: WordedEdition { comparison.right }

    private mutating func add(
        _ lefts: [Int],
        _ rights: [Int],
        _ evidence: EditionDiff.Evidence,
        _ sureness: EditionDiff.Sureness,
        claim: Claims.Claim? = nil
    ) {
        for place in lefts { draftOfLeft[place] = drafts.count }
        for place in rights { draftOfRight[place] = drafts.count }
        drafts.append(
            Draft(
                lefts: lefts,
                rights: rights,
                evidence: evidence,
                sureness: sureness,
                claim: claim
            )
        )
    }

    private func topmost(_ places: [Int], _ edition: WordedEdition) -> [Int] {
        guard places.count > 1 else { return places }
        let ids = places.map { edition.tree.items[$0].id }
        let kept = Set(edition.tree.topmost(ids))
        return places.filter { kept.contains(edition.tree.items[$0].id) }
    }

    private func change(_ draft: Draft) -> EditionDiff.Change {
        let (lefts, rights) = (topmost(draft.lefts, left), topmost(draft.rights, right))
        let likeness = lefts.isEmpty || rights.isEmpty ? nil : comparison.likeness(lefts, rights)
        let facets = facets(lefts, rights, draft.claim)
        let verdict = ClaimVerdict(draft.claim, likeness: likeness)
        return EditionDiff.Change(
            kind: kind(lefts, rights, facets, draft.claim),
            facets: facets,
            old: draft.lefts.map { left.tree.items[$0].id },
            new: draft.rights.map { right.tree.items[$0].id },
            sureness: verdict?.sureness ?? draft.sureness,
            evidence: verdict?.evidence ?? draft.evidence,
            likeness: likeness,
            published: draft.claim?.published ?? [],
            settlements: draft.claim?.settlements ?? []
        )
    }

    private func facets(
        _ lefts: [Int],
        _ rights: [Int],
        _ claim: Claims.Claim?
    ) -> [EditionDiff.Facet] {
        guard lefts.count == 1, rights.count == 1, let place = lefts.first, let other = rights.first
        else { return [] }
        var facets: [EditionDiff.Facet] = []
        if left.codes[place] != right.codes[other] { facets.append(.recoded) }
        if !haveOneParent(place, other) { facets.append(.reparented) }
        guard let rows = claim?.published, !rows.isEmpty else {
            return facets + comparison.wordFacets(place, other)
        }
        var stated = Set(rows.compactMap(\.facet))
        if rows.contains(where: \.leavesContentOpen) {
            let told = comparison.wordFacets(place, other)
            stated.formUnion(told.filter(\.concernsContent))
        }
        return facets + EditionDiff.Facet.allCases.filter(stated.contains)
    }

    private func haveOneParent(_ place: Int, _ other: Int) -> Bool {
        switch (left.parents[place], right.parents[other]) {
        case (nil, nil): true
        case (let parent?, let counterpart?): draftOfLeft[parent] == draftOfRight[counterpart]
        default: false
        }
    }

    private func kind(
        _ lefts: [Int],
        _ rights: [Int],
        _ facets: [EditionDiff.Facet],
        _ claim: Claims.Claim?
    ) -> EditionDiff.Kind {
        if lefts.isEmpty { return .new }
        if rights.isEmpty { return .withdrawn }
        guard lefts.count == 1, rights.count == 1 else {
            return rights.count > lefts.count ? .split : .merged
        }
        if let row = claim?.published.first { return row.pairKind }
        if facets.contains(.reparented) || facets.contains(.recoded) { return .moved }
        return facets.isEmpty ? .same : .reworded
    }
}
