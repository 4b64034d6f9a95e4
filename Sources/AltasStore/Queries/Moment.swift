package import AltasCore

/// What the register knew by an entry, about a day: every question is asked as of one.
package struct Moment: Sendable, Hashable {
    /// Facts of later entries are not seen.
    package let entry: Int64
    /// What begins later is not yet in force.
    package let day: CivilDate

    /// The moment after an entry, on a day.
    package init(entry: Int64, day: CivilDate) {
        self.entry = entry
        self.day = day
    }
}
