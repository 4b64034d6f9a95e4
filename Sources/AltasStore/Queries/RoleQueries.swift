package import AltasCore

extension Connection {
    /// The roles ever granted by the moment, with their ends, oldest first.
    ///
    /// - Parameters:
    ///   - staff: whose; nil for everybody's.
    ///   - moment: facts of later entries are not seen.
    /// - Returns: The roles.
    /// - Throws: ``SQLiteError``.
    package func roles(of staff: Staff.ID?, at moment: Moment) throws -> [RoleGrant] {
        try rows(
            """
            SELECT g.id, g.staff_id, g.role, g.site_id, g.from_day, e.last_day
            FROM role_grant g
                LEFT JOIN role_end e ON e.grant_id = g.id AND e.entry <= \(moment.entry)
            WHERE g.entry <= \(moment.entry) AND (\(staff) IS NULL OR g.staff_id = \(staff))
            ORDER BY g.id
            """
        ) { row in
            RoleGrant(
                id: row.int64(0),
                staff: row.id(1),
                role: try row.member(2),
                site: row.optionalID(3),
                from: try row.day(4),
                until: try row.optionalDay(5)
            )
        }
    }

    /// The national roles of a member of staff by the moment, newest first.
    ///
    /// Of each role in each region only what was said last, which stands in place of what was said before.
    ///
    /// - Throws: ``SQLiteError``.
    package func capacities(of staff: Staff.ID, at moment: Moment) throws -> [AssessorCapacity] {
        try rows(
            """
            SELECT c.region, c.capacity, c.from_day, c.until_day FROM assessor_capacity c
            WHERE c.staff_id = \(staff) AND c.entry <= \(moment.entry) AND NOT EXISTS (
                SELECT 1 FROM assessor_capacity n
                WHERE n.staff_id = c.staff_id AND n.region = c.region AND n.capacity = c.capacity
                    AND n.id > c.id AND n.entry <= \(moment.entry))
            ORDER BY c.id DESC
            """
        ) { row in
            AssessorCapacity(
                region: Region.Code(rawValue: row.text(0)),
                capacity: row.text(1),
                from: try row.day(2),
                until: try row.optionalDay(3)
            )
        }
    }
}

extension EntryDraft {
    /// Adds a role.
    ///
    /// - Throws: ``SQLiteError``.
    package func grant(
        _ role: Staff.Role,
        to staff: Staff.ID,
        at site: Site.ID?,
        from day: CivilDate
    ) throws {
        let row = [staff.sqlValue, role.sqlValue, site.sqlValue, day.sqlValue]
        _ = try add(.roleGrant, row)
    }

    /// Adds that a role ends with a day.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it has ended before.
    package func end(_ grant: RoleGrant, on day: CivilDate) throws {
        _ = try add(.roleEnd, [.integer(grant.id), day.sqlValue])
    }

    /// Adds a national role in which somebody may decide.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(_ capacity: AssessorCapacity, of staff: Staff.ID) throws {
        _ = try add(
            .assessorCapacity,
            [
                staff.sqlValue, capacity.region.sqlValue, .text(capacity.capacity),
                capacity.from.sqlValue, capacity.until.sqlValue,
            ]
        )
    }
}
