extension CrosswalkCheck {
    /// The least share of an item's words that its sources must have, not to be asked about.
    ///
    /// Of the researched links of four countries that cover an item, none has less than 0.29; of
    /// 737 links to items picked without looking, nine in ten have less than 0.2.
    static let leastShare = 0.2

    /// Achieving links that seem to claim too much: few words in common, or parts left out.
    func overclaims(_ item: Item, _ links: [Link], _ texts: LinkTexts) -> [CrosswalkFinding] {
        let strong = links.filter(\.relation.achieves)
        let unlike = strong.compactMap { link -> CrosswalkFinding? in
            guard let share = texts.share(of: link), share < Self.leastShare else { return nil }
            return CrosswalkFinding(.unlikeTexts, item: item.id, links: [link], share: share)
        }
        let parts = target.tree.children(of: item.id).filter {
            $0.requirement == .required && !isCovered($0)
        }
        guard !strong.isEmpty, !parts.isEmpty else { return unlike }
        return unlike + [
            CrosswalkFinding(
                .uncoveredParts,
                item: item.id,
                links: strong,
                others: parts.map(\.id)
            )
        ]
    }
}
