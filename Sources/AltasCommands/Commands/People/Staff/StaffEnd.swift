import AltasCore
import AltasRegister
import AltasText

/// `altas staff end`: ends a role.
package struct StaffEnd: Command {
    private let code: String
    private let role: Staff.Role
    private let site: String?
    private let day: CivilDate?

    package static let spec = CommandSpec(
        "staff end",
        Phrase(
            en: "End somebody's role, with its last day.",
            es: "Termina el rol de alguien, con su último día.",
            nb: "Avslutt en rolle, med dens siste dag.",
            da: "Afslut en rolle, med dens sidste dag."
        ),
        parameters: [
            PeopleParameters.staff, PeopleParameters.role, PeopleParameters.site,
            PeopleParameters.on,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: "Decisions on what is seen after the last day do not count; earlier ones still do.",
            es: """
                Las decisiones sobre lo observado después del último día no cuentan; las \
                anteriores, sí.
                """,
            nb: """
                Vurderinger av det som er sett etter siste dag, teller ikke; tidligere teller \
                fortsatt.
                """,
            da: """
                Afgørelser om det, der er set efter sidste dag, tæller ikke; tidligere tæller \
                stadig.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("staff")
        guard let role = try PeopleParameters.role(arguments) else {
            throw .missingArgument("--role")
        }
        self.role = role
        site = arguments.optional("site")
        day = try arguments.date("on")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.endRole(
            role,
            at: site,
            on: day,
            of: code,
            as: session,
            context.writing
        )
        let done = Phrase(
            en: "The role has ended.",
            es: "El rol ha terminado.",
            nb: "Rollen er avsluttet.",
            da: "Rollen er afsluttet."
        )
        try show(answer, done, in: &context)
    }
}
