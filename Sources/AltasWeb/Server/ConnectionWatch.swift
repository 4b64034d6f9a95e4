import Foundation
import Synchronization

/// Every open connection: from where it comes, whether it waits for a request, and until when it may take what it takes.
///
/// The daemon ends a connection on which nothing moves. This one ends those on which something moves too slowly, and, where
/// there are too many, those that have waited longest: whoever opens connections and leaves them pushes out their own.
final class ConnectionWatch: Sendable {
    private let state: Mutex<OpenConnections>
    private let metrics: Metrics

    init(limits: OpenConnections.Limits, metrics: Metrics) {
        state = Mutex(OpenConnections(limits: limits))
        self.metrics = metrics
    }

    /// Takes a connection in; it waits for its first request.
    func open(_ socket: Int32, from address: Address, for duration: Duration) {
        change { $0.open(socket, from: address, until: .now + duration) }
    }

    /// A connection waits for so long for a request, or for the rest of one's head.
    func wait(on socket: Int32, for duration: Duration) {
        state.withLock { $0.wait(on: socket, until: .now + duration) }
    }

    /// A connection is given so much time for a body or an answer.
    func work(on socket: Int32, for duration: Duration) {
        state.withLock { $0.work(on: socket, until: .now + duration) }
    }

    /// Forgets a connection whose socket is about to be closed.
    func forget(_ socket: Int32) {
        change { $0.forget(socket) }
    }

    /// Ends every connection whose time is over.
    func endWhatIsOverdue() {
        state.withLock { $0.endWhatIsOverdue(at: .now) }
    }

    private func change(_ body: (inout OpenConnections) -> Void) {
        let count = state.withLock { connections in
            body(&connections)
            return connections.count
        }
        metrics.note(connections: count)
    }
}
