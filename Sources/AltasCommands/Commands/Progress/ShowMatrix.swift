import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas matrix`: who at a site is in date, and for what.
package struct ShowMatrix: Command {
    private let request: MatrixRequest

    package static let spec = CommandSpec(
        "matrix",
        Phrase(
            en: "Show who at a site is in date, module by module, on any day.",
            es: "Muestra quién está al día en un centro, módulo a módulo, en cualquier fecha.",
            nb: "Vis hvem på et sted som er à jour, modul for modul, på hvilken som helst dag.",
            da: "Vis, hvem på et sted der er ajour, modul for modul, på en hvilken som helst dag."
        ),
        parameters: [site, region, criteria, items, expiring],
        traits: [.answers, .csv, .asks],
        examples: [
            CommandSpec.Example(
                "altas matrix --site rosewood --expiring 90",
                Phrase(
                    en: "Who must renew something in the next 90 days, or should have.",
                    es: "Quién debe renovar algo en los próximos 90 días, o debería haberlo hecho.",
                    nb: "Hvem som må fornye noe de neste 90 dagene, eller burde ha gjort det.",
                    da: "Hvem der skal forny noget de næste 90 dage, eller burde have gjort det."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = MatrixRequest(
            site: try arguments.required("site"),
            region: arguments.optional("region"),
            isByCriteria: arguments.flag("criteria"),
            items: arguments.all("items").flatMap { $0.split(separator: ",") }
                .map { String($0).trimmingSpaces }.filter { !$0.isEmpty },
            expiringWithin: try arguments.number("expiring")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let matrix = try register.matrix(request, as: session, context.inquiry)
        guard !context.shared.isCSV else { return context.write(matrix) }
        try context.answer(matrix) { $1.print(MatrixReport($0, $1.report).text) }
    }
}

extension CommandContext {
    /// The matrix for a spreadsheet: the words of the language, each with the last day in date.
    fileprivate mutating func write(_ matrix: MatrixAnswer) {
        let words = CurrencyWords(report)
        let code = Refusal.Field.code.word[language]
        let header = [code, Words.learner[language]] + matrix.columns.map(\.item.code)
        let rows = matrix.rows.map { row in
            [row.learner.code, row.learner.name(in: language)]
                + row.cells.map { words.plain($0.currency, until: $0.until) }
        }
        writeCSV([header] + rows)
    }
}

extension ShowMatrix {
    private static let site = Parameter.option(
        "site",
        value: "CODE",
        Phrase(en: "The site.", es: "El centro.", nb: "Stedet.", da: "Stedet."),
        isRequired: true
    )

    private static let region = Parameter.option(
        "region",
        value: "CODE",
        Phrase(
            en: "The region to see it through; the site's by default.",
            es: "La región desde la que se mira; por defecto, la del centro.",
            nb: "Regionen det ses gjennom; ellers stedets.",
            da: "Regionen, det ses igennem; ellers stedets."
        )
    )

    private static let criteria = Parameter.flag(
        "criteria",
        Phrase(
            en: "A column for each criterion, in place of each module.",
            es: "Una columna por criterio, en vez de por módulo.",
            nb: "En kolonne for hvert kriterium i stedet for hver modul.",
            da: "En kolonne for hvert kriterium i stedet for hvert modul."
        )
    )

    private static let items = Parameter.option(
        "items",
        value: "CODE,...",
        Phrase(
            en: "Only these modules or criteria; an outcome stands for its criteria.",
            es: "Solo estos módulos o criterios; un resultado representa sus criterios.",
            nb: "Bare disse modulene eller kriteriene; et læringsutbytte står for kriteriene sine.",
            da: "Kun disse moduler eller kriterier; et læringsmål står for sine kriterier."
        ),
        isRepeating: true
    )

    private static let expiring = Parameter.option(
        "expiring",
        value: "DAYS",
        Phrase(
            en: "Only people with something out of date, or running out within so many days.",
            es: "Solo quienes tengan algo caducado o que caduque en esos días.",
            nb: "Bare de som har noe som er utløpt, eller som utløper innen så mange dager.",
            da: "Kun dem, der har noget, som er udløbet eller udløber inden for så mange dage."
        )
    )
}
