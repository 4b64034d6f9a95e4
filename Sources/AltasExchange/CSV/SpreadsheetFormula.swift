/// Tells text that a spreadsheet would compute from text that it would show.
package enum SpreadsheetFormula {
    private static let initials: Set<Unicode.Scalar> = [
        "=", "+", "@", "-", "\t", "\r", "\n", "＝", "＋", "＠", "－",
    ]

    /// Whether the text begins as a formula does: with `=`, `+`, `-`, `@`, their full-width forms,
    /// a tab or a line end.
    ///
    /// A lone `-` and a negative number such as the Danish grade `-3` are none; `-3+2` is one.
    package static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, initials.contains(first) else { return false }
        return !(first == "-" && isNumber(text.unicodeScalars.dropFirst()))
    }

    /// Whether a note begins as a formula does; unlike other cells it may begin with `-` or `+`, as
    /// lists do.
    static func isFormula(inProse text: String) -> Bool {
        isFormula(text) && text.first != "-" && text.first != "+"
    }

    /// The text with an apostrophe before it when a spreadsheet would compute it.
    static func defused(_ text: String) -> String {
        isFormula(text) ? "'" + text : text
    }

    /// The text without the apostrophe that defuses it; nil when there is no such apostrophe.
    static func withoutApostrophe(_ text: String) -> String? {
        guard text.first == "'" else { return nil }
        let rest = String(text.dropFirst())
        return isFormula(rest) ? rest : nil
    }

    private static func isNumber(_ digits: Substring.UnicodeScalarView) -> Bool {
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return digits.isEmpty
            || parts.count <= 2
                && parts.allSatisfy { part in
                    !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) }
                }
    }
}
