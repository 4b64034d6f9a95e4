import AltasCore

/// Which of an item's links to show: the one that achieves it, or what comes nearest and what
/// breaks that.
struct LinkPath {
    private let standing: StandardStanding.ItemStanding

    init(_ standing: StandardStanding.ItemStanding) {
        self.standing = standing
    }

    /// The link that achieves the item.
    var basis: LinkStanding? {
        guard case .link(let id, _) = standing.basis else { return nil }
        return standing.links.first { $0.link.id == id }
    }

    /// The link that would achieve the item with the fewest sources more; nil when none can, or
    /// none is needed.
    var nearest: LinkStanding? {
        guard standing.basis == nil else { return nil }
        return standing.links.filter(\.link.relation.achieves)
            .min { ($0.missing.count, $1.achieved.count) < ($1.missing.count, $0.achieved.count) }
    }

    /// The links that contribute without achieving, each with its gap.
    var partial: [LinkStanding] {
        guard standing.basis == nil else { return [] }
        return standing.links.filter { $0.link.relation == .partial && $0.contributes }
    }

    /// What to show, most telling first: all that is there when nothing contributes yet.
    var shown: [LinkStanding] {
        if let basis { return [basis] }
        let path = (nearest.map { [$0] } ?? []) + partial
        guard path.isEmpty, standing.basis == nil else { return path }
        return standing.links.filter { $0.link.relation == .partial }
    }

    /// What the contributing links leave to be shown, each gap once.
    var gaps: [String] {
        partial.compactMap(\.link.gap).reduce(into: []) { gaps, gap in
            if !gaps.contains(gap) { gaps.append(gap) }
        }
    }

    /// What the nearest link still lacks.
    var missing: [Item.ID] { nearest?.missing ?? [] }

    /// Whether what is shown rests on links that no reviewer has checked; not when a decision or
    /// children achieve it.
    var isDraft: Bool {
        let telling = standing.basis == nil ? standing.links.filter(\.contributes) : []
        return (basis.map { [$0] } ?? telling).contains { $0.link.status == .draft }
    }
}
