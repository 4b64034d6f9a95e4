package import AltasCore
package import AltasCrypto

/// A visit with what the register knows around it.
package struct StoredVisit: Sendable, Hashable {
    /// The visit.
    package let visit: Visit
    /// Who entered it.
    package let enterer: Staff.ID
    /// The sheet it was recorded from.
    package let sheet: String?
    /// The digest of its content.
    package let receipt: Digest
    /// The entry that holds it.
    package let entry: Int64
    /// When that was made, in seconds since 1970 UTC.
    package let enteredAt: Int64
}

extension Connection {
    private static var visitColumns: SQL {
        """
        SELECT v.id, v.uuid, v.kind, v.site_id, v.assessor_id, v.capacity, v.seen_on, v.enterer_id,
            v.sheet, v.receipt, v.entry, e.time
        FROM visit v JOIN entry e ON e.number = v.entry
        """
    }

    private static func visit(_ row: borrowing Row) throws -> StoredVisit {
        StoredVisit(
            visit: Visit(
                id: row.id(0),
                uuid: row.text(1),
                kind: try row.member(2),
                site: row.id(3),
                assessor: row.id(4),
                capacity: row.text(5),
                seenOn: try row.day(6)
            ),
            enterer: row.id(7),
            sheet: row.optionalText(8),
            receipt: try row.stored(Digest(bytes: row.blob(9)), 9),
            entry: row.int64(10),
            enteredAt: row.int64(11)
        )
    }

    /// A visit by its key.
    ///
    /// - Throws: ``SQLiteError``.
    package func visit(_ id: Visit.ID) throws -> StoredVisit? {
        try row("\(Self.visitColumns) WHERE v.id = \(id)", Self.visit)
    }

    /// The visit with this content.
    ///
    /// - Throws: ``SQLiteError``.
    package func visit(receipt: Digest) throws -> StoredVisit? {
        try row("\(Self.visitColumns) WHERE v.receipt = \(receipt.bytes)", Self.visit)
    }

    /// The visit that was recorded from a sheet.
    ///
    /// - Throws: ``SQLiteError``.
    package func visit(sheet: String) throws -> StoredVisit? {
        try row("\(Self.visitColumns) WHERE v.sheet = \(sheet)", Self.visit)
    }

    /// The visits whose receipt begins with these hexadecimal digits, at most two.
    ///
    /// - Throws: ``SQLiteError``.
    package func visits(receiptPrefix digits: String, at moment: Moment) throws -> [StoredVisit] {
        try rows(
            """
            \(Self.visitColumns)
            WHERE substr(hex(v.receipt), 1, \(digits.utf8.count)) = \(digits.uppercased())
                AND v.entry <= \(moment.entry)
            ORDER BY v.id LIMIT 2
            """,
            Self.visit
        )
    }

    /// The visits at a site by the moment, newest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func visits(at site: Site.ID, at moment: Moment, limit: Int) throws -> [StoredVisit] {
        try rows(
            """
            \(Self.visitColumns)
            WHERE v.site_id = \(site) AND v.entry <= \(moment.entry) AND v.seen_on <= \(moment.day)
            ORDER BY v.seen_on DESC, v.id DESC LIMIT \(limit)
            """,
            Self.visit
        )
    }

    /// The visits in which something was decided about a learner by the moment's entry, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func visits(about learner: Learner.ID, at moment: Moment) throws -> [StoredVisit] {
        try rows(
            """
            \(Self.visitColumns)
            WHERE v.entry <= \(moment.entry)
                AND v.id IN (SELECT d.visit_id FROM decision d WHERE d.learner_id = \(learner))
            ORDER BY v.id
            """,
            Self.visit
        )
    }
}

extension EntryDraft {
    /// Adds a visit.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when its content or its sheet is there already.
    package func addVisit(
        _ uuid: String,
        _ kind: Visit.Kind,
        at site: Site.ID,
        by assessor: Staff.ID,
        as capacity: String,
        enteredBy enterer: Staff.ID,
        on day: CivilDate,
        sheet: String?,
        receipt: Digest
    ) throws -> Visit.ID {
        let id = try add(
            .visit,
            [
                .text(uuid), kind.sqlValue, site.sqlValue, assessor.sqlValue, enterer.sqlValue,
                .text(capacity), day.sqlValue, sheet.sqlValue, .blob(receipt.bytes),
            ]
        )
        return Visit.ID(rawValue: id)
    }
}
