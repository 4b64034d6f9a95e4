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

extension EntryDraft {
    /// Adds an edition with its items and answers it under the keys the register has given them.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the slug or the identifier is taken.
    package func add(_ tree: EditionTree) throws -> EditionTree {
        var edition = tree.edition
        edition.id = Edition.ID(rawValue: try nextID(in: .edition))
        let offset = try nextID(in: .item) - 1
        var details = edition.details
        details.questionnaire = nil
        _ = try add(
            .edition,
            [
                .text(edition.identifier), .text(edition.slug), edition.role.sqlValue,
                edition.region.sqlValue, .text(edition.label), edition.replaces.sqlValue,
                edition.pinnedTo.sqlValue, .text(details.language), .text(try canonical(details)),
                try edition.details.questionnaire.map(canonical).sqlValue,
            ]
        )
        let stored = try tree.renumbered(by: offset, as: edition)
        for (ordinal, item) in stored.items.enumerated() {
            try add(item, of: edition.id, ordinal: ordinal + 1)
        }
        return stored
    }

    private func add(_ item: Item, of edition: Edition.ID, ordinal: Int) throws {
        let assessment = item.assessment
        let id = try add(
            .item,
            [
                edition.sqlValue, item.parent.sqlValue, item.anchor.sqlValue, ordinal.sqlValue,
                .text(item.identifier), item.code.sqlValue, item.kind.sqlValue,
                .text(item.requirement.rawValue), item.choose.sqlValue,
                (assessment.kind?.rawValue).sqlValue,
                .text(assessment.methods.map(\.rawValue).joined(separator: ";")),
                .text(assessment.setting.rawValue), assessment.refreshMonths.sqlValue,
                .text(assessment.neededFor.joined(separator: ";")),
                .text(item.verification.rawValue),
            ]
        )
        precondition(id == item.id.rawValue, "The key of a new item is its place in its edition.")
        for (field, text) in [("title", item.title), ("statement", item.statement)] {
            for (language, body) in text.texts.sorted(by: { $0.key < $1.key }) {
                _ = try add(
                    .itemText,
                    [item.id.sqlValue, .text(field), .text(language), .text(body)]
                )
            }
        }
        for (field, body) in item.facts.sorted(by: { $0.key < $1.key }) {
            _ = try add(.itemFact, [item.id.sqlValue, .text(field), .text(body)])
        }
    }
}

/// JSON with its members in order, so that equal values have equal bytes.
func canonical(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
