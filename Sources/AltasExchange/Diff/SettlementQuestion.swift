package import AltasCore

/// What the file for settling a comparison says of one change, for people to judge it by.
package struct SettlementQuestion: Hashable, Sendable {
    /// The paths of the old items.
    package var from: [String]
    /// The paths of the new items.
    package var to: [String]
    /// What the program takes the change for, in the reader's words.
    package var guess: String
    /// How sure that is, in the reader's words.
    package var sureness: String
    /// What it rests on, in the reader's words.
    package var why: String
    /// What the old items say.
    package var oldText: String
    /// What the new items say.
    package var newText: String
    /// What is decided already; empty while the question is open.
    package var settlements: [Settlement]

    /// Asks about a change.
    package init(
        from: [String],
        to: [String],
        guess: String = "",
        sureness: String = "",
        why: String = "",
        oldText: String = "",
        newText: String = "",
        settlements: [Settlement] = []
    ) {
        self.from = from
        self.to = to
        self.guess = guess
        self.sureness = sureness
        self.why = why
        self.oldText = oldText
        self.newText = newText
        self.settlements = settlements
    }
}
