import AltasRegister
import AltasText

/// `altas keys rotate`: new keys sign from now on.
package struct KeysRotate: Command {
    private let compromised: String?
    private let secret: String?

    package static let spec = CommandSpec(
        "keys rotate",
        Phrase(
            en: "Make new keys; what the old ones signed stays good.",
            es: "Crea claves nuevas; lo que firmaron las anteriores sigue siendo válido.",
            nb: "Lag nye nøkler; det de gamle har signert, gjelder fortsatt.",
            da: "Lav nye nøgler; det, de gamle har signeret, gælder fortsat."
        ),
        parameters: [
            .option(
                "compromised",
                value: "KEY",
                Phrase(
                    en: "A key that others may have: nothing that it signed counts any more.",
                    es: "Una clave que otros pueden tener: nada de lo que firmó cuenta ya.",
                    nb: "En nøkkel andre kan ha: Ingenting den har signert, gjelder lenger.",
                    da: "En nøgle, andre kan have: Intet, den har signeret, gælder længere."
                )
            ),
            CertificateParameters.secret,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        compromised = arguments.optional("compromised")
        secret = arguments.optional("secret")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.rotateKeys(
            compromised: compromised,
            secret: try context.keySecret(named: secret),
            as: session,
            context.writing
        )
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(Self.rotated, unlessRehearsed: answer.stamp)
            if let key = answer.keys.first(where: { $0.name == compromised }), key.certificates > 0
            {
                context.say(Self.signAgain(key.certificates))
            }
        }
    }

    private static let rotated = Phrase(
        en: "New keys sign from now on.",
        es: "A partir de ahora firman las claves nuevas.",
        nb: "Fra nå av signerer de nye nøklene.",
        da: "Fra nu af signerer de nye nøgler."
    )

    private static func signAgain(_ count: Int) -> Phrase {
        Phrase(
            en: "\(count) certificates count no more until they are issued again, with:",
            es: "\(count) certificados no cuentan hasta que se expidan otra vez, con:",
            nb: "\(count) bevis gjelder ikke før de utstedes på nytt, med:",
            da: "\(count) beviser gælder ikke, før de udstedes igen, med:"
        ).then(Phrase(same: "altas certificate issue --cohort CODE"))
    }
}
