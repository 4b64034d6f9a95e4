import AltasCrypto

extension Connection {
    /// The number and hash of the newest entry; nil in an empty register.
    ///
    /// - Throws: ``SQLiteError``.
    package func head() throws -> Entry.Head? {
        try head(of: "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")
    }

    /// The number and hash of an entry; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func head(at entry: Int64) throws -> Entry.Head? {
        try head(of: "SELECT number, hash FROM entry WHERE number = \(entry)")
    }

    /// The newest entry made before a time, in seconds since 1970 UTC; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func head(before time: Int64) throws -> Entry.Head? {
        try head(
            of: """
                SELECT number, hash FROM entry
                WHERE time < \(time) ORDER BY number DESC LIMIT 1
                """
        )
    }

    /// When an entry was made, in seconds since 1970 UTC.
    ///
    /// - Throws: ``SQLiteError``.
    package func time(of entry: Int64) throws -> Int64? {
        try row("SELECT time FROM entry WHERE number = \(entry)") { $0.int64(0) }
    }

    /// The entry that answered a request before; nil when it is new.
    ///
    /// - Throws: ``SQLiteError``.
    package func head(ofRequest id: String) throws -> Entry.Head? {
        try head(of: "SELECT number, hash FROM entry WHERE request_id = \(id)")
    }

    private func head(of query: SQL) throws -> Entry.Head? {
        try row(query) { row in
            Entry.Head(
                number: row.int64(0),
                hash: try row.stored(Digest(bytes: row.blob(1)), 1)
            )
        }
    }

    /// The register's own identifier and time zone.
    ///
    /// - Throws: ``SQLiteError``.
    package func registerIdentity() throws -> (uuid: String, timeZone: String)? {
        try row("SELECT uuid, time_zone FROM register ORDER BY id LIMIT 1") {
            ($0.text(0), $0.text(1))
        }
    }
}
