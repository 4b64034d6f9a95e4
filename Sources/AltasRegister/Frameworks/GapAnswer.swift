package import AltasCore

/// Between which regions a gap is asked for.
package struct GapRequest: Sendable, Hashable, Codable {
    /// The region whose award is held.
    package var from: String
    /// The region whose award and standards are wanted.
    package var to: String
    /// The one standard of interest; nil for all in force.
    package var standard: String?

    /// Asks for the gap from one region to another.
    package init(from: String, to: String, standard: String? = nil) {
        self.from = from
        self.to = to
        self.standard = standard
    }
}

/// What somebody who holds one region's award still lacks in another.
package struct GapAnswer: Sendable, Codable {
    /// The region whose award is held.
    package let from: RegionRule
    /// The region whose award and standards are wanted.
    package let to: RegionRule
    /// The curriculum that both use, with its methods.
    package let curriculum: EditionName
    /// The methods of assessment that the curriculum names.
    package let methods: [TermName]
    /// What the second region's rule asks beyond the first's.
    package let rules: [RegionGap.RuleDifference]
    /// The second region's own criteria that its award needs.
    package let localCriteria: [LocalNeed]
    /// The second region's standards.
    package let standards: [StandardGap]
    /// What is missing for some link, each once, so that its code in ``ItemGap/missing`` can be understood.
    package let missing: [ItemName]
    /// How many links lead to those standards.
    package let links: Int
    /// How many of the links no reviewer has checked.
    package let drafts: Int
    /// The state of the register that the answer is for.
    package let stamp: Stamp
}

/// A region's own criterion that its award needs.
package struct LocalNeed: Sendable, Hashable, Codable {
    /// The criterion.
    package let item: ItemName
    /// The code of the curriculum's outcome that it stands under.
    package let outcome: String?
    /// How far it was checked.
    package let verification: Verification
}

/// What is not achieved of a standard, and how much is.
package struct StandardGap: Sendable, Codable {
    /// Which standard.
    package let edition: EditionName
    /// How many of its parts are achieved: no verdict on the whole is given.
    package let partsAchieved: Int
    /// How many parts it has.
    package let parts: Int
    /// How many of its items stand in each state; those not held are counted apart.
    package let states: [State: Int]
    /// How many of its items stand for official content that is not held.
    package let unheld: Int
    /// Every item that is not achieved, each before those under it.
    package let items: [ItemGap]

    /// Where an item stands.
    package typealias State = StandardStanding.State
}

/// An item that is not achieved, and why.
package struct ItemGap: Sendable, Codable {
    /// Which item.
    package let item: ItemName
    /// How far below the top it stands.
    package let depth: Int
    /// Where it stands.
    package let state: StandardStanding.State
    /// Whether it stands for official content that is not held.
    package let isUnheld: Bool
    /// How far what is held of it was checked.
    package let verification: Verification
    /// What contributes to it, each with what that leaves to be shown.
    package let contributions: [NamedLink]
    /// For each link that would achieve it, the codes of what is missing.
    package let missing: [[String]]
}
