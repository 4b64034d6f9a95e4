import AltasCore
import AltasRegister
import AltasText

/// The list of frameworks as a table.
struct FrameworkTable {
    let list: FrameworkList
    let language: Language

    /// The titles of the columns, and a row for each edition.
    var rows: [[String]] { [titles] + list.frameworks.map { cells(of: $0).map(\.text) } }

    func text(for terminal: Terminal) -> String {
        let columns = titles.enumerated().map { place, title in
            TextTable.Column(title, place == 6 ? .right : .left, wraps: place == 2 || place == 3)
        }
        return TextTable(columns, rows: list.frameworks.map(cells)).render(for: terminal)
    }

    private var titles: [String] {
        [
            Words.edition, Self.code, Self.title, Self.label, Words.region, Self.inForce,
            Self.items, Self.checked,
        ].map { $0[language] }
    }

    private func cells(of framework: FrameworkList.Framework) -> [TextTable.Cell] {
        let edition = framework.edition
        return [
            TextTable.Cell(edition.slug, .strong),
            TextTable.Cell(edition.code ?? ""),
            TextTable.Cell(edition.caption(for: language)),
            TextTable.Cell(edition.label),
            TextTable.Cell(edition.region ?? ""),
            state(of: framework),
            TextTable.Cell(String(framework.items)),
            TextTable.Cell(
                edition.verification.word[language],
                edition.verification.style
            ),
        ]
    }

    private func state(of framework: FrameworkList.Framework) -> TextTable.Cell {
        if framework.isInForce {
            guard let ending = framework.ending else {
                return TextTable.Cell(Self.yes[language], .good)
            }
            let day = DateStyle.short.text(ending.lastAwardOn, in: language)
            return TextTable.Cell(Self.until(day)[language], .warning)
        }
        let status = framework.edition.status.map { " (\($0))" } ?? ""
        return TextTable.Cell(Self.no[language] + status, .muted)
    }

    static let code = Phrase(en: "code", es: "código", nb: "kode", da: "kode")
    static let title = Phrase(en: "title", es: "título", nb: "tittel", da: "titel")
    static let label = Phrase(en: "version", es: "versión", nb: "versjon", da: "version")
    static let inForce = Phrase(en: "in force", es: "en vigor", nb: "gjelder", da: "gælder")
    static let items = Phrase(en: "items", es: "elementos", nb: "punkter", da: "punkter")
    static let checked = Phrase(
        en: "checked",
        es: "verificación",
        nb: "kontroll",
        da: "kontrol"
    )
    private static func until(_ day: String) -> Phrase {
        Phrase(
            en: "until \(day)",
            es: "hasta el \(day)",
            nb: "til og med \(day)",
            da: "til og med \(day)"
        )
    }

    private static let yes = Phrase(en: "yes", es: "sí", nb: "ja", da: "ja")
    private static let no = Phrase(en: "no", es: "no", nb: "nei", da: "nej")
}

extension EditionName {
    /// The title; a region's own criteria are called so, because their title is the region's name.
    func caption(for reader: Language) -> String {
        let title = title.marked(for: reader)
        return role == .local ? "\(title): \(role.word[reader])" : title
    }
}
