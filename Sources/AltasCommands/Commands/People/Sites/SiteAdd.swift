import AltasRegister
import AltasText

/// `altas site add`: adds a place of work.
package struct SiteAdd: Command {
    private let request: SiteRequest

    package static let spec = CommandSpec(
        "site add",
        Phrase(
            en: "Add a site, where learners work and are observed.",
            es: "Añade un centro donde trabajan y son observadas las personas participantes.",
            nb: "Legg til et sted der deltakere arbeider og blir observert.",
            da: "Tilføj et sted, hvor deltagere arbejder og bliver observeret."
        ),
        parameters: [
            PeopleParameters.code(
                Phrase(
                    en: "Its short name for commands, such as rosewood.",
                    es: "Su nombre corto para las órdenes, como rosaleda.",
                    nb: "Kortnavnet i kommandoer, for eksempel rosegarden.",
                    da: "Dets kortnavn i kommandoer, for eksempel rosenhaven."
                )
            ),
            PeopleParameters.name,
            .option(
                "region",
                value: "REGION",
                Phrase(
                    en: "The region whose rules hold there, such as NO or GB-ENG.",
                    es: "La región cuyas reglas rigen allí, como ES o GB-ENG.",
                    nb: "Regionen med reglene som gjelder der, for eksempel NO eller GB-ENG.",
                    da: "Regionen, hvis regler gælder dér, for eksempel DK eller GB-ENG."
                ),
                isRequired: true
            ),
            .option(
                "time-zone",
                value: "ZONE",
                Phrase(
                    en: "Its time zone, such as Europe/Oslo; the region's by default.",
                    es: "Su zona horaria, como Atlantic/Canary; por defecto, la de la región.",
                    nb: "Tidssonen, for eksempel Europe/Oslo; ellers regionens.",
                    da: "Tidszonen, for eksempel Europe/Copenhagen; ellers regionens."
                )
            ),
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas site add rosewood --name 'Rosewood House' --region GB-ENG",
                Phrase(
                    en: "Add a care home in England.",
                    es: "Añade una residencia en Inglaterra.",
                    nb: "Legg til et sykehjem i England.",
                    da: "Tilføj et plejehjem i England."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = SiteRequest(
            code: try arguments.required("code"),
            name: try arguments.required("name"),
            region: try arguments.required("region"),
            timeZone: arguments.optional("time-zone")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.addSite(request, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.show(answer.site)
            context.say(
                Phrase(
                    en: "The site has been added.",
                    es: "Se ha añadido el centro.",
                    nb: "Stedet er lagt til.",
                    da: "Stedet er tilføjet."
                ),
                unlessRehearsed: answer.stamp
            )
        }
    }
}

extension CommandContext {
    /// A site on a line of its own.
    mutating func show(_ site: SiteRecord) {
        let code = terminal.paint(site.code, .strong)
        print("\(code)  \(Terminal.safe(site.name))  \(site.region)  \(site.timeZone)")
    }
}
