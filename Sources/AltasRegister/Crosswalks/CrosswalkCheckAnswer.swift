package import AltasCore
import AltasStore

/// Which links are to be checked.
package struct CrosswalkCheckRequest: Sendable, Hashable, Codable {
    /// The one edition that they lead to; nil for every standard that is or was in force.
    package var edition: String?
    /// The region whose standards are meant; nil for all.
    package var region: String?

    /// By default everything is checked.
    package init(_ edition: String? = nil, region: String? = nil) {
        self.edition = edition
        self.region = region
    }
}

/// What was found when links were checked.
package struct CrosswalkCheckAnswer: Sendable, Codable {
    /// What was checked, edition by edition.
    package let standards: [CheckedStandard]
    /// The groups of editions whose links lead back to themselves, by their slugs.
    package let cycles: [[String]]
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// How many things are wrong: what is only undone, or was reviewed all the same, is not.
    package var wrong: Int {
        cycles.count + standards.reduce(0) { $0 + $1.findings.count(where: \.isWrong) }
    }
}

/// An edition whose links were checked.
package struct CheckedStandard: Sendable, Codable {
    /// The edition that the links lead to.
    package let edition: EditionName
    /// Whether it is in force.
    package let isInForce: Bool
    /// How many links lead to it.
    package let links: Int
    /// How many of them nobody has reviewed.
    package let drafts: Int
    /// How many achieving links share no language with their sources, so that their texts could
    /// not be compared.
    package let incomparable: Int
    /// What was found, item by item.
    package let findings: [NamedFinding]
}

/// Something found, with the names of what it is about.
package struct NamedFinding: Sendable, Codable {
    /// What it is.
    package let kind: CrosswalkFinding.Kind
    /// The item that it is about; nil where a whole edition is.
    package let item: ItemName?
    /// The links concerned.
    package let links: [LinkLine]
    /// The codes of the further items concerned.
    package let others: [String]
    /// The slugs of the editions concerned.
    package let editions: [String]
    /// How much of the item's words its sources have, from 0 to 1.
    package let share: Double?
    /// Whether a named person has reviewed the links all the same.
    package let isReviewed: Bool
    /// Whether it is wrong, and not only undone.
    package let isWrong: Bool

    init(
        _ finding: CrosswalkFinding,
        links: [Link.ID: Link],
        in trees: LinkTrees,
        _ question: Question
    ) {
        kind = finding.kind
        item = finding.item.flatMap { trees.target[$0] }.map {
            ItemName($0, in: trees.target, question)
        }
        self.links = finding.links.compactMap { id in
            links[id].map { LinkLine($0, number: id, in: trees) }
        }
        others = finding.others.map(trees.code)
        let known = [trees.target.edition] + trees.sources.map(\.edition)
        editions = finding.editions.compactMap { id in known.first { $0.id == id }?.slug }
        share = finding.share
        isReviewed = finding.isReviewed
        isWrong = finding.isWrong
    }
}
