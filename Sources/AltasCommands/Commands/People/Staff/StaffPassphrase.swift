import AltasCore
import AltasRegister
import AltasText

/// `altas staff passphrase`: sets a passphrase.
package struct StaffPassphrase: Command {
    private let code: String?
    private let file: String?
    private let oldFile: String?

    package static let spec = CommandSpec(
        "staff passphrase",
        Phrase(
            en: "Set your passphrase or, as an administrator, somebody else's; other sessions end.",
            es:
                """
                Cambia su contraseña o, si es administrador(a), la de otra persona; cierra las \
                demás sesiones.
                """,
            nb: "Sett passfrasen din eller, som administrator, en annens; andre økter avsluttes.",
            da: """
                Sæt din adgangsfrase eller, som administrator, en andens; andre sessioner \
                afsluttes.
                """
        ),
        parameters: [
            .positional("staff", PeopleParameters.staff.help, isRequired: false),
            .option("passphrase-file", value: "FILE", Init.passphraseHelp, takesFile: true),
            .option(
                "old-passphrase-file",
                value: "FILE",
                Phrase(
                    en: "A file whose first line is the passphrase you have now.",
                    es: "Un archivo cuya primera línea es la contraseña que tiene ahora.",
                    nb: "En fil der første linje er passfrasen du har nå.",
                    da: "En fil, hvis første linje er den adgangsfrase, du har nu."
                ),
                takesFile: true
            ),
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = arguments.optional("staff")
        file = arguments.optional("passphrase-file")
        oldFile = arguments.optional("old-passphrase-file")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let old =
            try oldFile.map { try context.firstLine(of: $0) }
            ?? askOldPassphrase(of: register.identity(of: session), in: context)
        let passphrase =
            try file.map { try context.firstLine(of: $0) } ?? context.askNewPassphrase()
        let answer = try register.setPassphrase(
            passphrase,
            of: code,
            replacing: old,
            keeping: context.tokenFile.token(),
            as: session,
            context.writing
        )
        let done = Phrase(
            en: "The passphrase has been set.",
            es: "Se ha cambiado la contraseña.",
            nb: "Passfrasen er satt.",
            da: "Adgangsfrasen er sat."
        )
        try show(answer, done, in: &context)
    }

    /// Asks for the passphrase that somebody has, when they have one and it is theirs that is to be set.
    private func askOldPassphrase(of asker: Identity, in context: CommandContext) -> String? {
        let isOwn = code.map { PersonCode($0) == PersonCode(asker.person.code) } ?? true
        guard isOwn, asker.hasPassphrase else { return nil }
        return context.surroundings.askPassphrase(Self.oldPrompt[context.language])
    }

    private static let oldPrompt = Phrase(
        en: "Passphrase you have now: ",
        es: "Contraseña actual: ",
        nb: "Passfrasen du har nå: ",
        da: "Din nuværende adgangsfrase: "
    )
}

extension CommandContext {
    /// Asks for a new passphrase twice, and three times when the two differ.
    ///
    /// - Throws: `Refusal.invalid` when nobody can be asked, or the two never agree.
    fileprivate mutating func askNewPassphrase() throws -> String {
        for _ in 1...3 {
            guard let first = surroundings.askPassphrase(Self.prompt[language]),
                let second = surroundings.askPassphrase(Self.promptAgain[language])
            else { break }
            if first == second { return first }
            say(Self.differ)
        }
        throw Refusal.invalid(field: .passphrase, value: "", reason: .blank)
    }

    private static let prompt = Phrase(
        en: "New passphrase: ",
        es: "Contraseña nueva: ",
        nb: "Ny passfrase: ",
        da: "Ny adgangsfrase: "
    )

    private static let promptAgain = Phrase(
        en: "Once more: ",
        es: "Otra vez: ",
        nb: "En gang til: ",
        da: "En gang til: "
    )

    private static let differ = Phrase(
        en: "The two differ; please type them again.",
        es: "No coinciden; escríbala de nuevo.",
        nb: "De to er ulike; skriv dem på nytt.",
        da: "De to er forskellige; skriv dem igen."
    )
}
