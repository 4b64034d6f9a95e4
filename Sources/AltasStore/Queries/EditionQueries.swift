package import AltasCore
import Foundation

extension Connection {
    /// The editions known at a moment, without their questionnaires, by slug.
    ///
    /// - Throws: ``SQLiteError``.
    package func editions(at moment: Moment) throws -> [Edition] {
        try rows(
            "\(Self.editionColumns) WHERE entry <= \(moment.entry) ORDER BY slug",
            storedEdition
        )
    }

    /// An edition by its key.
    ///
    /// - Throws: ``SQLiteError``.
    package func edition(_ id: Edition.ID) throws -> Edition? {
        try row("\(Self.editionColumns) WHERE id = \(id)", storedEdition)
    }

    /// An edition by its slug.
    ///
    /// - Throws: ``SQLiteError``.
    package func edition(slug: String, at moment: Moment) throws -> Edition? {
        try row(
            "\(Self.editionColumns) WHERE slug = \(slug) AND entry <= \(moment.entry)",
            storedEdition
        )
    }

    /// The edition of a region's own criteria that is pinned to a curriculum edition: the newest in
    /// force.
    ///
    /// - Throws: ``SQLiteError``.
    package func localEdition(
        of region: Region.Code,
        pinnedTo curriculum: String,
        at moment: Moment
    ) throws -> Edition? {
        try row(
            """
            \(Self.editionColumns)
            WHERE role = 'local' AND region = \(region) AND pinned_to = \(curriculum)
                AND \(Self.isInForce(at: moment))
            ORDER BY id DESC LIMIT 1
            """,
            storedEdition
        )
    }

    /// The keys of the editions in force: adopted by the moment, and not past their
    /// last award.
    ///
    /// - Throws: ``SQLiteError``.
    package func editionsInForce(at moment: Moment) throws -> Set<Edition.ID> {
        Set(
            try rows(
                "SELECT id FROM edition WHERE \(Self.isInForce(at: moment)) ORDER BY id"
            ) { $0.id(0) }
        )
    }

    /// The editions in force that have an item with this code, letter case aside, by slug.
    ///
    /// - Throws: ``SQLiteError``.
    package func editionsInForce(
        withItemCoded code: String,
        at moment: Moment
    ) throws -> [Edition] {
        let alike = try rows("SELECT edition_id, code FROM item WHERE \(Self.isAlike(code))") {
            (edition: $0.id(0) as Edition.ID, code: $0.text(1))
        }
        let owners = Set(
            alike.filter { $0.code.lowercased() == code.lowercased() }.map(\.edition)
        )
        guard !owners.isEmpty else { return [] }
        return try rows(
            "\(Self.editionColumns) WHERE \(Self.isInForce(at: moment)) ORDER BY slug",
            storedEdition
        ).filter { owners.contains($0.id) }
    }

    /// Whether the code of an item may be `code`, letter case aside.
    ///
    /// SQLite knows the letter case of ASCII only, so any other letter may stand for anything here.
    private static func isAlike(_ code: String) -> SQL {
        guard code.utf8.contains(where: { $0 > 127 }) else { return "lower(code) = lower(\(code))" }
        let pattern = code.unicodeScalars.map { scalar in
            if !scalar.isASCII { return "%" }
            return ["%", "_", "\\"].contains(scalar) ? "\\\(scalar)" : String(scalar)
        }.joined()
        return "code LIKE \(pattern) ESCAPE '\\'"
    }

    /// The newest curriculum in force, before any on which nobody may enrol any more; nil where there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func curriculumInForce(at moment: Moment) throws -> Edition? {
        try row(
            """
            \(Self.editionColumns)
            WHERE role = 'curriculum' AND \(Self.isInForce(at: moment))
            ORDER BY EXISTS (
                SELECT 1 FROM teach_out t
                WHERE t.edition_id = edition.id AND t.entry <= \(moment.entry)
                    AND t.last_enrolment_on < \(moment.day)
                    AND \(Self.isNotUndone("t.adoption_id", at: moment))
            ), id DESC LIMIT 1
            """,
            storedEdition
        )
    }

    /// Whether the `edition` of a row was adopted by the moment, and is not past its last award.
    private static func isInForce(at moment: Moment) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM adoption a
            WHERE a.edition_id = edition.id AND a.entry <= \(moment.entry)
                AND a.from_day <= \(moment.day)
                AND \(isNotUndone("a.id", at: moment)))
        AND NOT EXISTS (
            SELECT 1 FROM teach_out t
            WHERE t.edition_id = edition.id AND t.entry <= \(moment.entry)
                AND t.last_award_on < \(moment.day)
                AND \(isNotUndone("t.adoption_id", at: moment)))
        """
    }

    /// Whether an edition has this identifier.
    ///
    /// - Throws: ``SQLiteError``.
    package func hasEdition(identified identifier: String) throws -> Bool {
        try row("SELECT 1 FROM edition WHERE identifier = \(identifier)") { _ in true } ?? false
    }

    /// When an edition, or a link that leads to it or starts from it, changed last by a moment, in
    /// seconds since 1970 UTC.
    ///
    /// - Throws: ``SQLiteError``.
    package func lastChange(of edition: Edition.ID, at moment: Moment) throws -> Int64? {
        let crosswalks: SQL = """
            SELECT id FROM crosswalk WHERE source_id = \(edition) OR target_id = \(edition)
            """
        let links: SQL = "SELECT id FROM link WHERE crosswalk_id IN (\(crosswalks))"
        return try row(
            """
            SELECT max(time) FROM entry WHERE number <= \(moment.entry) AND number IN (
                SELECT entry FROM edition WHERE id = \(edition)
                UNION SELECT entry FROM crosswalk WHERE id IN (\(crosswalks))
                UNION SELECT entry FROM link_review WHERE link_id IN (\(links))
                UNION SELECT entry FROM link_end WHERE link_id IN (\(links))
                UNION SELECT u.entry FROM adoption_undo u
                    JOIN adoption_crosswalk x ON x.adoption_id = u.adoption_id
                    WHERE x.crosswalk_id IN (\(crosswalks)))
            """
        ) { $0.isNull(0) ? nil : $0.int64(0) } ?? nil
    }

    /// The self-rating that goes with an edition; nil for most.
    ///
    /// - Throws: ``SQLiteError``, or a decoding error when the file was tampered with.
    package func questionnaire(of edition: Edition.ID) throws -> Questionnaire? {
        let text = try row("SELECT questionnaire FROM edition WHERE id = \(edition)") {
            $0.optionalText(0)
        }
        guard let text = text ?? nil else { return nil }
        return try JSONDecoder().decode(Questionnaire.self, from: Data(text.utf8))
    }

    private static var editionColumns: SQL {
        """
        SELECT id, identifier, slug, role, region, label, replaces, pinned_to, details
        FROM edition
        """
    }

    /// The edition of a row, decoded once.
    private func storedEdition(_ row: borrowing Row) throws -> Edition {
        let id: Edition.ID = row.id(0)
        if let edition = kept.editions[id] { return edition }
        let edition = Edition(
            id: id,
            identifier: row.text(1),
            slug: row.text(2),
            role: try row.member(3),
            region: row.optionalText(4).map(Region.Code.init(rawValue:)),
            label: row.text(5),
            replaces: row.optionalText(6),
            pinnedTo: row.optionalText(7),
            details: try JSONDecoder().decode(Edition.Details.self, from: Data(row.text(8).utf8))
        )
        kept.editions[id] = edition
        return edition
    }
}

/// JSON with its members in order, so that equal values have equal bytes.
func canonical(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
