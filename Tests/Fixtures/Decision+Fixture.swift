package import AltasCore

extension Decision {
    /// A decision that counts: met, observed at work.
    package static func fixture(
        id: Int64 = 1,
        visit: Int64 = 1,
        learner: Int64 = 1,
        item: Item.ID,
        result: Result = .met,
        method: Method = .observation,
        setting: Setting = .work,
        on seenOn: CivilDate = .on("2026-03-02"),
        entry: Int64 = 1,
        kind: Visit.Kind = .observation,
        isEntitled: Bool = true,
        isCorrected: Bool = false
    ) -> Decision {
        Decision(
            id: ID(rawValue: id),
            visit: Visit.ID(rawValue: visit),
            learner: Learner.ID(rawValue: learner),
            item: item,
            result: result,
            method: method,
            setting: setting,
            seenOn: seenOn,
            entry: entry,
            kind: kind,
            isEntitled: isEntitled,
            isCorrected: isCorrected
        )
    }
}
