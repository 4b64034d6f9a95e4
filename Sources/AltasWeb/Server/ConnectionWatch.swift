import Foundation
import Synchronization

/// Every open connection, and until when it may take what it takes.
///
/// The daemon ends a connection on which nothing moves; this one ends those on which something moves too slowly.
final class ConnectionWatch: Sendable {
    private let deadlines = Mutex<[Int32: ContinuousClock.Instant]>([:])
    private let metrics: Metrics

    init(metrics: Metrics) {
        self.metrics = metrics
    }

    /// Gives a connection so much time for what comes next.
    func allow(_ duration: Duration, on socket: Int32) {
        let count = deadlines.withLock { deadlines in
            deadlines[socket] = .now + duration
            return deadlines.count
        }
        metrics.note(connections: count)
    }

    /// Forgets a connection whose socket is about to be closed.
    func forget(_ socket: Int32) {
        let count = deadlines.withLock { deadlines in
            deadlines[socket] = nil
            return deadlines.count
        }
        metrics.note(connections: count)
    }

    /// Shuts down every connection whose time is over; the daemon then sees its end and closes it.
    ///
    /// A socket is forgotten before it is closed, and this holds the lock, so that no other file can have its number.
    func endWhatIsOverdue() {
        let now = ContinuousClock.now
        deadlines.withLock { deadlines in
            for (socket, deadline) in deadlines where deadline < now {
                shutdown(socket, Int32(SHUT_RDWR))
            }
        }
    }
}
