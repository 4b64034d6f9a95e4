import AltasRegister
import AltasText

/// `altas whoami`: who is signed in.
package struct WhoAmI: Command {
    package static let spec = CommandSpec(
        "whoami",
        Phrase(
            en: "Show who is signed in, and what they may do.",
            es: "Muestra quién tiene la sesión iniciada y qué puede hacer.",
            nb: "Vis hvem som er logget inn, og hva vedkommende kan gjøre.",
            da: "Vis, hvem der er logget ind, og hvad vedkommende må."
        ),
        traits: [.answers]
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        try context.answer(try register.identity(of: session)) { identity, context in
            context.print("\(identity.person.name)  \(identity.person.code)")
            for role in identity.roles {
                let site = role.site ?? Self.everywhere[context.language]
                context.print("  \(role.role.word[context.language]): \(site)")
            }
        }
    }

    private static let everywhere = Phrase(
        en: "all sites",
        es: "todos los centros",
        nb: "alle steder",
        da: "alle steder"
    )
}
