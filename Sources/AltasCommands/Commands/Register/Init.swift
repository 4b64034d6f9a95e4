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
                su administrador.
                """,
            nb: """
                Lag et register med ALTAS og standardene i hver region, og logg inn \
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
                    es: "El nombre de la primera persona administradora.",
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
                        El huso horario del registro, como Europe/Madrid; por defecto, el de \
                        este equipo.
                        """,
                    nb: "Registerets tidssone, for eksempel Europe/Oslo; ellers maskinens egen.",
                    da: """
                        Registerets tidszone, for eksempel Europe/Copenhagen; ellers maskinens \
                        egen.
                        """
                )
            ),
        ],
        traits: [.answers],
        examples: [
            CommandSpec.Example(
                "altas init --admin 'Ana Pérez'",
                Phrase(
                    en: "Make a register where the program looks for one.",
                    es: "Crea un registro donde el programa lo busca.",
                    nb: "Lag et register der programmet leter etter det.",
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
        nb: "En fil der første linje er passfrasen, minst 10 tegn; - er standard inn.",
        da: "En fil, hvis første linje er adgangsfrasen, mindst 10 tegn; - er standardinput."
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        administrator = try arguments.required("admin")
        passphraseFile = arguments.optional("passphrase-file")
        timeZone = arguments.optional("time-zone")
    }

    package func run(in context: inout CommandContext) throws {
        let path = context.registerPath
        try context.makeFolder(for: path)
        let founding = Founding(
            administrator: administrator,
            passphrase: try passphraseFile.map { try context.firstLine(of: $0) },
            timeZone: timeZone ?? TimeZone.current.identifier,
            library: try Library.read(context.surroundings.data())
        )
        let (_, answer) = try Register.found(
            at: path,
            founding,
            surroundings: context.surroundings.clock
        )
        try context.tokenFile.keep(answer.signIn.token)
        try context.answer(answer, text: Self.show)
    }

    private static func show(_ answer: FoundingAnswer, in context: inout CommandContext) {
        let name = answer.signIn.staff.name
        let code = answer.signIn.staff.code
        context.print(
            Phrase(
                en: """
                    Made \(answer.path): \(answer.editions) editions (\(answer.editionsInForce) \
                    in force), \(answer.items) items, \(answer.links) links, \
                    \(answer.regions.joined(separator: ", ")).
                    """,
                es: """
                    Creado \(answer.path): \(answer.editions) ediciones \
                    (\(answer.editionsInForce) en vigor), \(answer.items) elementos, \
                    \(answer.links) enlaces, \(answer.regions.joined(separator: ", ")).
                    """,
                nb: """
                    Laget \(answer.path): \(answer.editions) utgaver (\(answer.editionsInForce) \
                    i kraft), \(answer.items) elementer, \(answer.links) koblinger, \
                    \(answer.regions.joined(separator: ", ")).
                    """,
                da: """
                    Oprettet \(answer.path): \(answer.editions) udgaver \
                    (\(answer.editionsInForce) i kraft), \(answer.items) elementer, \
                    \(answer.links) koblinger, \(answer.regions.joined(separator: ", ")).
                    """
            )[context.language]
        )
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
}

extension CommandContext {
    /// Makes the folder that a register is to be in.
    func makeFolder(for path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
        } catch {
            throw Refusal.fileAccess(path: folder, reason: .denied)
        }
    }

    /// The first line of a file, for a passphrase that must not stand on a command line.
    func firstLine(of path: String) throws -> String {
        let text = String(decoding: try contents(of: path), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).first
            .map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) } ?? ""
    }
}
