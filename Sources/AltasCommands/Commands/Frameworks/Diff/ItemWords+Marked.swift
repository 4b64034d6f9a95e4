import AltasRegister
import AltasText

extension ItemWords {
    /// The stretches with only a few of the words that both texts have around each change.
    var shortened: [Run] {
        runs.enumerated().map { place, run in
            guard run.kind == .kept else { return run }
            let ends = (place > 0, place + 1 < runs.count)
            return Run(.kept, Self.shortened(run.text, keepingStart: ends.0, keepingEnd: ends.1))
        }
    }

    /// How many letters of a stretch are kept beside a change.
    private static let reach = 24

    /// The text without its middle, or the end that stands beside no change; cut between words
    /// where there are any.
    private static func shortened(
        _ text: String,
        keepingStart: Bool,
        keepingEnd: Bool
    ) -> String {
        let kept = (keepingStart ? reach : 0) + (keepingEnd ? reach : 0)
        guard text.count > kept + reach / 2 else { return text }
        let start = keepingStart ? text.prefix(reach) : ""
        let end = keepingEnd ? text.suffix(reach) : ""
        return start.droppingBrokenEnd + "…" + end.droppingBrokenStart
    }
}

extension Substring {
    /// Up to and with its last space, where there is one.
    fileprivate var droppingBrokenEnd: Substring {
        lastIndex(where: \.isWhitespace).map { self[...$0] } ?? self
    }

    /// From its first space on, where there is one.
    fileprivate var droppingBrokenStart: Substring {
        firstIndex(where: \.isWhitespace).map { self[$0...] } ?? self
    }
}

extension [ItemWords.Run] {
    /// The text with what was removed as `[-…-]` and what was added as `{+…+}`, as `wdiff` writes
    /// them, and in colour where there is any.
    func marked(on terminal: Terminal) -> String {
        map { run in
            switch run.kind {
            case .kept: Terminal.safe(run.text)
            case .removed: Self.marked(run.text, "[-", "-]", .bad, on: terminal)
            case .added: Self.marked(run.text, "{+", "+}", .good, on: terminal)
            }
        }.joined()
    }

    /// The marks stand close to the words, and the spaces after them; each word has its own colour,
    /// so that lines may break between them.
    private static func marked(
        _ text: String,
        _ opening: String,
        _ closing: String,
        _ style: Style,
        on terminal: Terminal
    ) -> String {
        let trailing = text.reversed().prefix { $0.isWhitespace }.count
        let marked = opening + Terminal.safe(String(text.dropLast(trailing))) + closing
        let words = marked.split(separator: " ", omittingEmptySubsequences: false)
        return words.map { terminal.paint(String($0), style) }.joined(separator: " ")
            + (trailing > 0 ? " " : "")
    }
}
