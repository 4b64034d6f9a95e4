package import AltasCore
package import Foundation
import Synchronization

/// The server's log: a line for each request, with nothing in it of who asked or for whom; and faults, whole.
package final class RequestLog: Sendable {
    private let descriptor: Int32
    private let lock = Mutex(())
    private let now: @Sendable () -> Date

    /// A log that writes to a file that is open already, such as standard error.
    package init(descriptor: Int32, now: @escaping @Sendable () -> Date = { Date() }) {
        self.descriptor = descriptor
        self.now = now
    }

    /// A log that adds to the end of a file.
    ///
    /// - Throws: `Refusal.fileAccess` when it cannot be written.
    package convenience init(path: String) throws(Refusal) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw .fileAccess(path: path, reason: errno == EACCES ? .denied : .other)
        }
        self.init(descriptor: descriptor)
    }

    /// What is told of a request.
    struct Line {
        let method: String
        /// The path of the route, never the one that was asked for; `-` where there is none.
        let path: String
        let status: Status
        let byteCount: Int
        let duration: Duration
        let request: String
    }

    /// Adds a line on a request.
    func add(_ line: Line) {
        let milliseconds = (line.duration.seconds * 10_000).rounded() / 10
        write(
            """
            \(line.method) \(line.path) \(line.status.rawValue) \(line.byteCount) B \
            \(milliseconds) ms \(line.request)
            """
        )
    }

    /// Adds a fault, whole, on one line.
    func add(fault: String, in request: String) {
        let text = fault.split(whereSeparator: \.isNewline).joined(separator: " ")
        write("FAULT \(request) \(text)")
    }

    /// A line is one call, so that lines of several threads do not mix; what cannot be written is dropped.
    private func write(_ text: String) {
        let line = "\(Self.stamp(now())) \(text)\n"
        lock.withLock { _ in
            _ = Array(line.utf8).withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
        }
    }

    /// An instant in UTC, to the millisecond (ISO 8601).
    private static func stamp(_ date: Date) -> String {
        let milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down))
        let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let day = CivilDate(daysSinceEpoch: Int(seconds / 86_400))
        let second = seconds % 86_400
        let parts = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
        return "\(day)T\(parts.joined(separator: ":")).\(padded(fraction, 3))Z"
    }

    private static func padded(_ number: Int64, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: count - digits.count) + digits
    }
}
