package import AltasCore

extension OutcomeStanding.Missing {
    /// What is missing, with items and methods called as the caller calls them.
    package func phrase(
        code: (Item.ID) -> String,
        method: (Method) -> String
    ) -> Phrase {
        switch self {
        case .criterion(let item): Words.criterionMissing(code(item))
        case .kind(let methods): Words.kindMissing(anyOf: methods.map(method))
        case .furtherKind(let held, let accepted):
            Words.secondKindMissing(held: held.map(method), accepted: accepted.map(method))
        case .freshObservations(let have, let need):
            Words.freshObservations(have: have, need: need)
        }
    }
}
