import AltasCore
import AltasStore

/// An edition that takes another's place, with what became of every item.
struct EditionChange {
    let old: EditionTree
    let new: EditionTree
    let diff: EditionDiff
    let equivalences: Equivalences
    let from: CivilDate
    let lastEnrolmentOn: CivilDate
    let lastAwardOn: CivilDate
    private let carried: [Item.ID: [Item.ID]]

    init(_ diff: EditionDiff, from: CivilDate, lastEnrolmentOn: CivilDate, lastAwardOn: CivilDate) {
        self.diff = diff
        self.from = from
        self.lastEnrolmentOn = lastEnrolmentOn
        self.lastAwardOn = lastAwardOn
        old = diff.from
        new = diff.to
        equivalences = diff.equivalences
        carried = equivalences.carried
    }

    /// What carries over, as links from old items to new ones.
    ///
    /// They are reviewed by who adopts. Their keys are provisional: below zero, so that they are no other link's.
    var carryOvers: [Link] {
        let pairs = equivalences.carryOvers.flatMap { carryOver in
            carryOver.new.map { (target: $0, sources: carryOver.old) }
        }
        return pairs.enumerated().map { place, pair in
            Link(
                id: Link.ID(rawValue: -Int64(place) - 1),
                target: pair.target,
                sources: pair.sources,
                relation: .exact,
                status: .reviewed
            )
        }
    }

    /// What an old item gives by itself, where that is one new item.
    func counterpart(of item: Item.ID) -> Item.ID? {
        carried[item].flatMap { $0.count == 1 ? $0.first : nil }
    }

    var rule: ImpactRule { ImpactRule(diff, from: from, lastAwardOn: lastAwardOn) }
}

extension EditionChange {
    /// The link made again from the new items, where each old item it starts from has its one new item; nil for any
    /// other, and for one that starts from no old item.
    func ledOn(_ link: Link) -> Link? {
        guard link.sources.contains(where: { old[$0] != nil }) else { return nil }
        let sources = link.sources.compactMap { old[$0] == nil ? $0 : counterpart(of: $0) }
        guard sources.count == link.sources.count else { return nil }
        var next = link
        next.sources = sources
        return next
    }

    /// What becomes of a link that leads to the old edition or starts from it.
    enum LinkFate: Hashable {
        case carried, toReview, broken
    }

    /// A link to an old item follows it; one from old items follows only if each of them carries over by itself.
    func fate(of link: Link) -> LinkFate {
        let items = (link.sources + [link.target]).filter { old[$0] != nil }
        if items.allSatisfy({ carried[$0] != nil }) { return .carried }
        let isBroken = items.contains { diff.change(ofOld: $0)?.new.isEmpty ?? true }
        return isBroken ? .broken : .toReview
    }
}
