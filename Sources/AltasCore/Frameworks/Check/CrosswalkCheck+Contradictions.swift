extension CrosswalkCheck {
    /// Links that achieve an item, while others from the same sources, or from more, fall short of
    /// it.
    func contradictions(_ item: Item, _ links: [Link]) -> [CrosswalkFinding] {
        links.filter(\.relation.achieves).flatMap { strong in
            let enough = Set(strong.sources)
            return links.filter { weak in
                !weak.relation.achieves && enough.isSubset(of: weak.sources)
            }.map { CrosswalkFinding(.contradiction, item: item.id, links: [strong, $0]) }
        }
    }

    /// Exact links to an item from sources that are exactly another item too, which says something
    /// else; told at the later of the two.
    func severalExact(_ item: Item, _ links: [Link]) -> [CrosswalkFinding] {
        links.filter { $0.relation == .exact }.compactMap { link in
            let earlier = (exactLinks[Set(link.sources)] ?? []).filter { other in
                guard other.target < item.id, let rival = target.tree[other.target] else {
                    return false
                }
                return !rival.saysTheSame(as: item)
            }
            guard !earlier.isEmpty else { return nil }
            return CrosswalkFinding(
                .severalExact,
                item: item.id,
                links: earlier + [link],
                others: earlier.map(\.target)
            )
        }
    }
}

extension Item {
    fileprivate func saysTheSame(as other: Item) -> Bool {
        title == other.title && statement == other.statement
    }
}
