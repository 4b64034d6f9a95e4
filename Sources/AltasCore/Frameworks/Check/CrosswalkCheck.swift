/// Looks through the links that lead to an edition for what cannot be right, or is not done.
public struct CrosswalkCheck: Sendable {
    /// An edition as far as a check has to know it.
    public struct Subject: Sendable {
        /// The edition and its items, with the texts that may be compared.
        public let tree: EditionTree
        /// Whether it is in force, or how it ended.
        public let state: State
        /// The items that the edition in its place does not have.
        public let withdrawn: Set<Item.ID>

        /// States what is known of an edition.
        public init(
            _ tree: EditionTree,
            _ state: State = .current,
            withdrawn: Set<Item.ID> = []
        ) {
            self.tree = tree
            self.state = state
            self.withdrawn = withdrawn
        }
    }

    /// Whether an edition is in force, or how it ended.
    public enum State: String, Sendable, CaseIterable {
        /// Nobody has said that it ends; it may not be in force yet.
        case current
        /// It is in force, and its last day is known.
        case ending
        /// Another is in force in its place.
        case replaced
        /// It is no longer in force, and nothing took its place.
        case retired

        /// Whether it is no longer in force.
        var isOver: Bool { self == .replaced || self == .retired }
    }

    /// The edition that the links lead to.
    let target: Subject
    /// The editions that they start from.
    let sources: [Subject]
    /// The links.
    let links: [Link]
    let linksByTarget: [Item.ID: [Link]]
    /// The exact links, by what they start from.
    let exactLinks: [Set<Item.ID>: [Link]]

    /// What was found: about editions first, then item by item in the edition's order.
    public private(set) var findings: [CrosswalkFinding] = []
    /// How many achieving links could not be compared by their texts: no language is shared.
    public private(set) var incomparable = 0

    /// Checks the links to an edition; those whose sources are in none of the editions given are
    /// checked as far as may be.
    public init(_ links: [Link], from sources: [Subject], to target: Subject) {
        self.target = target
        self.sources = sources
        self.links = links
        linksByTarget = Dictionary(grouping: links, by: \.target)
        exactLinks = Dictionary(grouping: links.filter { $0.relation == .exact }) {
            Set($0.sources)
        }
        guard !target.state.isOver else {
            findings = endedTarget()
            return
        }
        let texts = LinkTexts(of: links, from: sources.map(\.tree), to: target.tree)
        incomparable = texts.incomparable
        findings = endedSources()
        for item in target.tree.items {
            let links = linksByTarget[item.id] ?? []
            findings += links.compactMap(withdrawal)
            findings += unheld(item, links) + contradictions(item, links)
            findings += severalExact(item, links) + overclaims(item, links, texts)
            findings += links.filter(\.lacksGap).map {
                CrosswalkFinding(.missingGap, item: item.id, links: [$0])
            }
            if isUncovered(item) { findings.append(CrosswalkFinding(.uncovered, item: item.id)) }
        }
    }
}

// MARK: - Editions that end

extension CrosswalkCheck {
    /// That the edition is over: nothing else matters of its links then.
    private func endedTarget() -> [CrosswalkFinding] {
        guard !links.isEmpty else { return [] }
        let edition = target.tree.edition.id
        let isHarmless = target.state == .replaced
        return [
            CrosswalkFinding(
                .endedEdition,
                links: links,
                editions: [edition],
                isHarmless: isHarmless
            )
        ]
    }

    private func endedSources() -> [CrosswalkFinding] {
        sources.filter(\.state.isOver).compactMap { source in
            let stranded = links.filter { link in
                link.sources.contains { source.tree[$0] != nil } && isStranded(link)
            }
            guard !stranded.isEmpty else { return nil }
            let edition = source.tree.edition.id
            return CrosswalkFinding(.endedEdition, links: stranded, editions: [edition])
        }
    }

    private func withdrawal(_ link: Link) -> CrosswalkFinding? {
        if target.withdrawn.contains(link.target) {
            return CrosswalkFinding(
                .withdrawnItem,
                item: link.target,
                links: [link],
                others: [link.target],
                isHarmless: true
            )
        }
        let gone = link.sources.filter { item in sources.contains { $0.withdrawn.contains(item) } }
        guard !gone.isEmpty, isStranded(link) else { return nil }
        return CrosswalkFinding(.withdrawnItem, item: link.target, links: [link], others: gone)
    }

    /// Whether nothing that lasts leads to the link's item: old links stay for what was shown under
    /// an old edition, and are no fault while new ones go beside them.
    private func isStranded(_ link: Link) -> Bool {
        let lasting = sources.filter { $0.state == .current }.map(\.tree)
        return !(linksByTarget[link.target] ?? []).contains { other in
            (other.relation >= .partial || other.relation == link.relation)
                && other.sources.allSatisfy { item in lasting.contains { $0[item] != nil } }
        }
    }

    private func unheld(_ item: Item, _ links: [Link]) -> [CrosswalkFinding] {
        guard item.isUnheld, !links.isEmpty else { return [] }
        return [CrosswalkFinding(.unheldItem, item: item.id, links: links)]
    }
}

// MARK: - What nothing covers

extension CrosswalkCheck {
    /// Whether an item is a leaf that no link gives or adds credit to, also not through what it
    /// stands under.
    private func isUncovered(_ item: Item) -> Bool {
        !item.isUnheld && target.tree.children(of: item.id).isEmpty
            && !(linksByTarget[item.id] ?? []).contains { $0.relation >= .partial }
            && !target.tree.ancestors(of: item.id).contains { isAchievable($0) }
    }

    /// Whether some link achieves the item itself.
    func isAchievable(_ item: Item) -> Bool {
        !item.isUnheld && (linksByTarget[item.id] ?? []).contains { $0.relation.achieves }
    }

    /// Whether links achieve the item, or all the parts that it requires.
    func isCovered(_ item: Item) -> Bool {
        if isAchievable(item) { return true }
        let parts = target.tree.children(of: item.id).filter { $0.requirement == .required }
        return !parts.isEmpty && parts.allSatisfy(isCovered)
    }
}

extension Link {
    /// Whether it is partial and does not say what is left.
    fileprivate var lacksGap: Bool {
        relation == .partial && (gap ?? "").allSatisfy(\.isWhitespace)
    }
}
