internal import AltasCore

extension SourceFolder {
    /// The curriculum whose files lie here.
    func curriculum(_ framework: FrameworkFile) throws(Refusal) -> CurriculumPackage {
        let table = try ItemTable(try file("items.csv"), language: framework.contentLanguage)
        let aims = Dictionary(
            (framework.modules ?? []).map { ($0.code, $0.aim) },
            uniquingKeysWith: { first, _ in first }
        )
        let items = try table.items(edition: framework.slug).map { item in
            var item = item
            if let aim = aims[item.code.description], item.kind == .module { item.statement = aim }
            return item
        }
        var edition = framework.edition
        let codes = Set(items.map(\.code.description))
        edition.details.questionnaire = try questionnaire(framework.questionnaire, about: codes)
        return CurriculumPackage(tree: try EditionTree(edition: edition, items: items))
    }

    /// The standard whose files lie here.
    func standard(_ framework: FrameworkFile) throws(Refusal) -> StandardPackage {
        let table = try ItemTable(try file("items.csv"), language: framework.contentLanguage)
        let items = try table.items(edition: framework.slug)
        var crosswalk: CrosswalkTable?
        if let file = self["crosswalk.csv"] { crosswalk = try CrosswalkTable(file) }
        return StandardPackage(
            tree: try EditionTree(edition: framework.edition, items: items),
            crosswalk: crosswalk
        )
    }

    private func questionnaire(
        _ head: FrameworkFile.QuestionnaireHead?,
        about codes: Set<String>
    ) throws(Refusal) -> Questionnaire? {
        guard let head, let file = self["questionnaire.csv"] else { return nil }
        var statements: [Questionnaire.Statement] = []
        for row in try KeyedTable(file, required: ["code", "outcome"]).rows {
            guard codes.contains(row["outcome"]) else {
                throw row.refusal(.unknownCode(row["outcome"]))
            }
            let text = row.text("statement", language: "en")
            guard !text.isEmpty else { throw row.refusal(.value("", column: "statement_en")) }
            statements.append(.init(code: row["code"], outcome: row["outcome"], text: text))
        }
        return Questionnaire(
            introduction: head.intro,
            prompt: head.prompt,
            scale: head.scale.values.sorted { $0.rank > $1.rank }.map {
                Edition.Term(code: $0.value, label: $0.label)
            },
            statements: statements
        )
    }
}
