/// One line on a terminal that tells how far a long piece of work has come.
///
/// A pipe gets nothing.
package struct ProgressLine: Sendable {
    private let title: String
    private let total: Int
    private let terminal: Terminal
    private var shown = ""
    private var shownPercent: Int?

    /// A line for work of `total` steps, written in the course of ``show(_:to:)``.
    package init(_ title: String, total: Int, on terminal: Terminal) {
        self.title = Terminal.safe(title)
        self.total = max(1, total)
        self.terminal = terminal
    }

    /// Shows that `done` steps are done; writes only when the percentage has changed.
    package mutating func show(_ done: Int, to output: inout some TextOutputStream) {
        guard terminal.isInteractive else { return }
        let percent = min(100, max(0, done) * 100 / total)
        guard percent != shownPercent else { return }
        shownPercent = percent
        replace(with: "\(title) \(done)/\(total)", in: &output)
    }

    /// Takes the line away, so that the answer begins in a clean one.
    package mutating func clear(from output: inout some TextOutputStream) {
        guard !shown.isEmpty else { return }
        replace(with: "", in: &output)
        output.write("\r")
    }

    private mutating func replace(with line: String, in output: inout some TextOutputStream) {
        let left = max(0, displayWidth(of: shown) - displayWidth(of: line))
        output.write("\r" + line + String(repeating: " ", count: left))
        shown = line
    }
}
