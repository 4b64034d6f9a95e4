import AltasText
import Synchronization

/// The line on a terminal that tells how many items of a long file have been written.
final class ImportProgress: Sendable {
    /// Shorter files are done before anybody has read the line.
    private static let fewest = 5000

    private let line: Mutex<ProgressLine>
    private let stream: StandardStream

    /// Nil where nobody is watching, or for a short file.
    init?(items: Int, in context: CommandContext) {
        guard items >= Self.fewest, context.terminal.isInteractive,
            let stream = context.errors as? StandardStream
        else { return nil }
        self.stream = stream
        let title = Self.title[context.language]
        line = Mutex(ProgressLine(title, total: items, on: context.terminal))
    }

    /// Shows that so many items are written.
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
        en: "Writing items",
        es: "Escribiendo elementos",
        nb: "Skriver punkter",
        da: "Gemmer punkter"
    )
}
