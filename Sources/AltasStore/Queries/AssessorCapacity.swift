package import AltasCore

/// A national role in which somebody may decide.
package struct AssessorCapacity: Sendable, Hashable {
    /// In which region.
    package let region: Region.Code
    /// The key of the role in the region's profile.
    package let capacity: String
    /// From which day.
    package let from: CivilDate
    /// The last day; nil while it goes on.
    package let until: CivilDate?
}

extension AssessorCapacity {
    /// Makes a national role.
    package init(
        in region: Region.Code,
        _ capacity: String,
        from: CivilDate,
        until: CivilDate? = nil
    ) {
        self.region = region
        self.capacity = capacity
        self.from = from
        self.until = until
    }

    /// Whether it holds in a region on a day.
    package func holds(in region: Region.Code, on day: CivilDate) -> Bool {
        self.region == region && from <= day && (until.map { day <= $0 } ?? true)
    }
}
