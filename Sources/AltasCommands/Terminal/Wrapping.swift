/// The lines of a text when no line may be wider than `width` columns.
///
/// Breaks at spaces, but not at one that does not break (U+00A0); a word wider than a line is cut.
/// Line breaks in the text stay.
package func wrappedLines(of text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { LineFiller.lines(of: $0, width: max(1, width)) }
}

/// A text broken into lines of at most `width` columns, each indented by `indent` of them.
///
/// Empty lines get no indent.
package func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return wrappedLines(of: text, width: width - indent)
        .map { $0.isEmpty ? $0 : margin + $0 }
        .joined(separator: "\n")
}

/// Fills lines greedily with words.
private struct LineFiller {
    let width: Int
    private var lines: [String] = []
    private var line = ""
    private var used = 0

    static func lines(of paragraph: Substring, width: Int) -> [String] {
        var filler = LineFiller(width: width)
        for word in paragraph.split(separator: " ") { filler.add(word) }
        return filler.lines + [filler.line]
    }

    private init(width: Int) {
        self.width = width
    }

    private mutating func add(_ word: Substring) {
        let needed = displayWidth(of: word)
        if used > 0, used + 1 + needed <= width {
            line += " \(word)"
            used += 1 + needed
        } else {
            if used > 0 { breakLine() }
            if needed <= width {
                line += word
                used = needed
            } else {
                fill(with: word)
            }
        }
    }

    private mutating func fill(with word: Substring) {
        for character in word {
            if used > 0, used + character.displayWidth > width { breakLine() }
            line.append(character)
            used += character.displayWidth
        }
    }

    private mutating func breakLine() {
        lines.append(line)
        line = ""
        used = 0
    }
}
