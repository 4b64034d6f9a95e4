package import AltasCore

extension Connection {
    /// An edition with its items.
    ///
    /// - Parameters:
    ///   - edition: the edition.
    ///   - languages: the languages to read the texts in; nil for all.
    /// - Returns: The tree; with the items' facts when all languages are read.
    /// - Throws: ``SQLiteError``.
    package func tree(of edition: Edition, in languages: Set<String>? = nil) throws -> EditionTree {
        if let tree = kept[tree: edition.id, languages] { return tree }
        let tree = try readTree(of: edition, in: languages)
        kept[tree: edition.id, languages] = tree
        return tree
    }

    private func readTree(of edition: Edition, in languages: Set<String>?) throws -> EditionTree {
        let isAny: SQL = "edition_id = \(edition.id)"
        return try EditionTree(edition: edition, items: items(where: isAny, in: languages))
    }

    /// The first and the last key of an edition's items, which follow each other; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func itemKeys(of edition: Edition.ID) throws -> ClosedRange<Int64>? {
        try row("SELECT min(id), max(id) FROM item WHERE edition_id = \(edition)") { row in
            row.isNull(0) ? nil : row.int64(0)...row.int64(1)
        } ?? nil
    }

    /// The items whose keys lie in a range, with all their texts and facts.
    ///
    /// - Throws: ``SQLiteError``.
    package func items(keyed keys: ClosedRange<Int64>) throws -> [Item] {
        try items(where: "id BETWEEN \(keys.lowerBound) AND \(keys.upperBound)", in: nil)
    }

    /// The items of these keys and all those above them, with all their texts and facts, each with the edition it belongs to.
    ///
    /// - Throws: ``SQLiteError``.
    package func itemsWithAncestors(
        _ items: Set<Item.ID>
    ) throws -> [(item: Item, edition: Edition.ID)] {
        let condition = Self.isInLine(of: items)
        let owners: [Edition.ID] = try rows(
            "SELECT edition_id FROM item WHERE \(condition) ORDER BY id"
        ) { $0.id(0) }
        return zip(try self.items(where: condition, in: nil), owners).map { ($0, $1) }
    }

    /// Whether the `item` of a row is one of these, or above one.
    static func isInLine(of items: Set<Item.ID>) -> SQL {
        let keys = "[\(items.map(\.description).sorted().joined(separator: ","))]"
        return """
            id IN (
                WITH RECURSIVE line (id) AS (
                    SELECT value FROM json_each(\(keys))
                    UNION
                    SELECT i.parent_id FROM line JOIN item i ON i.id = line.id
                    WHERE i.parent_id IS NOT NULL)
                SELECT id FROM line)
            """
    }

    /// The items directly under an item, with all their texts and facts.
    ///
    /// - Throws: ``SQLiteError``.
    package func children(of item: Item.ID) throws -> [Item] {
        try items(where: "parent_id = \(item)", in: nil)
    }

    /// The place of each of these items among its siblings, from 1.
    ///
    /// - Throws: ``SQLiteError``.
    package func places(of items: [Item.ID]) throws -> [Item.ID: Int] {
        var places: [Item.ID: Int] = [:]
        for item in items {
            places[item] = try row(Self.placeQuery(of: item)) { $0.int(0) }
        }
        return places
    }

    /// How many siblings come up to an item, itself among them.
    static func placeQuery(of item: Item.ID) -> SQL {
        """
        SELECT count(*) FROM item i JOIN item s
            ON s.edition_id = i.edition_id
                AND coalesce(s.parent_id, 0) = coalesce(i.parent_id, 0)
        WHERE i.id = \(item) AND s.id <= i.id
        """
    }

    private func items(where condition: SQL, in languages: Set<String>?) throws -> [Item] {
        let texts = try texts(ofItemsWhere: condition, in: languages)
        let facts = languages == nil ? try facts(ofItemsWhere: condition) : [:]
        var items: [Item] = []
        items.reserveCapacity(texts.count)
        try forEachRow(
            """
            SELECT id, parent_id, anchor_id, identifier, code, kind, requirement, choose,
                outcome_kind, methods, setting, refresh_months, needed_for, verification
            FROM item WHERE \(condition) ORDER BY id
            """
        ) { row in
            let id: Item.ID = row.id(0)
            let item = Item(
                id: id,
                parent: row.optionalID(1),
                anchor: row.optionalID(2),
                identifier: row.text(3),
                code: try row.stored(Item.Code(row.text(4)), 4),
                kind: Item.Kind(rawValue: row.text(5)),
                requirement: try row.member(6),
                choose: row.optionalInt(7),
                title: texts[id]?.title ?? LocalizedText(),
                statement: texts[id]?.statement ?? LocalizedText(),
                assessment: try Self.assessment(row, from: 8),
                verification: try row.member(13),
                facts: facts[id] ?? [:]
            )
            items.append(item)
        }
        return items
    }

    private static func assessment(
        _ row: borrowing Row,
        from column: Int
    ) throws -> Item.Assessment {
        Item.Assessment(
            kind: try row.optionalText(column).map { text in
                try row.stored(Item.OutcomeKind(rawValue: text), column)
            },
            methods: list(row.text(column + 1)).map(Method.init(rawValue:)),
            setting: try row.member(column + 2),
            refreshMonths: row.optionalInt(column + 3),
            neededFor: list(row.text(column + 4))
        )
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ";").map(String.init)
    }

    private struct Texts {
        var title = LocalizedText()
        var statement = LocalizedText()
    }

    private func texts(
        ofItemsWhere condition: SQL,
        in languages: Set<String>?
    ) throws -> [Item.ID: Texts] {
        let wanted = (languages ?? []).sorted().reduce("NULL" as SQL) { "\($0), \($1)" }
        var texts: [Item.ID: Texts] = [:]
        try forEachRow(
            """
            SELECT t.item_id, t.field, t.language, t.body
            FROM (SELECT id FROM item WHERE \(condition)) i JOIN item_text t ON t.item_id = i.id
            WHERE (\(languages == nil ? 1 : 0) = 1 OR t.language IN (\(wanted)))
            ORDER BY i.id, t.id
            """
        ) { row in
            let language = row.text(2)
            if row.text(1) == "title" {
                texts[row.id(0), default: Texts()].title[language] = row.text(3)
            } else {
                texts[row.id(0), default: Texts()].statement[language] = row.text(3)
            }
        }
        return texts
    }

    private func facts(ofItemsWhere condition: SQL) throws -> [Item.ID: [String: String]] {
        var facts: [Item.ID: [String: String]] = [:]
        try forEachRow(
            """
            SELECT f.item_id, f.field, f.body
            FROM (SELECT id FROM item WHERE \(condition)) i JOIN item_fact f ON f.item_id = i.id
            ORDER BY i.id, f.id
            """
        ) { facts[$0.id(0), default: [:]][$0.text(1)] = $0.text(2) }
        return facts
    }
}

