import AltasRegister
import AltasText

/// `altas issuer set`: says who issues certificates, and makes its keys.
package struct IssuerSet: Command {
    private let request: IssuerRequest
    private let secret: String?

    package static let spec = CommandSpec(
        "issuer set",
        Phrase(
            en: "Say who issues certificates, and make the keys they are signed with.",
            es: "Indica quién expide los certificados y crea las claves con que se firman.",
            nb: "Si hvem som utsteder bevis, og lag nøklene de signeres med.",
            da: "Sig, hvem der udsteder beviser, og lav de nøgler, de signeres med."
        ),
        parameters: [
            .option(
                "name",
                value: "NAME",
                Phrase(
                    en: "The organisation's legal name.",
                    es: "La razón social de la organización.",
                    nb: "Organisasjonens juridiske navn.",
                    da: "Organisationens juridiske navn."
                ),
                isRequired: true
            ),
            .option(
                "url",
                value: "URL",
                Phrase(
                    en: "Where its pages will be for years: https://certs.example.org.",
                    es: "Dónde estarán sus páginas durante años: https://certs.example.org.",
                    nb: "Hvor sidene skal ligge i årevis: https://certs.example.org.",
                    da: "Hvor siderne skal ligge i årevis: https://certs.example.org."
                )
            ),
            CertificateParameters.secret,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                The private keys lie in the register, sealed by a secret in a file of its own, which \
                only you can read. Keep a copy of that file in another place than the register: who \
                has both can sign in your name, and without it nothing new can be signed.
                """,
            es: """
                Las claves privadas están en el registro, selladas con un secreto guardado en un \
                archivo aparte que solo usted puede leer. Guarde una copia de ese archivo en un \
                lugar distinto del registro: quien tenga ambos puede firmar en su nombre, y sin él \
                no se puede firmar nada nuevo.
                """,
            nb: """
                De private nøklene ligger i registeret, forseglet med en hemmelighet i en egen fil \
                som bare du kan lese. Ha en kopi av filen et annet sted enn registeret: Den som har \
                begge, kan signere i ditt navn, og uten den kan ikke noe nytt signeres.
                """,
            da: """
                De private nøgler ligger i registret, forseglet med en hemmelighed i en særskilt fil, \
                som kun du kan læse. Hav en kopi af filen et andet sted end registret: Den, der har \
                begge, kan signere i dit navn, og uden den kan intet nyt signeres.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = IssuerRequest(
            name: try arguments.required("name"),
            url: arguments.optional("url")
        )
        secret = arguments.optional("secret")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let secret = try context.keySecret(named: secret, for: register)
        let answer = try register.setIssuer(
            request,
            secret: secret,
            as: session,
            context.writing
        )
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(Self.kept(at: secret.path), unlessRehearsed: answer.stamp)
            if answer.url == nil { context.say(Self.keyAlone) }
        }
    }

    private static func kept(at path: String) -> Phrase {
        Phrase(
            en: "The secret of the keys is in \(path). Keep a copy somewhere else.",
            es: "El secreto de las claves está en \(path). Guarde una copia en otro lugar.",
            nb: "Hemmeligheten til nøklene ligger i \(path). Ha en kopi et annet sted.",
            da: "Nøglernes hemmelighed ligger i \(path). Hav en kopi et andet sted."
        )
    }

    private static let keyAlone = Phrase(
        en: """
            Without --url nobody can look up the key or a withdrawal: trust rests on comparing the \
            fingerprint, and no token is made.
            """,
        es: """
            Sin --url nadie puede consultar la clave ni una retirada: la confianza depende de \
            comparar la huella, y no se crea ningún token.
            """,
        nb: """
            Uten --url kan ingen slå opp nøkkelen eller en tilbaketrekking: Tilliten hviler på at \
            fingeravtrykket sammenlignes, og det lages ikke noe token.
            """,
        da: """
            Uden --url kan ingen slå nøglen eller en tilbagetrækning op: Tilliden hviler på, at \
            fingeraftrykket sammenlignes, og der laves intet token.
            """
    )
}
