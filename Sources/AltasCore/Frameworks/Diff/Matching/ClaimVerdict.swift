/// How sure a class is that follows from what people or the publisher said.
struct ClaimVerdict {
    let sureness: EditionDiff.Sureness
    let evidence: EditionDiff.Evidence

    /// From which likeness on the texts bear out a list that does not say what it rests on.
    private static let leastLikeness = 0.5

    /// Nil for what nobody said anything about; of several rows the weakest counts.
    init?(_ claim: Claims.Claim?, likeness: Double?) {
        guard let claim else { return nil }
        guard claim.settlements.isEmpty else {
            (sureness, evidence) = (.certain, .person)
            return
        }
        let stated = Set(claim.published.map(\.evidence))
        if stated.contains(.assumed) {
            (sureness, evidence) = (.doubtful, .assumed)
        } else if stated.contains(.listed) {
            let surenesses = claim.published.map { Self.sureness(of: $0, likeness: likeness) }
            (sureness, evidence) = (surenesses.min() ?? .doubtful, .listed)
        } else {
            (sureness, evidence) = (.certain, .reported)
        }
    }

    private static func sureness(
        of row: PublishedChange,
        likeness: Double?
    ) -> EditionDiff.Sureness {
        switch row.kind {
        case .new, .removed, .split, .merged: return .likely
        case .unchanged: return likeness == 1 ? .certain : .doubtful
        case .retitled, .narrowed, .expanded, .moved:
            guard let likeness, likeness >= leastLikeness else { return .doubtful }
            return .likely
        }
    }
}
