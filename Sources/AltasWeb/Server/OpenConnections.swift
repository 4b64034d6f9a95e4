import Foundation

/// The connections that are open, and which of them go first when there are too many.
///
/// One is ended by shutting its socket down: the daemon sees its end and closes it. A socket is forgotten before it is closed,
/// so that no other file can have its number.
struct OpenConnections {
    /// How many there may be.
    struct Limits: Sendable {
        let inAll: Int
        /// Nil where all of them come from one proxy.
        let perAddress: Int?
    }

    private struct Entry {
        let address: Address
        var deadline: ContinuousClock.Instant
        /// Since when it has waited for a request; nil while it has one.
        var waitingSince: ContinuousClock.Instant?
        var isEnded = false
    }

    private let limits: Limits
    private var entries: [Int32: Entry] = [:]
    /// How many each address has that are not ended.
    private var counts: [Address: Int] = [:]
    /// How many there are that are not ended.
    private(set) var count = 0

    init(limits: Limits) {
        self.limits = limits
    }

    mutating func open(
        _ socket: Int32,
        from address: Address,
        until deadline: ContinuousClock.Instant
    ) {
        entries[socket] = Entry(address: address, deadline: deadline, waitingSince: .now)
        counts[address, default: 0] += 1
        count += 1
        if let limit = limits.perAddress, counts[address, default: 0] > limit {
            endLongestWaiting { $0.address == address }
        }
        if count > limits.inAll { endLongestWaiting { _ in true } }
    }

    mutating func wait(on socket: Int32, until deadline: ContinuousClock.Instant) {
        entries[socket]?.deadline = deadline
        entries[socket]?.waitingSince = .now
    }

    mutating func work(on socket: Int32, until deadline: ContinuousClock.Instant) {
        entries[socket]?.deadline = deadline
        entries[socket]?.waitingSince = nil
    }

    mutating func forget(_ socket: Int32) {
        guard let entry = entries.removeValue(forKey: socket), !entry.isEnded else { return }
        discount(entry.address)
    }

    mutating func endWhatIsOverdue(at now: ContinuousClock.Instant) {
        let overdue = entries.filter { $0.value.deadline < now && !$0.value.isEnded }
        for socket in overdue.keys { end(socket) }
    }

    /// The newest of them waits as well, so there always is one.
    private mutating func endLongestWaiting(where isOne: (Entry) -> Bool) {
        var oldest: (socket: Int32, since: ContinuousClock.Instant)?
        for (socket, entry) in entries where !entry.isEnded && isOne(entry) {
            guard let since = entry.waitingSince else { continue }
            if oldest.map({ since < $0.since }) ?? true { oldest = (socket, since) }
        }
        if let oldest { end(oldest.socket) }
    }

    private mutating func end(_ socket: Int32) {
        guard let entry = entries[socket] else { return }
        entries[socket]?.isEnded = true
        discount(entry.address)
        shutdown(socket, Int32(SHUT_RDWR))
    }

    private mutating func discount(_ address: Address) {
        count -= 1
        let rest = counts[address, default: 1] - 1
        counts[address] = rest == 0 ? nil : rest
    }
}
