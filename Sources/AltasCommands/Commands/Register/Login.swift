import AltasCore
import AltasRegister
import AltasText

/// `altas login`: signs somebody in.
package struct Login: Command {
    private let code: String
    private let passphraseFile: String?

    package static let spec = CommandSpec(
        "login",
        Phrase(
            en: "Sign in with your code and passphrase.",
            es: "Inicia sesión con su código y su contraseña.",
            nb: "Logg inn med koden og passfrasen din.",
            da: "Log ind med din kode og adgangsfrase."
        ),
        parameters: [
            .positional(
                "code",
                Phrase(
                    en: "Your code.",
                    es: "Su código.",
                    nb: "Koden din.",
                    da: "Din kode."
                )
            ),
            .option("passphrase-file", value: "FILE", Init.passphraseHelp, takesFile: true),
        ],
        traits: [.answers]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
        passphraseFile = arguments.optional("passphrase-file")
    }

    package func run(in context: inout CommandContext) throws {
        let register = try context.register()
        let prompt = Phrase(
            en: "Passphrase: ",
            es: "Contraseña: ",
            nb: "Passfrase: ",
            da: "Adgangsfrase: "
        )[context.language]
        let passphrase =
            try passphraseFile.map { try context.firstLine(of: $0) }
            ?? context.surroundings.askPassphrase(prompt)
        guard let passphrase else { throw UsageError.missingArgument("--passphrase-file") }
        let signIn = try register.signIn(code, passphrase: passphrase)
        try context.tokenFile.keep(signIn.token)
        try context.answer(signIn.person) { person, context in
            context.print(
                Phrase(
                    en: "Signed in: \(person.name).",
                    es: "Sesión iniciada: \(person.name).",
                    nb: "Logget inn: \(person.name).",
                    da: "Logget ind: \(person.name)."
                )[context.language]
            )
        }
    }
}
