/// Finds editions whose links lead back to themselves.
public enum EditionCycles {
    /// The groups of editions that lead to each other, each once.
    ///
    /// - Parameter edges: from which edition links lead to which.
    /// - Returns: the groups; an edition that leads to itself is one of its own.
    public static func groups(
        _ edges: [(from: Edition.ID, to: Edition.ID)]
    ) -> [[Edition.ID]] {
        let next = Dictionary(grouping: edges, by: \.from).mapValues { Set($0.map(\.to)) }
        let reached = next.keys.reduce(into: [Edition.ID: Set<Edition.ID>]()) { reached, start in
            reached[start] = self.reached(from: start, next)
        }
        var seen: Set<Edition.ID> = []
        return reached.keys.sorted().compactMap { start in
            guard !seen.contains(start), reached[start]?.contains(start) ?? false else {
                return nil
            }
            let group = (reached[start] ?? []).filter { reached[$0]?.contains(start) ?? false }
            seen.formUnion(group)
            return group.sorted()
        }
    }

    /// Everything that some steps lead to; the start itself only where they lead back.
    private static func reached(
        from start: Edition.ID,
        _ next: [Edition.ID: Set<Edition.ID>]
    ) -> Set<Edition.ID> {
        var found: Set<Edition.ID> = []
        var open = [start]
        while let edition = open.popLast() {
            for other in next[edition] ?? [] where found.insert(other).inserted {
                open.append(other)
            }
        }
        return found
    }
}
