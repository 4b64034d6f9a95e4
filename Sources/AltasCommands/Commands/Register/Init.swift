import AltasCore
import AltasExchange
import AltasRegister
import AltasText
import Foundation

/// `altas init`: makes a register.
package struct Init: Command {
    private let administrator: String
    private let passphraseFile: String?
    private let timeZone: String?

    package static let spec = CommandSpec(
        "init",
        Phrase(
            en: """
                Make a register, with ALTAS and the standards of each region, and sign its \
                administrator in.
                """,
            es: """
                Crea un registro con ALTAS y los estándares de cada región e inicia la sesión de \
                su administrador(a).
                """,
            nb: """
                Opprett et register med ALTAS og standardene i hver region, og logg inn \
                administratoren.
                """,
            da: """
                Opret et register med ALTAS og standarderne i hver region, og log \
                administratoren ind.
                """
        ),
        parameters: [
            .option(
                "admin",
                value: "NAME",
                Phrase(
                    en: "The name of the first administrator.",
                    es: "El nombre de quien será administrador(a).",
                    nb: "Navnet på den første administratoren.",
                    da: "Navnet på den første administrator."
                ),
                isRequired: true
            ),
            .option("passphrase-file", value: "FILE", passphraseHelp, takesFile: true),
            .option(
                "time-zone",
                value: "ZONE",
                Phrase(
                    en: """
                        The register's time zone, such as Europe/London; this machine's by \
                        default.
                        """,
                    es: """
                        La zona horaria del registro, como Europe/Madrid; por defecto, la de este \
                        equipo.
                        """,
                    nb: "Registerets tidssone, for eksempel Europe/Oslo; ellers maskinens egen.",
                    da: """
                        Registerets tidszone, for eksempel Europe/Copenhagen; ellers maskinens \
                        egen.
                        """
                )
            ),
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas init --admin 'Ana Pérez'",
                Phrase(
                    en: "Make a register where the program looks for one.",
                    es: "Crea un registro donde el programa lo busca.",
                    nb: "Opprett et register der programmet leter etter det.",
                    da: "Opret et register dér, hvor programmet leder efter det."
                )
            )
        ]
    )

    static let passphraseHelp = Phrase(
        en: """
            A file whose first line is the passphrase, at least 10 characters; - is standard \
            input.
            """,
        es: """
            Un archivo cuya primera línea es la contraseña, de 10 caracteres o más; - es la \
            entrada estándar.
            """,
        nb: "En fil der første linje er passfrasen, minst 10 tegn; - er standard inndata.",
        da: "En fil, hvis første linje er adgangsfrasen, mindst 10 tegn; - er standardinput."
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        administrator = try arguments.required("admin")
        passphraseFile = arguments.optional("passphrase-file")
        timeZone = arguments.optional("time-zone")
    }

    package func run(in context: inout CommandContext) throws {
        let path = context.registerPath
        let options = context.writing
        if !options.isRehearsal { try context.makeFolder(for: path) }
        let founding = Founding(
            administrator: administrator,
            passphrase: try passphraseFile.map { try context.firstLine(of: $0) },
            timeZone: timeZone ?? TimeZone.current.identifier,
            library: try Library.read(context.surroundings.data())
        )
        let (_, answer) = try Register.found(
            at: path,
            founding,
            options,
            surroundings: context.surroundings.clock
        )
        if !options.isRehearsal { try context.tokenFile.keep(answer.signIn.token) }
        try context.answer(answer, text: Self.show)
    }

    private static func show(_ answer: FoundingAnswer, in context: inout CommandContext) {
        let name = answer.signIn.person.name
        let code = answer.signIn.person.code
        guard !answer.stamp.isRehearsal else {
            context.print("\(answer.path): \(contents(of: answer)[context.language]).")
            return context.say(CommandContext.rehearsed)
        }
        context.print(made(answer)[context.language])
        context.print(
            Phrase(
                en: "\(name) is its administrator, code \(code), and is signed in.",
                es: """
                    \(name) es su administrador(a), con el código \(code), y tiene la sesión \
                    iniciada.
                    """,
                nb: "\(name) er administrator, med koden \(code), og er logget inn.",
                da: "\(name) er administrator med koden \(code) og er logget ind."
            )[context.language]
        )
    }

    private static func made(_ answer: FoundingAnswer) -> Phrase {
        let (path, contents) = (answer.path, contents(of: answer))
        return Phrase(
            en: "Made \(path): \(contents[.en]).",
            es: "Creado \(path): \(contents[.es]).",
            nb: "Opprettet \(path): \(contents[.nb]).",
            da: "Oprettet \(path): \(contents[.da])."
        )
    }

    private static func contents(of answer: FoundingAnswer) -> Phrase {
        let editions = Phrase.counted(
            answer.editions,
            one: Words.edition,
            other: Phrase(en: "editions", es: "ediciones", nb: "utgaver", da: "udgaver")
        )
        let items = Phrase.counted(
            answer.items,
            one: Words.item,
            other: Phrase(en: "items", es: "elementos", nb: "punkter", da: "punkter")
        )
        let links = Phrase.counted(
            answer.links,
            one: Phrase(en: "link", es: "enlace", nb: "kobling", da: "kobling"),
            other: Phrase(en: "links", es: "enlaces", nb: "koblinger", da: "koblinger")
        )
        let inForce = answer.editionsInForce
        let rest = Phrase { language in
            ([items, links].map { $0[language] } + answer.regions).joined(separator: ", ")
        }
        return Phrase(
            en: "\(editions[.en]) (\(inForce) in force), \(rest[.en])",
            es: "\(editions[.es]) (\(inForce) en vigor), \(rest[.es])",
            nb: "\(editions[.nb]) (\(inForce) gjeldende), \(rest[.nb])",
            da: "\(editions[.da]) (\(inForce) gældende), \(rest[.da])"
        )
    }
}

extension CommandContext {
    /// Makes the folder that a register is to be in, for its owner only.
    func makeFolder(for path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Refusal.fileAccess(path: folder, reason: .denied)
        }
    }

    /// The first line of a file, for a passphrase that must not stand on a command line.
    func firstLine(of path: String) throws -> String {
        let text = String(decoding: try contents(of: path), as: UTF8.self)
        return String(text.prefix { !$0.isNewline })
    }
}
