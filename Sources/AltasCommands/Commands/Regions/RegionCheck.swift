import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas region check`: says everything that is missing or wrong in a region's folder.
package struct RegionCheck: Command {
    private let folder: String

    package static let spec = CommandSpec(
        "region check",
        Phrase(
            en: "Say all that is missing or wrong in a region's folder, by file and line.",
            es: "Dice todo lo que falta o está mal en la carpeta de una región, línea a línea.",
            nb: "Si alt som mangler eller er feil i mappen til en region, med fil og linje.",
            da: "Sig alt, der mangler eller er forkert i en regions mappe, med fil og linje."
        ),
        parameters: [RegionParameters.folder],
        traits: [.answers],
        discussion: Phrase(
            en:
                """
                Nobody has to be signed in, and there need be no register: the folder is checked \
                against the curriculum that this program carries. What must be put right comes \
                first; what is only worth knowing follows.
                """,
            es:
                """
                No hace falta iniciar sesión ni que haya un registro: la carpeta se compara con el \
                currículo que lleva este programa. Primero va lo que hay que corregir; después, lo \
                que solo conviene saber.
                """,
            nb:
                """
                Ingen trenger å være logget inn, og det trengs ikke noe register: mappen sjekkes \
                mot læreplanen som følger med programmet. Det som må rettes, kommer først; deretter \
                det som bare er verdt å vite.
                """,
            da:
                """
                Ingen behøver at være logget ind, og der behøver ikke være noget register: mappen \
                tjekkes mod den læreplan, der følger med programmet. Det, der skal rettes, kommer \
                først; derefter det, der blot er værd at vide.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas region check Standards/NO",
                Phrase(
                    en: "Check the folder of one region.",
                    es: "Comprueba la carpeta de una región.",
                    nb: "Sjekk mappen til én region.",
                    da: "Tjek mappen for én region."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        folder = try arguments.required("folder")
    }

    package func run(in context: inout CommandContext) throws {
        let library = try Library.read(context.surroundings.data())
        guard let carried = RegionContext(library) else {
            throw Refusal.unknownEdition("altas", nearest: [])
        }
        let reading = RegionReading(try RegionFolder(reading: folder), in: carried)
        let answer = RegionCheckAnswer(reading, in: context.language)
        try context.answer(answer) { answer, context in show(answer, in: &context) }
        let problems = answer.problems.count
        if problems > 0 { throw Refusal.regionNotReady(problems: problems) }
    }

    private func show(_ answer: RegionCheckAnswer, in context: inout CommandContext) {
        let parts = [(Self.toMend, answer.problems), (Self.worthKnowing, answer.notes)]
        for (title, findings) in parts where !findings.isEmpty {
            context.print(context.terminal.paint(title(findings.count)[context.language], .strong))
            for finding in findings { context.printFinding(finding.text) }
        }
        if answer.problems.isEmpty { context.say(Self.ready(folder)) }
    }

    private static func toMend(_ count: Int) -> Phrase {
        Phrase(
            en: "To be put right: \(count)",
            es: "Hay que corregir: \(count)",
            nb: "Må rettes: \(count)",
            da: "Skal rettes: \(count)"
        )
    }

    private static func worthKnowing(_ count: Int) -> Phrase {
        Phrase(
            en: "Worth knowing: \(count)",
            es: "Conviene saber: \(count)",
            nb: "Verdt å vite: \(count)",
            da: "Værd at vide: \(count)"
        )
    }

    private static func ready(_ folder: String) -> Phrase {
        Phrase(
            en: "Nothing has to be put right. To add it: altas region import \(folder)",
            es: "No hay nada que corregir. Para incorporarla: altas region import \(folder)",
            nb: "Ingenting må rettes. For å legge den til: altas region import \(folder)",
            da: "Intet skal rettes. For at tilføje den: altas region import \(folder)"
        )
    }
}

extension CommandContext {
    /// One finding: wrapped for somebody who reads it, on one line for a program.
    fileprivate mutating func printFinding(_ text: String) {
        guard !terminal.isInteractive else { return printListed(text) }
        print("  – \(Terminal.safe(text))")
    }
}

/// What was found in a region's folder, for people and programs.
struct RegionCheckAnswer: Encodable {
    /// The region's code as its profile states it.
    let region: String?
    /// The short names of its standards.
    let standards: [String]
    /// What must be mended.
    let problems: [Finding]
    /// What is only worth knowing.
    let notes: [Finding]

    /// One thing that was found.
    struct Finding: Encodable {
        let kind: String
        let file: String
        let line: Int?
        let member: String?
        let text: String
    }

    init(_ reading: RegionReading, in language: Language) {
        region = reading.code
        standards = reading.standards
        problems = reading.problems.map { Finding($0, in: language) }
        notes = reading.notes.map { Finding($0, in: language) }
    }
}

extension RegionCheckAnswer.Finding {
    fileprivate init(_ finding: RegionFinding, in language: Language) {
        self.init(
            kind: finding.kind.name,
            file: finding.path,
            line: finding.line,
            member: finding.member,
            text: finding.wording(in: language)
        )
    }
}
