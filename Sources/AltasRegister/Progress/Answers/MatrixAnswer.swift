package import AltasCore

/// The training matrix of a site: learners down, modules or criteria across.
package struct MatrixAnswer: Sendable, Codable {
    /// The site.
    package let site: SiteName
    /// The rule that the decisions are seen through.
    package let rule: RegionRule
    /// The edition of the curriculum.
    package let curriculum: EditionName
    /// How many days before its end something runs out soon.
    package let notice: Int
    /// What stands across.
    package let columns: [Column]
    /// The learners placed there on the day asked about, by name.
    package let rows: [Row]
    /// How many learners were left out because nothing of theirs runs out.
    package let leftOut: Int
    /// The state of the register that was seen.
    package let stamp: Stamp

    /// A module or criterion, with how many learners stand where.
    package struct Column: Sendable, Codable {
        /// The module or criterion.
        package let item: ItemName
        /// How many of the learners shown are in date.
        package let inDate: Int
        /// How many run out soon.
        package let runsOut: Int
        /// How many are out of date.
        package let outOfDate: Int
        /// How many have never achieved it.
        package let never: Int

        init(_ item: ItemName, _ cells: [Currency]) {
            self.item = item
            inDate = cells.count { $0 == .inDate }
            runsOut = cells.count { $0 == .runsOut }
            outOfDate = cells.count { $0 == .outOfDate }
            never = cells.count { $0 == .never }
        }

        /// How many of the learners shown stand so.
        package func count(_ currency: Currency) -> Int {
            switch currency {
            case .inDate: inDate
            case .runsOut: runsOut
            case .outOfDate: outOfDate
            case .never: never
            }
        }
    }

    /// A learner, with a cell for each column.
    package struct Row: Sendable, Codable {
        /// The learner.
        package let learner: PersonName
        /// One for each column, in their order.
        package let cells: [Cell]
    }

    /// Where one learner stands in one module or criterion.
    package struct Cell: Sendable, Hashable, Codable {
        /// Whether it is in date.
        package let currency: Currency
        /// The last day on which it is or was in date; nil when it does not run out, or was never
        /// achieved.
        package let until: CivilDate?
        /// Since when it has been open again, because of a *not yet*.
        package let reopenedOn: CivilDate?

        init(_ validity: Validity?, on day: CivilDate, notice: Int) {
            currency = validity?.currency(on: day, notice: notice) ?? .never
            until = validity?.lastDay
            reopenedOn = validity?.reopenedOn
        }
    }
}
