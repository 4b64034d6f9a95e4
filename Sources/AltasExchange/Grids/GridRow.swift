/// What a grid holds about one learner.
package struct GridRow: Hashable, Sendable, Codable {
    /// The learner's code.
    package let learner: Grid.Cell
    /// The learner's name.
    package let name: Grid.Cell
    /// A cell for each heading of the grid, in the same order; empty where nothing is to be
    /// recorded.
    package let marks: [Grid.Cell]
    /// The free text, where the grid has a column for it and something is in it.
    package let note: Grid.Cell?
    /// What stands to the right of the last column.
    package let surplus: [Grid.Cell]

    /// Makes a row of what was read or typed.
    package init(
        learner: Grid.Cell,
        name: Grid.Cell,
        marks: [Grid.Cell],
        note: Grid.Cell? = nil,
        surplus: [Grid.Cell] = []
    ) {
        self.learner = learner
        self.name = name
        self.marks = marks
        self.note = note
        self.surplus = surplus
    }
}
