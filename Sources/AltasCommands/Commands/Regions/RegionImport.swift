import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas region import`: adds a region from its folder, or what is new in it.
package struct RegionImport: Command {
    private let folder: String

    package static let spec = CommandSpec(
        "region import",
        Phrase(
            en: "Add a region from its folder, or what is new in it: all of it, or nothing.",
            es: "Incorpora una región desde su carpeta, o lo nuevo que haya en ella: todo o nada.",
            nb: "Legg til en region fra mappen, eller det som er nytt i den: alt eller ingenting.",
            da: "Tilføj en region fra dens mappe, eller det nye i den: det hele eller intet."
        ),
        parameters: [RegionParameters.folder],
        traits: [.answers, .writes],
        discussion: Phrase(
            en:
                """
                A region that is here already gets a new version of its profile, and new \
                standards. An edition that is here never changes; a new one that replaces it waits \
                for `altas framework adopt`.
                """,
            es:
                """
                Una región que ya está recibe una nueva versión de su perfil y los estándares \
                nuevos. Una edición que ya está no cambia nunca; la nueva que la sustituye espera a \
                `altas framework adopt`.
                """,
            nb:
                """
                En region som finnes fra før, får en ny versjon av profilen, og nye standarder. En \
                utgave som er her, endres aldri; en ny som erstatter den, venter på `altas \
                framework adopt`.
                """,
            da:
                """
                En region, der findes i forvejen, får en ny version af sin profil og nye \
                standarder. En udgave, der er her, ændres aldrig; en ny, der erstatter den, venter \
                på `altas framework adopt`.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas region import Standards/NO --dry-run",
                Phrase(
                    en: "See what would be added.",
                    es: "Muestra lo que se añadiría.",
                    nb: "Se hva som ville bli lagt til.",
                    da: "Se, hvad der ville blive tilføjet."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        folder = try arguments.required("folder")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.importRegion(
            try RegionFolder(reading: folder),
            context.inquiry,
            as: session,
            context.writing
        )
        try context.answer(answer) { answer, context in
            RegionImportReport(answer: answer, language: context.language).show(in: &context)
        }
    }
}

/// What an import added, and what it left as it is.
private struct RegionImportReport {
    let answer: RegionImportAnswer
    let language: Language

    func show(in context: inout CommandContext) {
        let name = answer.name.marked(for: language)
        let title = Terminal.safe("\(name) (\(answer.region))")
        context.print(context.terminal.paint(title, .heading))
        if let profile = answer.profile { context.print(Self.added(profile)[language]) }
        if !answer.editions.isEmpty { context.print(table.render(for: context.terminal)) }
        for edition in answer.editions {
            guard let old = edition.replaces else { continue }
            context.say(Self.waiting(edition.slug, replacing: old))
        }
        for slug in answer.otherLinks { context.say(Self.otherLinks(slug)) }
        context.say(
            answer.changes == 0 ? Self.nothing : Self.done(answer.changes),
            unlessRehearsed: answer.stamp
        )
    }

    private var table: TextTable {
        let titles = [
            Words.edition, RegionWords.kind, FrameworkTable.items, RegionWords.links,
            FrameworkTable.inForce,
        ].map { $0[language] }
        let columns = titles.enumerated().map { place, title in
            TextTable.Column(title, (2...3).contains(place) ? .right : .left)
        }
        return TextTable(columns, rows: answer.editions.map(cells))
    }

    private func cells(of edition: AddedEdition) -> [TextTable.Cell] {
        let isInForce = edition.isInForce ? RegionWords.yes : RegionWords.no
        return [
            TextTable.Cell(edition.slug, .strong),
            TextTable.Cell(edition.role.word[language]),
            TextTable.Cell(String(edition.items)),
            TextTable.Cell(String(edition.links)),
            TextTable.Cell(isInForce[language], edition.isInForce ? .good : .muted),
        ]
    }

    private static func added(_ profile: AddedProfile) -> Phrase {
        let version = profile.version
        guard let day = profile.from else {
            return Phrase(
                en: "Profile, version \(version)",
                es: "Perfil, versión \(version)",
                nb: "Profil, versjon \(version)",
                da: "Profil, version \(version)"
            )
        }
        let date = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "Profile, version \(version), in force from \(date[.en])",
            es: "Perfil, versión \(version), en vigor desde el \(date[.es])",
            nb: "Profil, versjon \(version), gjelder fra \(date[.nb])",
            da: "Profil, version \(version), gælder fra \(date[.da])"
        )
    }

    private static func waiting(_ slug: String, replacing old: String) -> Phrase {
        let command = "altas framework adopt \(slug) --replacing \(old)"
        return Phrase(
            en: "\(slug) replaces \(old) and is not in force yet: \(command)",
            es: "\(slug) sustituye a \(old) y aún no está en vigor: \(command)",
            nb: "\(slug) erstatter \(old) og gjelder ikke ennå: \(command)",
            da: "\(slug) erstatter \(old) og gælder endnu ikke: \(command)"
        )
    }

    private static func otherLinks(_ slug: String) -> Phrase {
        let command = "altas crosswalk import"
        return Phrase(
            en: "The register has other links to \(slug), which stay; to change them: \(command)",
            es:
                "El registro tiene otros enlaces a \(slug), que se quedan; se cambian con: \(command)",
            nb:
                "Registeret har andre koblinger til \(slug), som blir stående; endre dem: \(command)",
            da:
                "Registret har andre koblinger til \(slug), som bliver stående; ændr dem: \(command)"
        )
    }

    private static let nothing = Phrase(
        en: "0 changes: the register has all of it.",
        es: "0 cambios: el registro ya lo tiene todo.",
        nb: "0 endringer: registeret har alt fra før.",
        da: "0 ændringer: registret har det hele i forvejen."
    )

    private static func done(_ count: Int) -> Phrase {
        let changes = Phrase.counted(
            count,
            one: Phrase(en: "change", es: "cambio", nb: "endring", da: "ændring"),
            other: Phrase(en: "changes", es: "cambios", nb: "endringer", da: "ændringer")
        )
        return Phrase { "\(changes[$0])." }
    }
}
