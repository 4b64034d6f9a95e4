package import AltasCore
import AltasStore

/// Who and what is affected when an edition takes another's place.
package struct ImpactAnswer: Sendable, Codable {
    /// How many changes there are of each class.
    package let changes: [EditionDiff.Kind: Int]
    /// How many of them await a person's verdict.
    package let unsettled: Int
    /// How many learners the register has; the groups add up to it.
    package let learners: Int
    /// How many learners each group has.
    package let groups: [LearnerImpact.Group: Int]
    /// The groups by site, by code; a learner counts at the newest placement.
    package let sites: [Tally]
    /// The groups by region, by code.
    package let regions: [Tally]
    /// The new items that somebody has to show afresh, with how many learners, in the new edition's order.
    package let topUps: [TopUp]
    /// Everybody who is affected, by code.
    package let people: [Person]
    /// What becomes of the links to or from the old edition.
    package let links: Links
    /// How far each region's standards are covered, before and after.
    package let coverage: [Coverage]

    /// How many learners of a site or region each group has.
    package struct Tally: Sendable, Hashable, Codable {
        /// The site's or region's code; nil for learners without one.
        package let code: String?
        /// How many learners each group has.
        package let groups: [LearnerImpact.Group: Int]
    }

    /// A new item that has to be shown afresh.
    package struct TopUp: Sendable, Hashable, Codable {
        /// Which.
        package let item: ItemName
        /// By how many learners.
        package let learners: Int
    }

    /// What it means for one learner.
    package struct Person: Sendable, Hashable, Codable {
        /// Who.
        package let learner: PersonName
        /// Where the learner is placed.
        package let site: String?
        /// Towards which region's award.
        package let region: String?
        /// The one group the learner is in.
        package let group: LearnerImpact.Group
        /// The last day on which that holds.
        package let until: CivilDate?
        /// The codes of what has to be shown afresh.
        package let topUp: [String]
    }

    /// What becomes of links.
    package struct Links: Sendable, Hashable, Codable {
        /// All that lead to the old edition, or start from it.
        package let touched: Int
        /// Those whose items carry over.
        package let carried: Int
        /// Those whose items changed, so that somebody has to review them.
        package let toReview: [LinkName]
        /// Those whose items are withdrawn.
        package let broken: [LinkName]
    }

    /// A link, by the items it joins.
    package struct LinkName: Sendable, Hashable, Codable {
        /// The number under which it is reviewed.
        package let number: Int64
        /// Where it starts, as `slug:code`.
        package let sources: [String]
        /// Where it leads, as `slug:code`.
        package let target: String
        /// What it says.
        package let relation: Link.Relation
    }

    /// How far a standard is covered for who has shown the whole curriculum.
    package struct Coverage: Sendable, Hashable, Codable {
        /// The region.
        package let region: String?
        /// The standard before.
        package let before: Standard
        /// The standard after.
        package let after: Standard
    }

    /// A standard's items by where they stand.
    package struct Standard: Sendable, Hashable, Codable {
        /// The standard's slug.
        package let slug: String
        /// Its items by where they stand; without those whose content is not held.
        package let states: [StandardStanding.State: Int]
    }
}

extension ImpactAnswer {
    /// How many learners are in some other group than the unaffected.
    package var affected: Int { learners - groups[.unaffected, default: 0] }
}
