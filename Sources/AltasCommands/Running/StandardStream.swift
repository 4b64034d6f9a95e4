import Foundation
import Synchronization

/// Standard output or standard error, written to without a buffer (`write(2)`).
package struct StandardStream: TextOutputStream, Sendable {
    private let descriptor: Int32
    private let loss = Loss()

    /// What all copies of a stream know of it.
    private final class Loss: Sendable {
        let isThere = Atomic<Bool>(false)
    }

    /// Standard output: data.
    package static let output = StandardStream(descriptor: 1)
    /// Standard error: words about the data.
    package static let errors = StandardStream(descriptor: 2)

    /// Whether something is missing where somebody wanted it, as on a full disk.
    ///
    /// What nobody reads any more, because the pipe or the stream is closed, is not missing.
    package var isIncomplete: Bool { loss.isThere.load(ordering: .relaxed) }

    /// Writes all of the text; what nobody reads any more is dropped.
    package mutating func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 || errno == EINTR else {
                if errno != EPIPE, errno != EBADF { loss.isThere.store(true, ordering: .relaxed) }
                return
            }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Asks for a passphrase on the terminal without showing it (`getpass(3)`); nil when there is no terminal.
    package static func askPassphrase(_ prompt: String) -> String? {
        guard isatty(0) == 1, let answer = getpass(prompt) else { return nil }
        return String(cString: answer)
    }
}
