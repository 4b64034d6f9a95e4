/// When a transaction takes its lock.
package enum TransactionMode: Sendable {
    /// At once, for writing; waits for another writer.
    case immediate
    /// With the first statement; for reading, which waits for nobody.
    case deferred
}

extension Connection {
    /// Runs `body` as one: all of it is committed, or, when it throws, none.
    ///
    /// Inside another transaction it is a part that can be taken back alone (a savepoint), and `mode` has
    /// no effect.
    ///
    /// - Throws: What `body` throws, or ``SQLiteError``. Should taking back itself fail,
    ///   ``isInTransaction`` is still true, and the connection must be closed.
    package func transaction<T>(
        _ mode: TransactionMode = .immediate,
        _ body: () throws -> T
    ) throws -> T {
        let outermost = mode == .immediate ? Bounds.immediate : .deferred
        return try run(within: isInTransaction ? .nested : outermost, body) { bounds in
            try execute(bounds.end)
        }
    }

    /// Runs `body` as a write, answers its result, and takes everything back.
    ///
    /// What is only checked at the commit, such as a deferred foreign key, is not found.
    ///
    /// - Throws: What `body` throws, or ``SQLiteError``.
    package func rehearsal<T>(_ body: () throws -> T) throws -> T {
        try run(within: isInTransaction ? .nested : .immediate, body, then: takeBack)
    }

    /// Runs `body` and refuses its writes, on a connection that may write at other times.
    func withoutWriting<T>(_ body: () throws -> T) throws -> T {
        try run("PRAGMA query_only = ON")
        let result = Result { try body() }
        try run("PRAGMA query_only = OFF")
        return try result.get()
    }

    private func run<T>(
        within bounds: Bounds,
        _ body: () throws -> T,
        then finish: (Bounds) throws -> Void
    ) throws -> T {
        try execute(bounds.begin)
        transactionDepth += 1
        defer { transactionDepth -= 1 }
        do {
            let result = try body()
            try finish(bounds)
            return result
        } catch {
            takeBack(bounds)
            throw error
        }
    }

    /// The error that led here is the one to tell, so one that this meets is not.
    private func takeBack(_ bounds: Bounds) {
        if bounds.mayWrite { kept = KeptFrameworks() }
        guard isInTransaction else { return }
        do { try run(bounds.takeBack) } catch {}
    }
}

/// The statements around the body of a transaction.
private struct Bounds {
    let begin: SQL
    let end: SQL
    let takeBack: StaticString
    var mayWrite = true

    static let immediate = Bounds(begin: "BEGIN IMMEDIATE", end: "COMMIT", takeBack: "ROLLBACK")
    static let deferred = Bounds(
        begin: "BEGIN",
        end: "COMMIT",
        takeBack: "ROLLBACK",
        mayWrite: false
    )
    static let nested = Bounds(
        begin: "SAVEPOINT part",
        end: "RELEASE part",
        takeBack: "ROLLBACK TO part; RELEASE part"
    )
}
