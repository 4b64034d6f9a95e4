import AltasCore
import AltasRegister
import AltasText

/// `altas staff add`: adds somebody who signs in.
package struct StaffAdd: Command {
    private let request: StaffRequest
    private let passphraseFile: String?

    package static let spec = CommandSpec(
        "staff add",
        Phrase(
            en: "Add a trainer, quality assurer or administrator, and print their code.",
            es: """
                Añade un(a) formador(a), responsable de calidad o administrador(a) e imprime su \
                código.
                """,
            nb: "Legg til en veileder, kvalitetssikrer eller administrator, og skriv ut koden.",
            da: "Tilføj en vejleder, kvalitetssikrer eller administrator, og skriv koden ud."
        ),
        parameters: [
            PeopleParameters.name,
            .option(
                "role",
                value: "ROLE",
                PeopleParameters.roleHelp,
                values: Staff.Role.allCases.map(\.rawValue)
            ),
            .option("site", value: "CODE", sitesHelp, isRepeating: true),
            .option("capacity", value: "CAPACITY", capacityHelp),
            .option("region", value: "REGION", regionHelp),
            PeopleParameters.from,
            .option("passphrase-file", value: "FILE", Init.passphraseHelp, takesFile: true),
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas staff add --name 'Kari Nordmann' --role trainer --site solbakken "
                    + "--capacity professional-leader",
                Phrase(
                    en: "Add a trainer who assesses at one site in Norway.",
                    es: "Añade un(a) formador(a) que evalúa en un centro de Noruega.",
                    nb: "Legg til en veileder som vurderer på ett sted i Norge.",
                    da: "Tilføj en vejleder, der bedømmer på ét sted i Norge."
                )
            )
        ]
    )

    private static let sitesHelp = Phrase(
        en: "A site where the role holds; repeat it for several, leave it out for all.",
        es: "Un centro donde vale el rol; se puede repetir; sin esta opción, todos los centros.",
        nb: "Et sted der rollen gjelder; kan gjentas; ellers alle steder.",
        da: "Et sted, hvor rollen gælder; kan gentages; ellers alle steder."
    )

    private static let capacityHelp = Phrase(
        en: "A trainer's national role, such as assessor; needed where a region has several.",
        es: "El rol nacional al evaluar, como evaluador; necesario si la región tiene varios.",
        nb: "Veilederens nasjonale rolle, som professional-leader; kreves når det er flere.",
        da: "Vejlederens nationale rolle, som placement-supervisor; kræves, når der er flere."
    )

    private static let regionHelp = Phrase(
        en: "The region of the national role; that of the sites by default.",
        es: "La región del rol nacional; por defecto, la de los centros.",
        nb: "Regionen til den nasjonale rollen; ellers stedenes.",
        da: "Regionen for den nationale rolle; ellers stedernes."
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = StaffRequest(
            name: try arguments.required("name"),
            role: try PeopleParameters.role(arguments),
            sites: arguments.all("site"),
            capacity: arguments.optional("capacity"),
            region: arguments.optional("region"),
            from: try arguments.date("from")
        )
        passphraseFile = arguments.optional("passphrase-file")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        var request = request
        request.passphrase = try passphraseFile.map { try context.firstLine(of: $0) }
        let answer = try register.addStaff(request, as: session, context.writing)
        let code = answer.member.staff.code
        try show(answer, request.passphrase == nil ? .unarmed(code) : .armed(code), in: &context)
    }
}

extension Phrase {
    fileprivate static func armed(_ code: String) -> Phrase {
        Phrase(
            en: "Added. They sign in with: altas login \(code)",
            es: "Persona añadida. Inicia sesión con: altas login \(code)",
            nb: "Lagt til. Personen logger inn med: altas login \(code)",
            da: "Tilføjet. Personen logger ind med: altas login \(code)"
        )
    }

    fileprivate static func unarmed(_ code: String) -> Phrase {
        Phrase(
            en: "Added. Before they can sign in: altas staff passphrase \(code)",
            es: "Persona añadida. Para que pueda iniciar sesión: altas staff passphrase \(code)",
            nb: "Lagt til. Før personen kan logge inn: altas staff passphrase \(code)",
            da: "Tilføjet. Før personen kan logge ind: altas staff passphrase \(code)"
        )
    }
}
