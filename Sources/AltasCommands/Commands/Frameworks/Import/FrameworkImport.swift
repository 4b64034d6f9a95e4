import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas framework import`: brings a curriculum or standard into the register.
package struct FrameworkImport: Command {
    private let file: String
    private let slug: String?
    private let role: Edition.Role?
    private let region: String?
    private let label: String?
    private let replaces: String?
    private let only: String?
    private let language: String?
    private let isWhole: Bool

    package static let spec = CommandSpec(
        "framework import",
        Phrase(
            en:
                "Bring a standard into the register from whatever file it comes in: all, or nothing.",
            es: "Incorpora un estándar al registro desde el archivo en que venga: todo o nada.",
            nb: "Hent en standard inn i registeret fra filen den kommer i: alt eller ingenting.",
            da: "Hent en standard ind i registeret fra den fil, den kommer i: alt eller intet."
        ),
        parameters: FrameworkParameters.importing,
        traits: [.answers, .writes],
        discussion: FrameworkParameters.formats,
        examples: [
            CommandSpec.Example(
                "altas framework import care-2026.json --region GB-ENG --replaces care-2025 --dry-run",
                Phrase(
                    en: "See what a file holds, and what is doubtful in it.",
                    es: "Muestra qué contiene un archivo y qué hay en él de dudoso.",
                    nb: "Se hva en fil inneholder, og hva som er tvilsomt i den.",
                    da: "Se, hvad en fil indeholder, og hvad der er tvivlsomt i den."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        slug = arguments.optional("slug")
        role = arguments.optional("role").flatMap(Edition.Role.init(rawValue:))
        region = arguments.optional("region")
        label = arguments.optional("label")
        replaces = arguments.optional("replaces")
        only = arguments.optional("only")
        language = arguments.optional("written-in")
        isWhole = arguments.flag("all")
        if role == .curriculum, region != nil {
            throw .notTogether("--role curriculum", "--region")
        }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let request = try request(in: context)
        let progress = ImportProgress(items: request.framework.tree.items.count, in: context)
        defer { progress?.clear() }
        let answer = try register.importFramework(
            request,
            language: context.language.rawValue,
            as: session,
            context.writing
        ) { progress?.show($0) }
        progress?.clear()
        try context.answer(ImportReport(answer, in: context.language)) { report, context in
            context.show(report, whole: isWhole)
        }
    }

    /// Reads the file, which nobody needs any more afterwards.
    private func request(in context: CommandContext) throws -> ImportRequest {
        var framework = try ImportedFramework.read(try files(in: context), named: only)
        if let language { framework = try framework.written(in: try Self.tag(language)) }
        var request = ImportRequest(framework)
        request.slug = slug
        request.role = role
        request.region = region
        request.label = label
        request.replaces = replaces
        return request
    }

    private func files(in context: CommandContext) throws -> [SourceFile] {
        guard file == "-" else { return try SourceFile.files(ofFrameworkAt: file) }
        return [SourceFile(path: file, bytes: try context.contents(of: file))]
    }

    /// A language as we mark it.
    private static func tag(_ text: String) throws(Refusal) -> String {
        guard text.wholeMatch(of: /[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*/) != nil else {
            throw .invalid(field: .language, value: text, reason: .notALanguage)
        }
        return text.replacing("_", with: "-")
    }
}
