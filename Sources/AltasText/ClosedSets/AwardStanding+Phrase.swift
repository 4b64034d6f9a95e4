package import AltasCore

extension AwardStanding.Need {
    /// What is needed, with items called as the caller calls them.
    package func phrase(code: (Item.ID) -> String) -> Phrase {
        switch self {
        case .module(let item): Words.moduleNeeded(code(item))
        case .renewal(let item): Words.renewalNeeded(code(item))
        case .localCriterion(let item): Words.localCriterionNeeded(code(item))
        }
    }
}
