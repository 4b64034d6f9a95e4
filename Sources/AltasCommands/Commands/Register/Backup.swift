import AltasRegister
import AltasText

/// `altas backup`: a checked copy of the register.
package struct Backup: Command {
    private let file: String

    package static let spec = CommandSpec(
        "backup",
        Phrase(
            en: "Copy the register while it is in use, and check the copy.",
            es: "Copia el registro mientras se usa y comprueba la copia.",
            nb: "Kopier registeret mens det er i bruk, og sjekk kopien.",
            da: "Kopiér registeret, mens det er i brug, og tjek kopien."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "Where the copy goes; there must be no such file yet.",
                    es: "Dónde se guarda la copia; el archivo no debe existir.",
                    nb: "Hvor kopien legges; filen må ikke finnes fra før.",
                    da: "Hvor kopien lægges; filen må ikke findes i forvejen."
                ),
                takesFile: true
            )
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.backUp(to: file, as: session, context.writing)
        try context.answer(answer) { answer, context in
            guard !answer.isRehearsal else { return context.showRehearsal(answer) }
            context.print(
                Phrase(
                    en: "Copied to \(answer.path) and checked: it is intact.",
                    es: "Copiado en \(answer.path) y comprobado: está íntegro.",
                    nb: "Kopiert til \(answer.path) og sjekket: kopien er intakt.",
                    da: "Kopieret til \(answer.path) og tjekket: kopien er intakt."
                )[context.language]
            )
            context.show(head: answer.head)
        }
    }
}

/// `altas restore`: a copy becomes the register.
package struct Restore: Command {
    private let file: String

    package static let spec = CommandSpec(
        "restore",
        Phrase(
            en: "Put a copy where there is no register, after checking it.",
            es: "Coloca una copia donde no hay registro, tras comprobarla.",
            nb: "Legg en kopi der det ikke er noe register, etter å ha sjekket den.",
            da: "Læg en kopi dér, hvor der intet register er, efter at have tjekket den."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "The copy; it stays as it is.",
                    es: "La copia; no se modifica.",
                    nb: "Kopien; den blir som den er.",
                    da: "Kopien; den forbliver, som den er."
                ),
                takesFile: true
            )
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
    }

    package func run(in context: inout CommandContext) throws {
        let path = context.registerPath
        let options = context.writing
        if !options.isRehearsal { try context.makeFolder(for: path) }
        let answer = try Register.restore(
            from: file,
            to: path,
            options,
            surroundings: context.surroundings.clock
        )
        try context.answer(answer) { answer, context in
            guard !answer.isRehearsal else { return context.showRehearsal(answer) }
            context.print(
                Phrase(
                    en: "Restored \(answer.path) and checked: it is intact. Sign in again.",
                    es:
                        """
                        Recuperado \(answer.path) y comprobado: está íntegro. Vuelva a iniciar \
                        sesión.
                        """,
                    nb: "Gjenopprettet \(answer.path) og sjekket: det er intakt. Logg inn igjen.",
                    da: "Gendannet \(answer.path) og tjekket: det er intakt. Log ind igen."
                )[context.language]
            )
            context.show(head: answer.head)
        }
    }
}

extension CommandContext {
    fileprivate mutating func showRehearsal(_ answer: BackupAnswer) {
        show(head: answer.head)
        say(Self.rehearsed)
    }

    /// Shows an entry with its hash, as `verify --head` takes it.
    mutating func show(head: String?) {
        if let head { print("  \(Words.entry[language]) \(head)") }
    }
}
