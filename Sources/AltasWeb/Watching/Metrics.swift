import Synchronization

/// What the server has done since it began, counted without a word on who asked for what.
package final class Metrics: Sendable {
    /// Which requests are counted together.
    struct Kind: Hashable, Sendable {
        /// The method, or `-` where the request could not be read.
        let method: String
        /// The path of the route, or `-` where there is none.
        let path: String
        /// The status's first digit.
        let family: String
    }

    /// The counts so far.
    struct Counts: Sendable {
        var requests: [Kind: Int] = [:]
        var seconds = Histogram()
        var connections = 0
    }

    private let state = Mutex(Counts())

    /// Nothing counted yet.
    package init() {}

    /// The counts so far.
    var counts: Counts { state.withLock { $0 } }

    /// Counts a request that was answered.
    func count(_ kind: Kind, _ duration: Duration) {
        state.withLock { counts in
            counts.requests[kind, default: 0] += 1
            counts.seconds.add(duration)
        }
    }

    /// Notes how many connections there are now.
    func note(connections: Int) {
        state.withLock { $0.connections = connections }
    }
}
