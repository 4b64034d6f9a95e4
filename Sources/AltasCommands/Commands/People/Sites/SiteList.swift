import AltasCore
import AltasRegister
import AltasText

/// `altas site list`: the sites that the asker holds a role at.
package struct SiteList: Command {
    package static let spec = CommandSpec(
        "site list",
        Phrase(
            en: "List your sites, with how many learners each has.",
            es: "Muestra sus centros y cuántas personas participantes tiene cada uno.",
            nb: "Vis stedene dine, med antall deltakere på hvert.",
            da: "Vis dine steder, med antal deltagere på hvert."
        ),
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        try context.answer(try register.sites(as: session, context.inquiry)) { answer, context in
            let language = context.language
            let titles = [
                Refusal.Field.code.column(in: language),
                Refusal.Field.name.column(in: language, wraps: true),
                Refusal.Field.region.column(in: language),
                Refusal.Field.timeZone.column(in: language),
                TextTable.Column(CommandContext.learners[language], .right),
            ]
            let rows = answer.sites.map { site in
                [
                    TextTable.Cell(site.code, .strong), TextTable.Cell(site.name),
                    TextTable.Cell(site.region.rawValue), TextTable.Cell(site.timeZone),
                    TextTable.Cell(String(site.learners)),
                ]
            }
            context.list(titles, rows)
            context.sayMoment(answer.stamp)
        }
    }

}
