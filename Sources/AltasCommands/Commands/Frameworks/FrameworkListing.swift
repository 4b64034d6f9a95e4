import AltasCore
import AltasRegister
import AltasText

/// `altas framework list`: which curricula and standards the register holds.
package struct FrameworkListing: Command {
    private let filter: FrameworkFilter

    package static let spec = CommandSpec(
        "framework list",
        Phrase(
            en: "List the curriculum, the regions' own criteria and the standards in force.",
            es: "Muestra el currículo, los criterios locales y los estándares en vigor.",
            nb: "Vis læreplanen, regionenes egne kriterier og standardene som gjelder.",
            da: "Vis læreplanen, regionernes egne kriterier og de gældende standarder."
        ),
        parameters: [
            .option(
                "region",
                value: "CODE",
                Phrase(
                    en: "Only those of this region, such as ES.",
                    es: "Solo los de esta región, como ES.",
                    nb: "Bare de fra denne regionen, for eksempel NO.",
                    da: "Kun dem fra denne region, for eksempel DK."
                )
            ),
            .option(
                "role",
                value: "ROLE",
                Phrase(
                    en: "Only those of this kind.",
                    es: "Solo los de este tipo.",
                    nb: "Bare de av denne typen.",
                    da: "Kun dem af denne type."
                ),
                values: Edition.Role.allCases.map(\.rawValue)
            ),
            .flag(
                "all",
                Phrase(
                    en: "Also those that are not in force.",
                    es: "También los que no están en vigor.",
                    nb: "Også de som ikke gjelder.",
                    da: "Også dem, der ikke gælder."
                )
            ),
        ],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        filter = FrameworkFilter(
            region: arguments.optional("region"),
            role: arguments.optional("role").flatMap(Edition.Role.init(rawValue:)),
            includesAll: arguments.flag("all")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.frameworks(filter, context.inquiry, as: session)
        try context.answer(answer) { list, context in
            let table = FrameworkTable(list: list, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(table.rows)
            } else {
                context.print(table.text(for: context.terminal))
            }
            if list.others > 0 { context.say(Self.others(list.others)) }
        }
    }

    private static func others(_ count: Int) -> Phrase {
        let count = Phrase.number(count)
        return Phrase(
            en: "Not in force, and not shown: \(count[.en]). --all shows them too.",
            es: "No están en vigor y no se muestran: \(count[.es]). --all los muestra también.",
            nb: "Gjelder ikke og vises ikke: \(count[.nb]). --all viser dem også.",
            da: "Gælder ikke og vises ikke: \(count[.da]). --all viser dem også."
        )
    }
}
