import AltasRegister
import AltasText

/// `altas region list`: the regions that the register knows.
package struct RegionListing: Command {
    package static let spec = CommandSpec(
        "region list",
        Phrase(
            en: "List the regions, with the version of their rules and what they have.",
            es: "Muestra las regiones, la versión de sus reglas y lo que tienen.",
            nb: "Vis regionene, hvilken versjon av reglene som gjelder, og hva de har.",
            da: "Vis regionerne, hvilken version af reglerne der gælder, og hvad de har."
        ),
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.regions(context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let titles = [
                Words.region, RegionWords.name, FrameworkTable.label, RegionWords.languages,
                RegionWords.timeZone, RegionWords.standards, RegionWords.localCriteria,
            ].map { $0[context.language] }
            let columns = titles.enumerated().map { place, title in
                TextTable.Column(title, place > 4 ? .right : .left, wraps: place == 1)
            }
            let language = context.language
            context.list(columns, answer.regions.map { Self.cells(of: $0, in: language) })
        }
    }

    private static func cells(
        of region: RegionSummary,
        in language: Language
    ) -> [TextTable.Cell] {
        [
            TextTable.Cell(region.code, .strong),
            TextTable.Cell(region.name.marked(for: language)),
            TextTable.Cell(region.version),
            TextTable.Cell(region.languages.joined(separator: ", ")),
            TextTable.Cell(region.timeZone),
            TextTable.Cell(String(region.standards)),
            TextTable.Cell(String(region.localCriteria)),
        ]
    }
}
