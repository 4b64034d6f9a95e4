package import AltasCore

extension Connection {
    /// Every member of staff known at a moment, by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func staff(at moment: Moment) throws -> [Staff] {
        try rows("\(Self.knownStaff(at: moment)) ORDER BY s.code", Self.staff)
    }

    /// A member of staff by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func staff(_ code: PersonCode, at moment: Moment) throws -> Staff? {
        try row("\(Self.knownStaff(at: moment)) AND s.code = \(code)", Self.staff)
    }

    /// A member of staff by key.
    ///
    /// - Throws: ``SQLiteError``.
    package func staff(_ id: Staff.ID, at moment: Moment) throws -> Staff? {
        try row("\(Self.knownStaff(at: moment)) AND s.id = \(id)", Self.staff)
    }

    private static func knownStaff(at moment: Moment) -> SQL {
        """
        SELECT s.id, s.code, \(name("'staff'", "s.id", at: moment))
        FROM staff s WHERE s.entry <= \(moment.entry)
        """
    }

    private static func staff(_ row: borrowing Row) throws -> Staff {
        Staff(id: row.id(0), code: try row.personCode(1), name: row.text(2))
    }
}

extension EntryDraft {
    /// Adds a member of staff with a name.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the code is taken.
    package func addStaff(_ code: PersonCode, name: ErasableText) throws -> Staff.ID {
        let id = Staff.ID(rawValue: try add(.staff, [code.sqlValue]))
        try self.name(.staff(id), name)
        return id
    }
}
