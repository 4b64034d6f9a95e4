import Synchronization

/// A stream that keeps what is written to it.
final class Capture: TextOutputStream, Sendable {
    private let kept = Mutex("")

    /// All that was written.
    var text: String { kept.withLock { $0 } }

    func write(_ text: String) {
        kept.withLock { $0 += text }
    }
}
