package import AltasCore

/// The state of everything that frameworks are made of: what was worked out of it holds while it is the same.
package struct FrameworkState: Hashable, Sendable {
    /// The newest row of each table whose rows are never changed and never taken away.
    private let newest: [Int64]

    init(_ newest: [Int64]) {
        self.newest = newest
    }
}

/// An item, as what others call it is worked out.
package struct StoredIdentifier: Sendable {
    /// The item's key.
    package let item: Item.ID
    /// The edition that it belongs to.
    package let edition: Edition.ID
    /// The item above it; nil at the top.
    package let parent: Item.ID?
    /// Its identifier.
    package let identifier: String
}

extension Connection {
    /// The state of frameworks and links at present.
    ///
    /// - Throws: ``SQLiteError``.
    package func frameworkState() throws -> FrameworkState {
        let newest = try row(
            """
            SELECT (SELECT max(id) FROM edition), (SELECT max(id) FROM item),
                (SELECT max(id) FROM link), (SELECT max(id) FROM link_review),
                (SELECT max(id) FROM link_end), (SELECT max(id) FROM adoption_undo)
            """
        ) { row in (0..<row.columnCount).map { row.int64($0) } }
        return FrameworkState(newest ?? [])
    }

    /// Shows the identifier of every item in turn, each after that of the item above it.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws.
    package func forEachIdentifier(_ body: (StoredIdentifier) throws -> Void) throws {
        try forEachRow("SELECT id, edition_id, parent_id, identifier FROM item ORDER BY id") {
            row in
            try body(
                StoredIdentifier(
                    item: row.id(0),
                    edition: row.id(1),
                    parent: row.optionalID(2),
                    identifier: row.text(3)
                )
            )
        }
    }

    /// The fact of a name of each item that has it, by the item's key.
    ///
    /// - Throws: ``SQLiteError``.
    package func facts(named name: String) throws -> [(item: Item.ID, text: String)] {
        try rows(
            "SELECT item_id, body FROM item_fact WHERE field = \(name) ORDER BY item_id, id"
        ) { ($0.id(0), $0.text(1)) }
    }

    /// When each of these links was added or reviewed, in seconds since 1970 UTC.
    ///
    /// - Throws: ``SQLiteError``.
    package func changes(of links: [Link.ID]) throws -> [Link.ID: Int64] {
        var changes: [Link.ID: Int64] = [:]
        for link in links {
            changes[link] = try row(
                """
                SELECT max(time) FROM entry WHERE number IN (
                    SELECT entry FROM link WHERE id = \(link)
                    UNION SELECT entry FROM link_review WHERE link_id = \(link))
                """
            ) { $0.int64(0) }
        }
        return changes
    }
}
