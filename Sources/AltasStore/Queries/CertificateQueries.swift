package import AltasCore

extension Connection {
    /// The certificates that a learner held or holds by a moment, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func certificates(
        of learner: Learner.ID,
        at moment: Moment
    ) throws -> [StoredCertificate] {
        try certificates(where: "c.learner_id = \(learner)", at: moment)
    }

    /// Every certificate by a moment, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func certificates(at moment: Moment) throws -> [StoredCertificate] {
        try certificates(where: "1", at: moment)
    }

    /// The certificate with a code or a UUID; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func certificate(
        coded code: String,
        orUUID uuid: String = "",
        at moment: Moment
    ) throws -> StoredCertificate? {
        try certificates(where: "(c.code = \(code) OR c.uuid = \(uuid))", at: moment).first
    }

    /// A certificate by its key.
    ///
    /// - Throws: ``SQLiteError``.
    package func certificate(
        _ id: StoredCertificate.ID,
        at moment: Moment
    ) throws -> StoredCertificate? {
        try certificates(where: "c.id = \(id)", at: moment).first
    }

    /// The certificate that renews another; nil while none does.
    ///
    /// - Throws: ``SQLiteError``.
    package func renewal(
        of id: StoredCertificate.ID,
        at moment: Moment
    ) throws -> StoredCertificate? {
        try certificates(where: "c.renews_id = \(id)", at: moment).first
    }

    private func certificates(
        where condition: SQL,
        at moment: Moment
    ) throws -> [StoredCertificate] {
        let versions = Dictionary(
            grouping: try rows(
                """
                SELECT v.certificate_id, v.issuer_id, v.valid_from, v.list_id, v.list_index, d.body,
                    m.body, v.proof_key_id, v.proof_value, v.token_key_id, v.token_value
                FROM certificate c JOIN certificate_version v ON v.certificate_id = c.id
                    LEFT JOIN text d ON d.digest = v.document
                    LEFT JOIN text m ON m.digest = v.claims
                WHERE \(condition) AND c.entry <= \(moment.entry) AND v.entry <= \(moment.entry)
                ORDER BY v.id
                """
            ) { (certificate: $0.int64(0), version: StoredCertificate.Version(row: $0)) },
            by: \.certificate
        )
        return try rows(
            """
            SELECT c.id, c.uuid, c.code, c.subject, c.learner_id, c.region, c.edition_id,
                c.earned_on, c.last_day, c.renews_id, e.time, x.time, t.body
            FROM certificate c JOIN entry e ON e.number = c.entry
                LEFT JOIN withdrawal w ON w.certificate_id = c.id AND w.entry <= \(moment.entry)
                LEFT JOIN entry x ON x.number = w.entry
                LEFT JOIN text t ON t.digest = w.reason
            WHERE \(condition) AND c.entry <= \(moment.entry)
            ORDER BY c.id
            """
        ) { row in
            try StoredCertificate(row: row, versions[row.int64(0)]?.map(\.version) ?? [])
        }
    }

    /// The status lists, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func statusLists(at moment: Moment) throws -> [StatusListName] {
        try rows(
            """
            SELECT s.id, s.issuer_id, s.name, e.time
            FROM status_list s JOIN entry e ON e.number = s.entry
            WHERE s.entry <= \(moment.entry) ORDER BY s.id
            """
        ) { row in
            StatusListName(
                id: row.id(0),
                issuer: row.id(1),
                name: row.text(2),
                openedAt: row.int64(3)
            )
        }
    }

    /// Whether somebody has, or had, a place of a status list.
    ///
    /// - Throws: ``SQLiteError``.
    package func isTaken(_ index: Int, in list: StatusListName.ID) throws -> Bool {
        let row = try row(
            """
            SELECT 1 FROM certificate_version WHERE list_id = \(list) AND list_index = \(index)
            """
        ) { _ in true }
        return row ?? false
    }

    /// How many places of a status list are taken.
    ///
    /// - Throws: ``SQLiteError``.
    package func takenCount(in list: StatusListName.ID) throws -> Int {
        let query: SQL = "SELECT count(*) FROM certificate_version WHERE list_id = \(list)"
        return try row(query) { $0.int(0) } ?? 0
    }

    /// The places of a status list that are set: of certificates withdrawn, and of versions that a later one replaced.
    ///
    /// - Throws: ``SQLiteError``.
    package func setPlaces(in list: StatusListName.ID, at moment: Moment) throws -> [Int] {
        try rows(
            """
            SELECT v.list_index FROM certificate_version v
            WHERE v.list_id = \(list) AND v.entry <= \(moment.entry) AND (
                EXISTS (SELECT 1 FROM withdrawal w WHERE w.certificate_id = v.certificate_id
                    AND w.entry <= \(moment.entry))
                OR EXISTS (SELECT 1 FROM certificate_version n
                    WHERE n.certificate_id = v.certificate_id AND n.id > v.id
                    AND n.entry <= \(moment.entry)))
            ORDER BY v.list_index
            """
        ) { $0.int(0) }
    }

    /// When a place of a status list was set last, in seconds since 1970 UTC; nil when none was.
    ///
    /// - Throws: ``SQLiteError``.
    package func lastChange(of list: StatusListName.ID, at moment: Moment) throws -> Int64? {
        try row(
            """
            SELECT max(e.time) FROM certificate_version v
                JOIN entry e ON e.number = v.entry OR e.number IN
                    (SELECT w.entry FROM withdrawal w WHERE w.certificate_id = v.certificate_id)
            WHERE v.list_id = \(list) AND e.number <= \(moment.entry)
            """
        ) { $0.isNull(0) ? nil : $0.int64(0) } ?? nil
    }

    /// What the newest certificate of an achievement says of that achievement, as JSON; nil when there is none.
    ///
    /// Without one, every certificate is looked at.
    ///
    /// - Throws: ``SQLiteError``.
    package func newestAchievement(_ id: String) throws -> String? {
        try row(
            """
            SELECT json_extract(d.body, '$.credentialSubject.achievement')
            FROM certificate_version v JOIN text d ON d.digest = v.document
            WHERE json_extract(d.body, '$.credentialSubject.achievement.id') = \(id)
            ORDER BY v.id DESC LIMIT 1
            """
        ) { $0.text(0) }
    }

    /// The digests of every text about a learner's certificates that has not been erased.
    ///
    /// - Throws: ``SQLiteError``.
    package func certificateDigests(of learner: Learner.ID) throws -> [[UInt8]] {
        try rows(
            """
            SELECT t.digest FROM text t WHERE t.digest IN (
                SELECT v.document FROM certificate_version v JOIN certificate c
                    ON c.id = v.certificate_id WHERE c.learner_id = \(learner)
                UNION ALL
                SELECT v.claims FROM certificate_version v JOIN certificate c
                    ON c.id = v.certificate_id WHERE c.learner_id = \(learner)
                UNION ALL
                SELECT w.reason FROM withdrawal w JOIN certificate c
                    ON c.id = w.certificate_id WHERE c.learner_id = \(learner))
            ORDER BY t.digest
            """
        ) { $0.blob(0) }
    }
}

extension StoredCertificate.Version {
    fileprivate init(row: borrowing Row) {
        issuer = row.id(1)
        validFrom = row.int64(2)
        place = row.isNull(3) ? nil : StoredCertificate.Place(list: row.id(3), index: row.int(4))
        document = row.optionalText(5)
        claims = row.optionalText(6)
        proof = StoredCertificate.Signature(key: row.id(7), value: row.text(8))
        token =
            row.isNull(9)
            ? nil : StoredCertificate.Signature(key: row.id(9), value: row.text(10))
    }
}

extension StoredCertificate {
    fileprivate init(row: borrowing Row, _ versions: [Version]) throws {
        id = row.id(0)
        uuid = row.text(1)
        code = row.text(2)
        subject = row.text(3)
        learner = row.id(4)
        region = Region.Code(rawValue: row.text(5))
        edition = row.id(6)
        award = Award(earnedOn: try row.day(7), lastDay: try row.day(8))
        renews = row.optionalID(9)
        issuedAt = row.int64(10)
        withdrawnAt = row.isNull(11) ? nil : row.int64(11)
        withdrawnBecause = row.optionalText(12)
        self.versions = versions
    }
}
