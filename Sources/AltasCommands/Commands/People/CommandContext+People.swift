import AltasCore
import AltasRegister
import AltasText

extension CommandContext {
    /// Shows rows as a table, or as CSV when that was asked for.
    mutating func list(_ titles: [TextTable.Column], _ rows: [[TextTable.Cell]]) {
        if shared.isCSV {
            return writeCSV([titles.map(\.title)] + rows.map { $0.map(\.text) })
        }
        print(TextTable(titles, rows: rows).render(for: terminal))
    }

    /// The name of a person, or the word that says it was erased.
    func name(of person: PersonName) -> String {
        Terminal.safe(person.name(in: language))
    }

    /// A cell with the name of a person; what was erased is of little weight.
    func nameCell(of person: PersonName) -> TextTable.Cell {
        TextTable.Cell(person.name(in: language), person.isErased ? .muted : nil)
    }

    /// The code and the name of a person, on a line of their own.
    mutating func show(_ person: PersonName) {
        print("\(terminal.paint(person.code, .strong))  \(name(of: person))")
    }

    /// Says what was done, or that nothing was, because it was rehearsed.
    mutating func say(_ done: Phrase, unlessRehearsed stamp: Stamp) {
        say(stamp.isRehearsal ? Self.rehearsed : done)
    }

    /// Says which state of the register an answer describes.
    mutating func sayMoment(_ stamp: Stamp) {
        say(stamp.phrase)
    }

    /// The span of days of something: `2026-03-04 –` or `2026-03-04 – 2026-04-01`.
    func span(_ from: CivilDate, _ until: CivilDate?) -> String {
        "\(from) –" + (until.map { " \($0)" } ?? "")
    }

    /// What is said after a change that was only rehearsed.
    static let rehearsed = Phrase(
        en: "This was a dry run: nothing was written.",
        es: "Era un ensayo: no se ha escrito nada.",
        nb: "Dette var en prøvekjøring: ingenting ble skrevet.",
        da: "Dette var en prøvekørsel: intet blev skrevet."
    )
}

extension Refusal.Field {
    /// The word over a column.
    func column(in language: Language, wraps: Bool = false) -> TextTable.Column {
        TextTable.Column(word[language], wraps: wraps)
    }
}
