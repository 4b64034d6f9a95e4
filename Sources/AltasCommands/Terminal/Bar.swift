package import AltasText

/// How far something has come, drawn and in words: `[████░░░░] 3 of 7`.
package struct Bar: Equatable, Sendable {
    /// The parts that are done.
    package let done: Int
    /// The parts that there are.
    package let total: Int

    /// A bar for `done` parts out of `total`.
    package init(done: Int, of total: Int) {
        self.done = done
        self.total = total
    }

    /// The bar, `width` columns between its brackets, and the numbers after it.
    ///
    /// The drawing never overstates: it is full only when all is done, and empty only
    /// when nothing is.
    package func text(width: Int, in language: Language, on terminal: Terminal) -> String {
        let (full, empty) = terminal.drawsBlocks ? ("█", "░") : ("#", "-")
        let filled = filled(of: width)
        let drawing =
            String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
        return "[\(drawing)] \(words[language])"
    }

    /// The numbers alone: `3 of 7`.
    package var words: Phrase { Words.count(done, of: total) }

    private func filled(of width: Int) -> Int {
        guard done > 0, total > 0 else { return 0 }
        guard done < total else { return width }
        return min(max(1, width * done / total), width - 1)
    }
}
