package import AltasExchange

/// Which two editions are to be compared, and what is said about them beside their texts.
package struct FrameworkDiffRequest: Sendable, Hashable, Codable {
    /// The old edition, by slug or by an official code that one edition in force has.
    package var from: String
    /// The new edition, by slug or by an official code that one edition in force has.
    package var to: String
    /// The publisher's own list of changes, a `changes.csv`; nil where there is none.
    package var changes: SourceFile?
    /// What people settled, in the file that this product writes for it; nil for nothing yet.
    package var settlements: SourceFile?
    /// Whether what is the same beyond doubt is listed too.
    package var includesSame: Bool
    /// Whether changed words are shown in all languages that both editions have, and not in the
    /// reader's only.
    package var hasAllLanguages: Bool

    /// Asks for a comparison; by default the texts alone speak.
    package init(
        from: String,
        to: String,
        changes: SourceFile? = nil,
        settlements: SourceFile? = nil,
        includesSame: Bool = false,
        hasAllLanguages: Bool = false
    ) {
        self.from = from
        self.to = to
        self.changes = changes
        self.settlements = settlements
        self.includesSame = includesSame
        self.hasAllLanguages = hasAllLanguages
    }
}
