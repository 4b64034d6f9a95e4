import AltasCore
import AltasText

/// How it is said whether something is in date: a word, a colour and, where they can be drawn, a
/// sign.
struct CurrencyWords {
    private let setting: ReportSetting

    init(_ setting: ReportSetting) {
        self.setting = setting
    }

    /// A cell of a learner's own report: the word, and until or since when.
    func cell(_ currency: Currency, until: CivilDate?) -> TextTable.Cell {
        TextTable.Cell(text(currency, until: until), currency.style)
    }

    /// The word, and until or since when.
    func text(_ currency: Currency, until: CivilDate?) -> String {
        let word = (currency == .never ? Words.notAchieved : currency.word)[setting.language]
        return setting.sign(currency.sign, word + date(currency, until)[setting.language])
    }

    /// A cell of a matrix: the word, and the last day in date.
    func short(_ currency: Currency, until: CivilDate?) -> String {
        setting.sign(currency.sign, plain(currency, until: until))
    }

    /// The word and the last day in date, without a sign.
    func plain(_ currency: Currency, until: CivilDate?) -> String {
        currency.word[setting.language] + (until.map { " \($0)" } ?? "")
    }

    private func date(_ currency: Currency, _ until: CivilDate?) -> Phrase {
        guard let until else { return Phrase(same: "") }
        return switch currency {
        case .inDate:
            Phrase(
                en: " until \(until)",
                es: " hasta \(until)",
                nb: " til \(until)",
                da: " til \(until)"
            )
        case .runsOut: Phrase(same: ": \(until)")
        case .outOfDate: Self.since(until.adding(days: 1))
        case .never: Phrase(same: "")
        }
    }

    private static func since(_ day: CivilDate) -> Phrase {
        Phrase(en: " since \(day)", es: " desde \(day)", nb: " siden \(day)", da: " siden \(day)")
    }
}

extension Currency {
    /// What it means, as a colour.
    var style: Style {
        switch self {
        case .inDate: .good
        case .runsOut: .warning
        case .outOfDate: .bad
        case .never: .muted
        }
    }

    /// What it means, as a sign.
    var sign: String {
        switch self {
        case .inDate: "✓"
        case .runsOut: "!"
        case .outOfDate: "✗"
        case .never: "–"
        }
    }
}