extension Connection {
    /// The edition that an item belongs to.
    ///
    /// - Throws: ``SQLiteError``.
    package func edition(owning item: Item.ID) throws -> Edition? {
        let owner = try row("SELECT edition_id FROM item WHERE id = \(item)") { row -> Edition.ID in
            row.id(0)
        }
        return try owner.flatMap { try edition($0) }
    }

    /// How many items each edition has.
    ///
    /// - Throws: ``SQLiteError``.
    package func itemCounts() throws -> [Edition.ID: Int] {
        var counts: [Edition.ID: Int] = [:]
        try forEachRow(
            "SELECT edition_id, count(*) FROM item GROUP BY edition_id ORDER BY edition_id"
        ) { counts[$0.id(0)] = $0.int(1) }
        return counts
    }

    /// The languages that any item of an edition is held in.
    ///
    /// - Throws: ``SQLiteError``.
    package func languages(of edition: Edition.ID) throws -> Set<String> {
        var languages: Set<String> = []
        try forEachRow(
            """
            SELECT DISTINCT t.language
            FROM item i JOIN item_text t ON t.item_id = i.id
            WHERE i.edition_id = \(edition) ORDER BY t.language
            """
        ) { languages.insert($0.text(0)) }
        return languages
    }

    /// The codes of the items of these editions, each once.
    ///
    /// - Throws: ``SQLiteError``.
    package func itemCodes(in editions: Set<Edition.ID>) throws -> [String] {
        var codes: Set<String> = []
        try forEachRow("SELECT edition_id, code FROM item ORDER BY id") { row in
            if editions.contains(row.id(0)) { codes.insert(row.text(1)) }
        }
        return codes.sorted()
    }
}
