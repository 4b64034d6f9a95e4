/// One thing wrong with one place of a grid, and what might be meant.
public struct GridProblem: Hashable, Sendable {
    /// The line of the file, from 1.
    public let row: Int
    /// The column, from 1; nil when the whole row is meant.
    public let column: Int?
    /// What the column is called in the grid's header.
    public let heading: String?
    /// What was found there.
    public let found: String
    /// What is wrong with it.
    public let problem: Problem
    /// The nearest right values, best first.
    public let nearest: [String]

    /// Points at one place of a grid.
    public init(
        row: Int,
        column: Int?,
        heading: String? = nil,
        found: String,
        problem: Problem,
        nearest: [String] = []
    ) {
        self.row = row
        self.column = column
        self.heading = heading
        self.found = found
        self.problem = problem
        self.nearest = nearest
    }

    /// What may be wrong with a place of a grid.
    public enum Problem: Hashable, Sendable {
        /// It is no mark.
        case unknownMark
        /// No such method of assessment.
        case unknownMethod
        /// A self-rating decides nothing.
        case neverDecides
        /// No item has this code.
        case unknownItem
        /// Several items have this code.
        case ambiguousItem
        /// The item cannot be decided.
        case undecidableItem
        /// The column stands twice.
        case repeatedItem
        /// No learner has this code.
        case unknownLearner
        /// The learner stands twice.
        case repeatedLearner
        /// The name is not the one that goes with the code, which is `expected`.
        case nameDiffers(expected: String)
        /// The learner is not placed at the site on that day.
        case notPlaced(site: String)
        /// The learner is not enrolled on that day.
        case notEnrolled
        /// It begins like a formula of a spreadsheet.
        case formula
        /// The row has another number of cells than the header.
        case cellCount(found: Int, expected: Int)
        /// The preamble lacks this line.
        case missingSetting(Refusal.Field)
        /// A preamble line's value cannot be used.
        case invalidSetting(Refusal.Field, Refusal.Reason)
        /// No such site.
        case unknownSite
        /// A value of a scale is not one of its values.
        case unknownGrade(scale: String)
        /// Everything that the outcome stands for is met already, so a *not yet* on it says nothing.
        case nothingOpen
        /// The same was decided already, in the visit with this receipt.
        case recordedElsewhere(receipt: String)
        /// The row is not as its kind of file has it.
        case row(Refusal.FileProblem)
    }
}
