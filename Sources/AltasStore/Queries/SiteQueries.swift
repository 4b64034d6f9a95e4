package import AltasCore

extension Connection {
    /// The sites known at a moment, by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func sites(at moment: Moment) throws -> [Site] {
        try rows("\(Self.knownSites(at: moment)) ORDER BY s.code", Self.site)
    }

    /// A site by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func site(_ code: String, at moment: Moment) throws -> Site? {
        try row("\(Self.knownSites(at: moment)) AND s.code = \(code)", Self.site)
    }

    /// A site by key.
    ///
    /// - Throws: ``SQLiteError``.
    package func site(_ id: Site.ID, at moment: Moment) throws -> Site? {
        try row("\(Self.knownSites(at: moment)) AND s.id = \(id)", Self.site)
    }

    /// How many learners are placed at each site on the moment's day; a site without any is left out.
    ///
    /// - Throws: ``SQLiteError``.
    package func learnerCounts(at moment: Moment) throws -> [Site.ID: Int] {
        var counts: [Site.ID: Int] = [:]
        try forEachRow(
            """
            SELECT p.site_id, count(DISTINCT p.learner_id) FROM placement p
            WHERE \(Self.isPlaced(at: moment)) GROUP BY p.site_id
            """
        ) { counts[$0.id(0)] = $0.int(1) }
        return counts
    }

    private static func knownSites(at moment: Moment) -> SQL {
        """
        SELECT s.id, s.code, s.uuid, \(name("'site'", "s.id", at: moment)), s.region, s.time_zone
        FROM site s WHERE s.entry <= \(moment.entry)
        """
    }

    private static func site(_ row: borrowing Row) throws -> Site {
        Site(
            id: row.id(0),
            code: row.text(1),
            uuid: row.text(2),
            name: row.text(3),
            region: Region.Code(rawValue: row.text(4)),
            timeZone: row.text(5)
        )
    }
}

extension Connection {
    /// The time zones of all sites, each once.
    ///
    /// - Throws: ``SQLiteError``.
    package func siteTimeZones() throws -> [String] {
        try rows("SELECT DISTINCT time_zone FROM site ORDER BY time_zone") { $0.text(0) }
    }
}

extension EntryDraft {
    /// Adds a site with a name.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the code is taken.
    package func addSite(
        _ code: String,
        uuid: String,
        region: Region.Code,
        timeZone: String,
        name: ErasableText
    ) throws -> Site.ID {
        let row: [SQLValue] = [.text(code), .text(uuid), region.sqlValue, .text(timeZone)]
        let id = Site.ID(rawValue: try add(.site, row))
        try self.name(.site(id), name)
        return id
    }
}
