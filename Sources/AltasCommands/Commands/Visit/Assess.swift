import AltasCore
import AltasCrypto
import AltasExchange
import AltasRegister
import AltasText
import Foundation

/// `altas assess`: one decision.
package struct Assess: Command {
    private var request: AssessRequest
    private let evidence: [String]

    package static let spec = CommandSpec(
        "assess",
        Phrase(
            en: "Record one decision: a learner, an item, met or not yet.",
            es: "Registra una decisión: participante, elemento, alcanzado o todavía no.",
            nb: "Registrer én vurdering: deltaker, punkt, oppfylt eller ikke ennå.",
            da: "Registrér én afgørelse: deltager, punkt, opfyldt eller endnu ikke."
        ),
        parameters: [
            .positional(
                "learner",
                Phrase(
                    en: "The learner's code.",
                    es: "El código de la persona participante.",
                    nb: "Deltakerens kode.",
                    da: "Deltagerens kode."
                )
            ),
            .positional(
                "item",
                Phrase(
                    en: """
                        The criterion or outcome, such as ALT-4.1a, or an item of a standard, such \
                        as hea03-03:KM5447.
                        """,
                    es: """
                        El criterio o resultado, como ALT-4.1a, o un elemento de un estándar, como \
                        hea03-03:KM5447.
                        """,
                    nb: """
                        Kriteriet eller læringsutbyttet, som ALT-4.1a, eller et punkt i en \
                        standard, som hea03-03:KM5447.
                        """,
                    da: """
                        Kriteriet eller læringsmålet, som ALT-4.1a, eller et punkt i en standard, \
                        som hea03-03:KM5447.
                        """
                )
            ),
            .positional(
                "mark",
                Phrase(
                    en: "met or not-yet, in any of the four languages, or a value of --scale.",
                    es: """
                        alcanzado o todavía no, en cualquiera de los cuatro idiomas, o un valor \
                        de --scale.
                        """,
                    nb: """
                        oppfylt eller ikke ennå, på et av de fire språkene, eller en verdi i \
                        --scale.
                        """,
                    da: """
                        opfyldt eller endnu ikke, på et af de fire sprog, eller en værdi i \
                        --scale.
                        """
                )
            ),
            VisitParameters.site, VisitParameters.date, VisitParameters.method,
            VisitParameters.setting, VisitParameters.assessor, VisitParameters.scale,
            VisitParameters.kind,
            .option(
                "note",
                value: "TEXT",
                Phrase(
                    en: "A note; never the name of a person in care.",
                    es: "Una nota; nunca el nombre de una persona atendida.",
                    nb: "En merknad; aldri navnet på en bruker.",
                    da: "En bemærkning; aldrig navnet på en borger."
                )
            ),
            .option(
                "evidence",
                value: "FILE",
                Phrase(
                    en: "A file that was shown: its name and SHA-256 are kept, not the file.",
                    es: "Un archivo presentado: se guardan su nombre y su SHA-256, no el archivo.",
                    nb: "En fil som ble vist: navnet og SHA-256 lagres, ikke filen.",
                    da: "En fil, der blev vist: navnet og SHA-256 gemmes, ikke filen."
                ),
                isRepeating: true,
                takesFile: true
            ),
            VisitParameters.again,
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas assess K7QW3M9T ALT-4.1a met --on 2026-03-04",
                Phrase(
                    en: "One criterion, seen at work.",
                    es: "Un criterio, observado en el trabajo.",
                    nb: "Ett kriterium, sett på jobb.",
                    da: "Ét kriterium, set på arbejdet."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = AssessRequest(
            learner: try arguments.required("learner"),
            item: try arguments.required("item"),
            mark: try arguments.required("mark")
        )
        request.settings = VisitParameters.settings(arguments)
        request.note = arguments.optional("note")
        request.isAgain = arguments.flag("again")
        evidence = arguments.all("evidence")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        var request = request
        request.evidence = try evidence.map { path in
            VisitRequest.EvidenceFile(
                name: URL(fileURLWithPath: path).lastPathComponent,
                digest: Digest.of(try context.contents(of: path))
            )
        }
        let receipt = try register.assess(request, as: session, context.writing)
        try context.answer(receipt) { $1.show($0) }
    }
}
