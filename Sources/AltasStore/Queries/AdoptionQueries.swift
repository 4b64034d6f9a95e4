package import AltasCore

extension Connection {
    /// The adoptions of an edition that stand at a moment, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func adoptions(of edition: Edition.ID, at moment: Moment) throws -> [Adoption] {
        try rows(
            """
            SELECT a.id, a.edition_id, a.from_day FROM adoption a
            WHERE a.edition_id = \(edition) AND a.entry <= \(moment.entry)
                AND \(Self.isNotUndone("a.id", at: moment))
            ORDER BY a.id
            """
        ) { Adoption(id: $0.id(0), edition: $0.id(1), from: try $0.day(2)) }
    }

    /// How editions end that were replaced or retired by a moment, also where the day is still to come.
    ///
    /// - Throws: ``SQLiteError``.
    package func teachOuts(at moment: Moment) throws -> [TeachOut] {
        try rows(
            """
            SELECT t.edition_id, t.adoption_id, a.edition_id, t.last_enrolment_on, t.last_award_on
            FROM teach_out t LEFT JOIN adoption a ON a.id = t.adoption_id
            WHERE t.entry <= \(moment.entry) AND \(Self.isNotUndone("t.adoption_id", at: moment))
            ORDER BY t.id
            """
        ) { row in
            TeachOut(
                edition: row.id(0),
                adoption: row.optionalID(1),
                successor: row.optionalID(2),
                lastEnrolmentOn: try row.day(3),
                lastAwardOn: try row.day(4)
            )
        }
    }

    /// The crosswalks that an adoption made.
    ///
    /// - Throws: ``SQLiteError``.
    package func crosswalks(of adoption: Adoption.ID) throws -> [Crosswalk.ID] {
        try rows(
            """
            SELECT crosswalk_id FROM adoption_crosswalk
            WHERE adoption_id = \(adoption) ORDER BY crosswalk_id
            """
        ) { $0.id(0) }
    }

    /// What people settled when an edition was adopted, in the order they gave it.
    ///
    /// - Throws: ``SQLiteError``.
    package func settlements(of adoption: Adoption.ID) throws -> [StoredSettlement] {
        var items: [Int64: [Item.ID]] = [:]
        try forEachRow(
            """
            SELECT i.settlement_id, i.item_id
            FROM settlement s JOIN settlement_item i ON i.settlement_id = s.id
            WHERE s.adoption_id = \(adoption) ORDER BY i.id
            """
        ) { items[$0.int64(0), default: []].append($0.id(1)) }
        return try rows(
            """
            SELECT s.id, s.verdict, t.body
            FROM settlement s LEFT JOIN text t ON t.digest = s.reason
            WHERE s.adoption_id = \(adoption) ORDER BY s.id
            """
        ) { row in
            StoredSettlement(
                items: items[row.int64(0)] ?? [],
                verdict: try row.member(1),
                reason: row.optionalText(2)
            )
        }
    }

    /// Whether anything was done under an edition after an entry: somebody enrolled, decided or rated by it, or it was
    /// replaced in its turn.
    ///
    /// - Throws: ``SQLiteError``.
    package func isInUse(_ edition: Edition.ID, after entry: Int64) throws -> Bool {
        try row(
            """
            SELECT 1 WHERE
                EXISTS (SELECT 1 FROM enrolment
                    WHERE edition_id = \(edition) AND entry > \(entry))
                OR EXISTS (SELECT 1 FROM item i JOIN decision d ON d.item_id = i.id
                    WHERE i.edition_id = \(edition) AND d.entry > \(entry))
                OR EXISTS (SELECT 1 FROM rating
                    WHERE edition_id = \(edition) AND entry > \(entry))
                OR EXISTS (SELECT 1 FROM teach_out t
                    WHERE t.edition_id = \(edition) AND t.entry > \(entry) AND NOT EXISTS (
                        SELECT 1 FROM adoption_undo u WHERE u.adoption_id = t.adoption_id))
            """
        ) { _ in true } ?? false
    }

    /// The entry that ended an edition; nil while none has.
    ///
    /// - Throws: ``SQLiteError``.
    package func entry(ending edition: Edition.ID, at moment: Moment) throws -> Int64? {
        try row(
            """
            SELECT t.entry FROM teach_out t
            WHERE t.edition_id = \(edition) AND t.entry <= \(moment.entry)
                AND \(Self.isNotUndone("t.adoption_id", at: moment))
            ORDER BY t.id DESC LIMIT 1
            """
        ) { $0.int64(0) }
    }

    /// The entry that made an adoption.
    ///
    /// - Throws: ``SQLiteError``.
    package func entry(of adoption: Adoption.ID) throws -> Int64? {
        try row("SELECT entry FROM adoption WHERE id = \(adoption)") { $0.int64(0) }
    }

    /// Whether the adoption in a column was not taken back by a moment; true for none.
    static func isNotUndone(_ adoption: SQL, at moment: Moment) -> SQL {
        """
        NOT EXISTS (
            SELECT 1 FROM adoption_undo u
            WHERE u.adoption_id = \(adoption) AND u.entry <= \(moment.entry))
        """
    }
}

/// What somebody settled about items of an old and a new edition.
package struct StoredSettlement: Sendable, Hashable {
    /// The items of both editions.
    package let items: [Item.ID]
    /// What was decided.
    package let verdict: Settlement.Verdict
    /// Why; nil when that was erased.
    package let reason: String?
}

extension EntryDraft {
    /// Adds that an edition is in force from a day.
    ///
    /// - Throws: ``SQLiteError``.
    @discardableResult
    package func adopt(_ edition: Edition.ID, from day: CivilDate) throws -> Adoption.ID {
        Adoption.ID(rawValue: try add(.adoption, [edition.sqlValue, day.sqlValue]))
    }

    /// Adds how an edition ends.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(_ teachOut: TeachOut) throws {
        _ = try add(
            .teachOut,
            [
                teachOut.edition.sqlValue, teachOut.adoption.sqlValue,
                teachOut.lastEnrolmentOn.sqlValue, teachOut.lastAwardOn.sqlValue,
            ]
        )
    }

    /// Adds that an adoption is taken back, with what it made.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it is taken back already.
    package func undo(_ adoption: Adoption.ID, because reason: ErasableText) throws {
        _ = try add(.adoptionUndo, [adoption.sqlValue, try keep(reason)])
    }

    /// Adds a crosswalk that goes when an adoption is taken back.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(_ crosswalk: Crosswalk, of adoption: Adoption.ID) throws {
        let id = try add(crosswalk)
        _ = try add(.adoptionCrosswalk, [adoption.sqlValue, id.sqlValue])
    }

    /// Adds what somebody settled about items of an old and a new edition.
    ///
    /// - Throws: ``SQLiteError``.
    package func settle(
        _ items: [Item.ID],
        _ verdict: Settlement.Verdict,
        because reason: ErasableText,
        of adoption: Adoption.ID
    ) throws {
        let id = try add(
            .settlement,
            [adoption.sqlValue, verdict.sqlValue, try keep(reason)]
        )
        for item in items { _ = try add(.settlementItem, [.integer(id), item.sqlValue]) }
    }
}
