import AltasText
import Synchronization

/// The line on a terminal that tells how many people of a cohort have been looked at.
final class CertificateProgress: Sendable {
    private let line: Mutex<ProgressLine>
    private let stream: StandardStream

    /// Nil where nobody is watching.
    init?(people: Int, in context: CommandContext) {
        guard context.terminal.isInteractive, let stream = context.errors as? StandardStream else {
            return nil
        }
        self.stream = stream
        line = Mutex(
            ProgressLine(Self.title[context.language], total: people, on: context.terminal)
        )
    }

    /// Shows that so many people have been looked at.
    func show(_ done: Int) {
        var stream = stream
        line.withLock { $0.show(done, to: &stream) }
    }

    /// Takes the line away.
    func clear() {
        var stream = stream
        line.withLock { $0.clear(from: &stream) }
    }

    private static let title = Phrase(
        en: "Issuing certificates",
        es: "Expidiendo certificados",
        nb: "Utsteder bevis",
        da: "Udsteder beviser"
    )
}
