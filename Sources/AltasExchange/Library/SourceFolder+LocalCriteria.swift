internal import AltasCore

extension SourceFolder {
    /// The region's own criteria; nil when the folder has none.
    ///
    /// Anchors are checked against the curriculum, where one is given.
    func localCriteria(
        _ profile: Profile,
        pinnedTo curriculum: EditionTree?
    ) throws(Refusal) -> LocalCriteriaPackage? {
        guard let file = self["local-criteria.csv"] else { return nil }
        let required = ["code", "altas_outcome", "needed_for"]
        let rows = try KeyedTable(file, required: required).rows
        guard !rows.isEmpty else { return nil }
        var items: [Item] = []
        var anchors: [Item.ID: String] = [:]
        for row in rows {
            let id = Item.ID(rawValue: Int64(items.count + 1))
            items.append(try localCriterion(row, id: id, language: profile.languages.first ?? "en"))
            let anchor = row["altas_outcome"]
            if let curriculum, curriculum.items(coded: anchor).count != 1 {
                throw row.refusal(.unknownCode(anchor))
            }
            anchors[id] = anchor
        }
        let edition = localEdition(profile, pinnedTo: curriculum?.edition.slug)
        return LocalCriteriaPackage(
            tree: try EditionTree(edition: edition, items: items),
            anchors: anchors
        )
    }

    private func localEdition(_ profile: Profile, pinnedTo slug: String?) -> Edition {
        Edition(
            slug: LocalCriteriaPackage.slug(of: profile.region.rawValue),
            role: .local,
            region: profile.region,
            label: profile.version,
            pinnedTo: slug,
            details: Edition.Details(
                title: profile.name,
                language: profile.languages.first ?? "en",
                verification: .draft
            )
        )
    }

    private func localCriterion(
        _ row: KeyedRow,
        id: Item.ID,
        language: String
    ) throws(Refusal) -> Item {
        guard let code = Item.Code(row["code"]) else {
            throw row.refusal(.value(row["code"], column: "code"))
        }
        let title = row.text("title", language: language)
        guard !title.isEmpty else { throw row.refusal(.value("", column: "title")) }
        let neededFor = row.list("needed_for")
        guard !neededFor.isEmpty else { throw row.refusal(.value("", column: "needed_for")) }
        return Item(
            id: id,
            code: code,
            kind: .localCriterion,
            title: title,
            assessment: Item.Assessment(neededFor: neededFor),
            verification: try row.value("verification") ?? .draft,
            facts: row.filled.filter { $0.key == "source_url" }
        )
    }
}
