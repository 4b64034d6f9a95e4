package import AltasCore
import AltasStore

/// Where a learner stands in a region's standard, item by item.
///
/// The whole gets no verdict.
package struct StandardAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The rule that the decisions are seen through.
    package let rule: RegionRule
    /// The edition of the curriculum that the links start from.
    package let curriculum: EditionName
    /// The standard.
    package let standard: EditionName
    /// How many of its parts are achieved.
    package let done: Int
    /// How many parts it has.
    package let total: Int
    /// How many of the links to it no reviewer has checked.
    package let draftLinks: Int
    /// How many links lead to it.
    package let links: Int
    /// Its items in the publisher's order, each after its parent.
    package let items: [Item]
    /// The state of the register that was seen.
    package let stamp: Stamp

    init(_ standing: StandardStanding, in sight: LearnerSight) throws {
        let tree = standing.plan.tree
        let links = standing.items.flatMap(\.links)
        let parts = standing.parts
        learner = PersonName(sight.learner)
        rule = try RegionRule(sight.region, sight.question)
        curriculum = EditionName(sight.region.curriculum.edition, sight.question)
        standard = EditionName(tree.edition, sight.question)
        done = parts.count { $0.state == .achieved }
        total = parts.count
        draftLinks = links.count { $0.link.status == .draft }
        self.links = links.count
        items = try standing.items.map { try Item($0, of: tree, in: sight) }
        stamp = sight.question.stamp
    }

    /// What makes an item achieved.
    package enum Basis: String, Sendable, Codable, CaseIterable {
        /// All sources of a link are achieved.
        case link
        /// It was shown directly here; not an official result.
        case direct
        /// The items it requires are achieved.
        case children
    }
}

extension StandardAnswer {
    /// Where one item of a standard stands.
    package struct Item: Sendable, Codable {
        /// The item.
        package let item: ItemName
        /// How many items are above it.
        package let depth: Int
        /// What its own framework calls it.
        package let kind: String
        /// Whether the item above it needs it.
        package let isRequired: Bool
        /// Whether it stands for official content that is not held here.
        package let isUnheld: Bool
        /// How far what is held of it was checked.
        package let verification: Verification
        /// Where it stands.
        package let state: StandardStanding.State
        /// Since when it has been achieved.
        package let since: CivilDate?
        /// What makes it achieved.
        package let basis: Basis?
        /// The direct decision that makes it achieved or blocks it, such as `D12`.
        package let decision: String?
        /// What the links that contribute leave to be shown, in English.
        package let gaps: [String]
        /// What the nearest link that would achieve it still lacks: codes of the curriculum or of
        /// local criteria.
        package let missing: [String]
        /// Whether what is shown rests on links that no reviewer has checked.
        package let isDraft: Bool

        init(
            _ standing: StandardStanding.ItemStanding,
            of tree: EditionTree,
            in sight: LearnerSight
        ) throws {
            let path = LinkPath(standing)
            item = ItemName(standing.item, in: tree, sight.question)
            depth = tree.ancestors(of: standing.item.id).count
            kind = standing.item.kind.rawValue
            isRequired = standing.item.requirement == .required
            isUnheld = standing.item.isUnheld
            verification = standing.item.verification
            state = standing.state
            since = standing.basis?.day
            basis = standing.basis.map(Basis.init)
            decision = standing.direct.map(\.number)
            gaps = path.gaps
            missing = try path.missing.map(sight.code(ofSource:))
            isDraft = path.isDraft
        }
    }
}

extension StandardAnswer.Basis {
    init(_ basis: StandardStanding.Basis) {
        switch basis {
        case .link: self = .link
        case .direct: self = .direct
        case .children: self = .children
        }
    }
}

extension StandardStanding.ItemStanding {
    /// The direct decision that makes it achieved or blocks it.
    var direct: Decision.ID? {
        if case .direct(let id, _) = basis { return id }
        return blockedBy
    }
}

extension Decision.ID {
    /// The number that people know it by, such as `D12`.
    var number: String { "D\(rawValue)" }

    /// Reads `D12`, `d12` or `12`.
    init?(number text: String) {
        let digits = text.first?.uppercased() == "D" ? text.dropFirst() : text[...]
        guard let value = Int64(digits) else { return nil }
        self.init(rawValue: value)
    }
}
