import AltasCore
import AltasRegister
import AltasText

/// `altas learner import`: adds the people of a file.
package struct LearnerImport: Command {
    private let file: String
    private let site: String?
    private let from: CivilDate?
    private let region: String?
    private let cohort: String?
    private let isEnrolled: Bool
    private let allowsSameName: Bool

    package static let spec = CommandSpec(
        "learner import",
        Phrase(
            en: "Add the learners of a CSV file: all of them, or none.",
            es: "Añade las personas de un archivo CSV: todas o ninguna.",
            nb: "Legg til deltakerne i en CSV-fil: alle eller ingen.",
            da: "Tilføj deltagerne i en CSV-fil: alle eller ingen."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "The file as CSV; - is standard input.",
                    es: "El archivo en CSV; - es la entrada estándar.",
                    nb: "Filen som CSV; - er standard inndata.",
                    da: "Filen som CSV; - er standardinput."
                ),
                takesFile: true
            ),
            PeopleParameters.site, PeopleParameters.from, PeopleParameters.region,
            PeopleParameters.cohort, PeopleParameters.noEnrol,
            .flag(
                "allow-same-name",
                Phrase(
                    en: "People of the same name are different people: add them all.",
                    es: "Quienes tienen el mismo nombre son personas distintas: se añaden todas.",
                    nb: "De som heter det samme, er ulike personer: legg til alle.",
                    da: "De, der hedder det samme, er forskellige personer: tilføj alle."
                )
            ),
        ],
        traits: [.answers, .csv, .writes],
        discussion: Phrase(
            en: "The first row names the columns: name, and where wanted site, from, region and "
                + "cohort; a column code is passed over. Options hold for the rows that leave a cell empty.",
            es:
                "La primera fila nombra las columnas: nombre y, si se quiere, centro, desde, región y "
                + "grupo; la columna código no se usa. Las opciones valen para las celdas vacías.",
            nb: "Første rad gir kolonnene navn: navn, og om ønsket sted, fra, region og kull; en "
                + "kolonne kode hoppes over. Valgene gjelder radene der cellen er tom.",
            da:
                "Første række navngiver kolonnerne: navn, og om ønsket sted, fra, region og hold; en "
                + "kolonne kode springes over. Tilvalg gælder rækkerne, hvor cellen er tom."
        ),
        examples: [
            CommandSpec.Example(
                "altas learner import people.csv --site rosewood --dry-run",
                Phrase(
                    en: "Check a file without adding anybody.",
                    es: "Comprueba un archivo sin añadir a nadie.",
                    nb: "Sjekk en fil uten å legge til noen.",
                    da: "Tjek en fil uden at tilføje nogen."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        site = arguments.optional("site")
        from = try arguments.date("from")
        region = arguments.optional("region")
        cohort = arguments.optional("cohort")
        isEnrolled = !arguments.flag("no-enrol")
        allowsSameName = arguments.flag("allow-same-name")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let request = RosterRequest(
            try LearnerRoster.read(try context.contents(of: file), path: file),
            site: site,
            from: from,
            region: region,
            cohort: cohort,
            isEnrolled: isEnrolled,
            allowsSameName: allowsSameName
        )
        do {
            let answer = try register.importLearners(request, as: session, context.writing)
            try context.answer(answer, text: Self.show)
        } catch Refusal.badGrid(let problems) {
            if problems.contains(where: { $0.problem == .repeatedLearner }) {
                context.say(Self.sameName)
            }
            throw Refusal.badGrid(problems)
        }
    }

    private static func show(_ answer: LearnersAnswer, in context: inout CommandContext) {
        context.list(answer.learners)
        let count = Phrase.counted(
            answer.learners.count,
            one: Words.learner,
            other: CommandContext.learners
        )
        context.say(
            Phrase(
                en: "Added: \(count[.en]).",
                es: "Añadido: \(count[.es]).",
                nb: "Lagt til: \(count[.nb]).",
                da: "Tilføjet: \(count[.da])."
            ),
            unlessRehearsed: answer.stamp
        )
    }

    private static let sameName = Phrase(
        en: "Some people share a name. If they are different people, add --allow-same-name.",
        es: "Hay nombres repetidos. Si son personas distintas, añada --allow-same-name.",
        nb: "Noen heter det samme. Er det ulike personer, legg til --allow-same-name.",
        da: "Nogle hedder det samme. Er det forskellige personer, så tilføj --allow-same-name."
    )
}
