/// Which new items somebody holds who holds old ones.
public struct Equivalences: Sendable, Equatable {
    /// Each way from old items to new ones, in the order of the changes.
    public let carryOvers: [CarryOver]
    /// The new items that nothing old carries over to, in their edition's order: who has them not,
    /// must show them.
    ///
    /// An item that has others under it is among them when one of those is.
    public let needsTopUp: [Item.ID]
    /// Those of ``needsTopUp`` on which a person's verdict is still open.
    public let undecided: Set<Item.ID>
    /// The old items that carry over to nothing, in their edition's order.
    public let lost: [Item.ID]

    /// Old items that, held together, give new ones.
    public struct CarryOver: Sendable, Hashable {
        /// The old items, needed together.
        public let old: [Item.ID]
        /// The new items.
        public let new: [Item.ID]
    }

    /// What each old item gives by itself, in the order of the changes.
    public var carried: [Item.ID: [Item.ID]] {
        carryOvers.reduce(into: [:]) { carried, carryOver in
            guard let old = carryOver.old.first, carryOver.old.count == 1 else { return }
            carried[old, default: []] += carryOver.new
        }
    }

    /// The new items that follow from the old ones that somebody holds.
    public func held(by old: Set<Item.ID>) -> Set<Item.ID> {
        carryOvers.reduce(into: []) { held, carryOver in
            if old.isSuperset(of: carryOver.old) { held.formUnion(carryOver.new) }
        }
    }
}

extension EditionDiff {
    /// What carries over: what is the same, only moved or only retitled, and what a person found
    /// equivalent.
    ///
    /// Nothing does that is doubtful, split, merged or changed in content, until a person says so.
    /// Neither does an item under which something required is new, unless a person says so of the
    /// item itself.
    public var equivalences: Equivalences {
        let carryOvers = carryOvers
        let reached = Set(carryOvers.flatMap(\.new))
        let left = Set(carryOvers.flatMap(\.old))
        let open = changes.filter(\.awaitsVerdict).flatMap(\.new)
        return Equivalences(
            carryOvers: carryOvers,
            needsTopUp: to.items.map(\.id).filter { !reached.contains($0) },
            undecided: Set(open).subtracting(reached),
            lost: from.items.map(\.id).filter { !left.contains($0) }
        )
    }

    private var carryOvers: [Equivalences.CarryOver] {
        let plain = changes.compactMap(plainCarryOver)
        let settled = changes.flatMap(\.settlements).compactMap(settledCarryOver)
        let missing = missing(
            plain: Set(plain.flatMap(\.new)),
            settled: Set(settled.flatMap(\.new))
        )
        let kept = plain.filter { missing.isDisjoint(with: $0.new) }
        return (kept + settled).sorted { place(of: $0) < place(of: $1) }
    }

    private func place(of carryOver: Equivalences.CarryOver) -> Int {
        carryOver.new.first.flatMap { changeOfNew[$0] } ?? 0
    }

    /// The new items that are not reached, or under which something required is not.
    private func missing(plain: Set<Item.ID>, settled: Set<Item.ID>) -> Set<Item.ID> {
        var missing: Set<Item.ID> = []
        var hollow: Set<Item.ID> = []
        for item in to.items.reversed() where !settled.contains(item.id) {
            guard !plain.contains(item.id) || hollow.contains(item.id) else { continue }
            missing.insert(item.id)
            if let parent = item.parent, item.requirement == .required { hollow.insert(parent) }
        }
        return missing
    }

    /// What a change gives that asks for no verdict and has none.
    private func plainCarryOver(_ change: Change) -> Equivalences.CarryOver? {
        let isPlain = change.settlements.isEmpty && !change.awaitsVerdict
        guard isPlain, !change.old.isEmpty, !change.new.isEmpty else { return nil }
        return Equivalences.CarryOver(old: from.topmost(change.old), new: change.new)
    }

    private func settledCarryOver(_ settlement: Settlement) -> Equivalences.CarryOver? {
        guard settlement.verdict == .equivalent else { return nil }
        let old = settlement.from.compactMap { oldCodes[$0] }
        let new = settlement.to.compactMap { newCodes[$0] }
        guard !old.isEmpty, !new.isEmpty else { return nil }
        return Equivalences.CarryOver(old: old, new: new)
    }
}
