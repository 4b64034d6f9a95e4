import AltasCore
import AltasRegister
import AltasText

/// A site's training matrix, for people.
///
/// On a terminal too narrow for it, its columns come in several tables.
struct MatrixReport {
    private let answer: MatrixAnswer
    private let setting: ReportSetting
    private var language: Language { setting.language }

    init(_ answer: MatrixAnswer, _ setting: ReportSetting) {
        self.answer = answer
        self.setting = setting
    }

    /// The whole report.
    var text: String {
        let colophon = setting.colophon(answer.curriculum, answer.rule, answer.stamp)
        guard !answer.rows.isEmpty else {
            return [heading, nobody, colophon].joined(separator: "\n\n")
        }
        return ([heading] + tables + [legend, colophon]).joined(separator: "\n\n")
    }

    private var heading: String {
        let day = DateStyle.long.text(answer.stamp.day, in: language)
        let site = Terminal.safe("\(answer.site.name) (\(answer.site.code))")
        return setting.terminal.paint("\(site), \(day)", .heading)
    }

    private var nobody: String {
        guard answer.leftOut > 0 else {
            return Phrase(
                en: "Nobody is placed here on that day.",
                es: "Ese día no hay nadie asignado a este centro.",
                nb: "Ingen er tilknyttet stedet den dagen.",
                da: "Ingen er tilknyttet stedet den dag."
            )[language]
        }
        let days = notice
        return Phrase(
            en: "Nobody has anything out of date, or running out within \(days[.en]).",
            es: "Nadie tiene nada caducado ni que caduque en un plazo de \(days[.es]).",
            nb: "Ingen har noe som er utløpt eller utløper innen \(days[.nb]).",
            da: "Ingen har noget, der er udløbet eller udløber inden for \(days[.da])."
        )[language]
    }

    private var notice: Phrase {
        Phrase.counted(
            answer.notice,
            one: Phrase(en: "day", es: "día", nb: "dag", da: "dag"),
            other: Phrase(en: "days", es: "días", nb: "dager", da: "dage")
        )
    }
}

// MARK: - Tables

extension MatrixReport {
    private static let nameWidth = 20
    private static let cellWidth = 14

    /// One table, or as many as the terminal's width asks for.
    private var tables: [String] {
        let columns = Array(answer.columns.indices)
        let room = setting.terminal.width - Self.nameWidth
        let fitting = max(1, room / (Self.cellWidth + 2))
        let size = setting.terminal.isInteractive ? fitting : max(1, columns.count)
        return stride(from: 0, to: columns.count, by: size).map { start in
            table(of: Array(columns[start..<min(start + size, columns.count)]))
        }
    }

    private func table(of positions: [Int]) -> String {
        let columns =
            [TextTable.Column(Words.learner[language], wraps: true)]
            + positions.map { TextTable.Column(answer.columns[$0].item.code, wraps: true) }
        let rows = answer.rows.map { row in
            [TextTable.Cell(row.learner.name(in: language))]
                + positions.map { cell(row.cells[$0]) }
        }
        let counts = Currency.allCases.map { count($0, at: positions) }
        return TextTable(columns, rows: rows + counts).render(for: setting.terminal)
    }

    private func cell(_ cell: MatrixAnswer.Cell) -> TextTable.Cell {
        let words = CurrencyWords(setting).short(cell.currency, until: cell.until)
        return TextTable.Cell(words, cell.currency.style)
    }

    /// How many of the learners shown stand so in each column.
    private func count(_ currency: Currency, at positions: [Int]) -> [TextTable.Cell] {
        let word = CurrencyWords(setting).short(currency, until: nil)
        let counts = positions.map { String(answer.columns[$0].count(currency)) }
        return [TextTable.Cell(word, .strong)] + counts.map { TextTable.Cell($0, .strong) }
    }

    /// What the columns and the dates mean.
    private var legend: String {
        let columns = answer.columns.map { column in
            "\(column.item.code)  \(Terminal.safe(column.item.title?.text ?? ""))"
        }
        let names = answer.columns.count <= 12 ? columns : []
        return (names + [setting.muted(dates[language])]).joined(separator: "\n")
    }

    private var dates: Phrase {
        let (days, soon) = (notice, Currency.runsOut.word)
        return Phrase(
            en: "Each date is the last day in date; “\(soon[.en])” means within \(days[.en]).",
            es: "Cada fecha es el último día vigente; «\(soon[.es])» es en \(days[.es]) o menos.",
            nb: "Hver dato er den siste gyldige dagen; «\(soon[.nb])» er innen \(days[.nb]).",
            da: "Hver dato er den sidste gyldige dag; »\(soon[.da])« er inden for \(days[.da])."
        )
    }
}
