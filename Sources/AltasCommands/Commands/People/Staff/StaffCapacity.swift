import AltasCore
import AltasRegister
import AltasText

/// `altas staff capacity`: gives a national role in which somebody may decide.
package struct StaffCapacity: Command {
    private let code: String
    private let request: CapacityRequest

    package static let spec = CommandSpec(
        "staff capacity",
        Phrase(
            en: "Give somebody the national role in which they assess in a region.",
            es: "Da a alguien el rol nacional con el que evalúa en una región.",
            nb: "Gi noen den nasjonale rollen de skal vurdere med i en region.",
            da: "Giv nogen den nationale rolle, de skal bedømme med i en region."
        ),
        parameters: [
            PeopleParameters.staff,
            .option(
                "region",
                value: "REGION",
                Phrase(
                    en: "The region.",
                    es: "La región.",
                    nb: "Regionen.",
                    da: "Regionen."
                ),
                isRequired: true
            ),
            .option(
                "capacity",
                value: "CAPACITY",
                Phrase(
                    en: "The role's key in the region's profile; a wrong one shows the choices.",
                    es:
                        "La clave del rol en el perfil de la región; si no existe, se muestran todas.",
                    nb: "Rollens nøkkel i regionens profil; en feil nøkkel viser valgene.",
                    da: "Rollens nøgle i regionens profil; en forkert nøgle viser mulighederne."
                ),
                isRequired: true
            ),
            PeopleParameters.from,
            .option(
                "until",
                value: "DATE",
                Phrase(
                    en: "The last day, when it is known.",
                    es: "El último día, si se sabe.",
                    nb: "Siste dag, når den er kjent.",
                    da: "Sidste dag, når den kendes."
                )
            ),
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("staff")
        request = CapacityRequest(
            try arguments.required("capacity"),
            in: try arguments.required("region"),
            from: try arguments.date("from"),
            until: try arguments.date("until")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.setCapacity(request, of: code, as: session, context.writing)
        let done = Phrase(
            en: "The national role has been given.",
            es: "Se ha asignado el rol nacional.",
            nb: "Den nasjonale rollen er gitt.",
            da: "Den nationale rolle er givet."
        )
        try show(answer, done, in: &context)
    }
}
