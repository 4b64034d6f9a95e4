import AltasCore
import AltasRegister
import AltasText

/// What a learner said before and after the course, side by side.
struct RatingReport {
    let comparison: RatingComparison
    let language: Language

    func show(in context: inout CommandContext) {
        context.print(context.report.heading(comparison.learner))
        for (occasion, day) in days { context.print("\(occasion.word[language]): \(day)") }
        context.printParagraph(comparison.questionnaire.scaleText(in: language))
        context.print()
        context.print(table.render(for: context.terminal))
        context.print()
        if let changes { context.print(changes[language]) }
        context.printParagraph(Self.note[language])
    }

    private var days: [(Questionnaire.Occasion, String)] {
        [(.before, comparison.before), (.after, comparison.after)].map { occasion, day in
            let text = day.map { DateStyle.long.text($0, in: language) }
            return (occasion, text ?? Self.notTaken[language])
        }
    }

    private var table: TextTable {
        var table = TextTable([
            TextTable.Column(FrameworkTable.code[language]),
            TextTable.Column(Self.statement[language], wraps: true),
            TextTable.Column(Self.before[language], .right),
            TextTable.Column(Self.after[language], .right),
            TextTable.Column(Self.change[language], .right),
        ])
        for cells in cells { table.add(cells) }
        return table
    }

    private var cells: [[TextTable.Cell]] {
        zip(comparison.questionnaire.statements, comparison.answers).map { statement, answer in
            [
                TextTable.Cell(statement.code),
                TextTable.Cell(statement.text.marked(for: language)),
                TextTable.Cell(answer.before ?? "–"),
                TextTable.Cell(answer.after ?? "–"),
                TextTable.Cell(Self.signed(answer.change), Self.style(of: answer.change)),
            ]
        }
    }

    /// The titles of the columns, and a row for each statement.
    var rows: [[String]] {
        let titles = [FrameworkTable.code, Self.statement, Self.before, Self.after, Self.change]
        return [titles.map { $0[language] }]
            + zip(comparison.questionnaire.statements, comparison.answers).map {
                [
                    $0.code, $0.text.marked(for: language), $1.before ?? "", $1.after ?? "",
                    $1.change.map(String.init) ?? "",
                ]
            }
    }

    /// How many answers rose, stayed and fell; nil while there is nothing to compare.
    private var changes: Phrase? {
        let changes = comparison.answers.compactMap(\.change)
        guard !changes.isEmpty else { return nil }
        let (up, down) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
        let same = changes.count - up - down
        return Phrase(
            en: "Higher: \(up) · the same: \(same) · lower: \(down)",
            es: "Más alto: \(up) · igual: \(same) · más bajo: \(down)",
            nb: "Høyere: \(up) · likt: \(same) · lavere: \(down)",
            da: "Højere: \(up) · ens: \(same) · lavere: \(down)"
        )
    }

    private static func signed(_ change: Int?) -> String {
        guard let change else { return "–" }
        return change > 0 ? "+\(change)" : String(change)
    }

    private static func style(of change: Int?) -> Style? {
        guard let change, change != 0 else { return nil }
        return change > 0 ? .good : .warning
    }
}

extension RatingReport {
    private static let statement = Phrase(
        en: "statement",
        es: "afirmación",
        nb: "utsagn",
        da: "udsagn"
    )
    private static let before = Phrase(en: "before", es: "antes", nb: "før", da: "før")
    private static let after = Phrase(en: "after", es: "después", nb: "etter", da: "efter")
    private static let change = Phrase(en: "change", es: "cambio", nb: "endring", da: "ændring")
    private static let notTaken = Phrase(
        en: "not filled in",
        es: "sin cumplimentar",
        nb: "ikke utfylt",
        da: "ikke udfyldt"
    )
    private static let note = Phrase(
        en: "A self-rating shows change; it never decides anything.",
        es: "Una autoevaluación muestra el cambio; nunca decide nada.",
        nb: "En egenvurdering viser endring; den avgjør aldri noe.",
        da: "En selvvurdering viser ændring; den afgør aldrig noget."
    )
}
