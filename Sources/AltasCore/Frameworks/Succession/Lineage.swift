/// Which edition took the place of which.
public struct Lineage: Sendable, Hashable {
    private let teachOuts: [TeachOut]

    /// Takes how editions end, in the order in which that was decided.
    public init(_ teachOuts: [TeachOut]) {
        self.teachOuts = teachOuts
    }

    /// How an edition ends; nil while that is not decided.
    public func teachOut(of edition: Edition.ID) -> TeachOut? {
        teachOuts.last { $0.edition == edition }
    }

    /// The editions whose place this one took, in the order in which that was decided.
    public func predecessors(of edition: Edition.ID) -> [Edition.ID] {
        teachOuts.filter { $0.successor == edition }.map(\.edition)
    }

    /// The steps that lead to an edition from those it goes back to, oldest first.
    public func steps(to edition: Edition.ID) -> [TeachOut] {
        var reached: Set<Edition.ID> = [edition]
        var steps: [TeachOut] = []
        for teachOut in teachOuts.reversed() {
            guard let successor = teachOut.successor, reached.contains(successor) else { continue }
            reached.insert(teachOut.edition)
            steps.append(teachOut)
        }
        return steps.reversed()
    }

    /// The edition by which somebody who is enrolled on `edition` is seen on a day: itself until its last award, and then
    /// the one that took its place.
    public func edition(following edition: Edition.ID, on day: CivilDate) -> Edition.ID {
        var current = edition
        for _ in teachOuts {
            guard let end = teachOut(of: current), let next = end.successor, end.lastAwardOn < day
            else { break }
            current = next
        }
        return current
    }

    /// Whether an edition goes back to another, or is it.
    public func isFrom(_ edition: Edition.ID, _ older: Edition.ID) -> Bool {
        edition == older || steps(to: edition).contains { $0.edition == older }
    }
}
