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
        context.printParagraph(Words.ratingsDecideNothing[language])
    }

    private var days: [(Questionnaire.Occasion, String)] {
        [(.before, comparison.before), (.after, comparison.after)].map { occasion, day in
            let text = day.map { DateStyle.long.text($0, in: language) }
            return (occasion, text ?? Words.notFilledIn[language])
        }
    }

    private var table: TextTable {
        var table = TextTable([
            TextTable.Column(FrameworkTable.code[language]),
            TextTable.Column(Words.statement[language], wraps: true),
            TextTable.Column(Words.before[language], .right),
            TextTable.Column(Words.after[language], .right),
            TextTable.Column(Words.change[language], .right),
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
                TextTable.Cell(Words.signed(answer.change), Self.style(of: answer.change)),
            ]
        }
    }

    /// The titles of the columns, and a row for each statement.
    var rows: [[String]] {
        let titles = [
            FrameworkTable.code, Words.statement, Words.before, Words.after, Words.change,
        ]
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
        return Words.changes(up: up, same: same, down: down)
    }

    private static func style(of change: Int?) -> Style? {
        guard let change, change != 0 else { return nil }
        return change > 0 ? .good : .warning
    }
}
