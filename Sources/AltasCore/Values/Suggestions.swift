/// What somebody may have meant by a word that is none of ours.
public enum Suggestions {
    /// The candidates nearest to a word, nearest first and then in alphabetical order.
    ///
    /// A candidate is near when it begins with the word, or when few slips of the finger part them:
    /// one in a short word and three at most. Case does not matter.
    public static func nearest(
        to word: String,
        among candidates: [String],
        limit: Int = 3
    ) -> [String] {
        let typed = Array(word.lowercased())
        guard !typed.isEmpty else { return [] }
        let ranked = Set(candidates).compactMap { candidate in
            rank(of: Array(candidate.lowercased()), for: typed).map { (candidate, rank: $0) }
        }
        return
            ranked
            .sorted { ($0.rank, $0.0) < ($1.rank, $1.0) }
            .prefix(limit)
            .map(\.0)
    }

    private static func rank(of candidate: [Character], for typed: [Character]) -> Int? {
        if candidate.starts(with: typed) { return 0 }
        let allowed = min(3, max(1, typed.count / 3))
        guard abs(candidate.count - typed.count) <= allowed else { return nil }
        let distance = distance(from: typed, to: candidate)
        return distance <= allowed ? distance : nil
    }

    /// The Damerau-Levenshtein distance: letters added, dropped, changed or swapped.
    ///
    /// This is the restricted form, in which no part is edited twice (optimal string alignment).
    private static func distance(from first: [Character], to second: [Character]) -> Int {
        var twoBack: [Int] = []
        var previous = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let change = first[row] == second[column] ? 0 : 1
                var best = min(previous[column + 1] + 1, current[column] + 1)
                best = min(best, previous[column] + change)
                if row > 0, column > 0,
                    first[row] == second[column - 1], first[row - 1] == second[column]
                {
                    best = min(best, twoBack[column - 1] + 1)
                }
                current.append(best)
            }
            (twoBack, previous) = (previous, current)
        }
        return previous[second.count]
    }
}
