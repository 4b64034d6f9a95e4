import AltasCore
import AltasRegister
import AltasText

/// `altas staff grant`: gives a role.
package struct StaffGrant: Command {
    private let code: String
    private let request: RoleRequest

    package static let spec = CommandSpec(
        "staff grant",
        Phrase(
            en: "Give somebody a role, at one site or at all sites.",
            es: "Da a alguien un rol, en un centro o en todos.",
            nb: "Gi noen en rolle, på ett sted eller på alle.",
            da: "Giv nogen en rolle, på ét sted eller på alle."
        ),
        parameters: [
            PeopleParameters.staff, PeopleParameters.role, PeopleParameters.site,
            PeopleParameters.from,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: "Nobody is trainer and quality assurer at the same site. "
                + "A trainer also needs a national role: altas staff capacity.",
            es: "Nadie puede formar y asegurar la calidad en el mismo centro. "
                + "Para evaluar hace falta además un rol nacional: altas staff capacity.",
            nb: "Ingen er både veileder og kvalitetssikrer på samme sted. "
                + "En veileder trenger også en nasjonal rolle: altas staff capacity.",
            da: "Ingen er både vejleder og kvalitetssikrer på samme sted. "
                + "En vejleder skal også have en national rolle: altas staff capacity."
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("staff")
        guard let role = try PeopleParameters.role(arguments) else {
            throw .missingArgument("--role")
        }
        request = RoleRequest(
            role,
            site: arguments.optional("site"),
            from: try arguments.date("from")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.grantRole(request, to: code, as: session, context.writing)
        let done = Phrase(
            en: "The role has been given.",
            es: "Se ha asignado el rol.",
            nb: "Rollen er gitt.",
            da: "Rollen er givet."
        )
        try show(answer, done, in: &context)
    }
}
