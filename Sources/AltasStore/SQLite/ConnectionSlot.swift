import Synchronization

/// A place for one connection, which is opened when it is first needed and used by one caller at a time.
final class ConnectionSlot: Sendable {
    private let connection = Mutex<Connection?>(nil)
    private let open: @Sendable () throws -> Connection

    init(open: @escaping @Sendable () throws -> Connection) {
        self.open = open
    }

    /// Runs `body` with the connection, after whoever has it now.
    func use<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        try connection.withLock { connection in
            try use(&connection, body)
        }
    }

    /// Runs `body` with the connection, or answers nil when somebody has it.
    func useIfFree<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T? {
        try connection.withLockIfAvailable { connection in
            try use(&connection, body)
        }
    }

    /// A connection that could not end its transaction is let go: closing takes everything back.
    private func use<T: Sendable>(
        _ slot: inout Connection?,
        _ body: @Sendable (Connection) throws -> T
    ) throws -> T {
        let connection = try slot ?? open()
        slot = connection
        defer {
            if connection.isInTransaction { slot = nil }
        }
        return try body(connection)
    }
}
