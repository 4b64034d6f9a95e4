/// What a reader finds doubtful or leaves out, gathered while it reads.
struct ImportFindings {
    private var doubts: [ImportWarning] = []
    private var omissions: [Omission] = []
    private var places: [ImportWarning.Kind: Int] = [:]

    /// What was doubtful, by line; what is just the same in many places stands here once.
    var warnings: [ImportWarning] { Self.inLineOrder(doubts, \.place) }

    /// What was not taken, by line.
    var omitted: [Omission] { Self.inLineOrder(omissions, \.place) }

    /// Notes something doubtful.
    mutating func warn(_ kind: ImportWarning.Kind, at place: Place) {
        if let known = places[kind] {
            doubts[known].repeats += 1
        } else {
            places[kind] = doubts.count
            doubts.append(ImportWarning(place: place, kind: kind))
        }
    }

    /// Notes what is left out.
    mutating func omit(_ reason: Omission.Reason, at place: Place) {
        omissions.append(Omission(place: place, reason: reason))
    }

    /// What has no line stays in the order in which it was found.
    private static func inLineOrder<Found>(
        _ found: [Found],
        _ place: (Found) -> Place
    ) -> [Found] {
        found.enumerated().sorted { left, right in
            (place(left.element).line ?? 0, left.offset)
                < (place(right.element).line ?? 0, right.offset)
        }.map(\.element)
    }
}
