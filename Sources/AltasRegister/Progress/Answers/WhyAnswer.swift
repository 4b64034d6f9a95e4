package import AltasCore
import AltasStore

/// The path that made an item what it is: links, outcomes, criteria, decisions.
///
/// For an item that is not achieved, the nearest path and what breaks it.
package struct WhyAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The rule that the decisions are seen through.
    package let rule: RegionRule
    /// The edition of the curriculum.
    package let curriculum: EditionName
    /// The edition that the item belongs to.
    package let edition: EditionName
    /// The item, when it is a standard's.
    package let standardItem: StandardItem?
    /// The item, when it is the curriculum's or a region's own criterion.
    package let part: Part?
    /// The state of the register that was seen.
    package let stamp: Stamp

    init(
        _ edition: Edition,
        standardItem: StandardItem? = nil,
        part: Part? = nil,
        in sight: LearnerSight
    ) throws {
        learner = PersonName(sight.learner)
        rule = try RegionRule(sight.region, sight.question)
        curriculum = EditionName(sight.region.curriculum.edition, sight.question)
        self.edition = EditionName(edition, sight.question)
        self.standardItem = standardItem
        self.part = part
        stamp = sight.question.stamp
    }
}

extension WhyAnswer {
    /// An item of a standard, with what leads to it.
    package struct StandardItem: Sendable, Codable {
        /// The item.
        package let item: ItemName
        /// Where it stands.
        package let state: StandardStanding.State
        /// Since when it has been achieved.
        package let since: CivilDate?
        /// What makes it achieved.
        package let basis: StandardAnswer.Basis?
        /// Whether it stands for official content that is not held here.
        package let isUnheld: Bool
        /// The links on the path: the one that achieves it, or the nearest and those that
        /// contribute.
        package let links: [Link]
        /// The direct decisions on it, oldest first.
        package let decisions: [Judgement]
        /// The items under it, where they make it what it is.
        package let children: [StandardItem]
    }

    /// A link on the path, with the items it starts from.
    package struct Link: Sendable, Codable {
        /// What its sources together mean for the item.
        package let relation: AltasCore.Link.Relation
        /// Whether a named reviewer has checked it.
        package let status: AltasCore.Link.Status
        /// The name that its file gives to the group.
        package let group: String?
        /// What is left to be shown, in English.
        package let gap: String?
        /// Why it is thought to hold, in English.
        package let rationale: String?
        /// Since when all its sources have been achieved.
        package let completeOn: CivilDate?
        /// The items it starts from; all are needed together.
        package let sources: [Part]
        /// Those of them that belong to a standard whose place this one took, each with its own path.
        package let items: [StandardItem]
    }

    /// A module, outcome or criterion, with what it rests on.
    package struct Part: Sendable, Codable {
        /// The item.
        package let item: ItemName
        /// The day it was achieved or met; nil while it is not.
        package let achievedOn: CivilDate?
        /// For a criterion, where it stands.
        package let state: CriterionStanding.State?
        /// For an outcome, what is missing.
        package let missing: [ProgressAnswer.Missing]
        /// The outcomes of a module, the criteria of an outcome.
        package let parts: [Part]
        /// For an outcome, the region's own criteria under it.
        package let local: [Part]
        /// For a criterion, the decisions on it, oldest first.
        package let decisions: [Judgement]
    }
}
