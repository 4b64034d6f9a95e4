import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas visit sheet`: a sheet to be filled in on paper or in a spreadsheet.
package struct VisitSheet: Command {
    private var request: SheetRequest
    private let isPrinted: Bool

    package static let spec = CommandSpec(
        "visit sheet",
        Phrase(
            en: "Make a sheet for a visit: a row for each learner, a column for each criterion.",
            es: "Crea una hoja de visita: una fila por participante, una columna por criterio.",
            nb: "Lag et ark til et besøk: én rad per deltaker, én kolonne per kriterium.",
            da: "Lav et ark til et besøg: én række pr. deltager, én kolonne pr. kriterium."
        ),
        parameters: [
            VisitParameters.requiredSite,
            .option(
                "items",
                value: "CODES",
                Phrase(
                    en: """
                        Criteria or outcomes, with commas between them; an outcome stands for \
                        its criteria.
                        """,
                    es: """
                        Criterios o resultados, separados por comas; un resultado representa sus \
                        criterios.
                        """,
                    nb: """
                        Kriterier eller læringsutbytter, med komma mellom; et læringsutbytte \
                        står for kriteriene sine.
                        """,
                    da: """
                        Kriterier eller læringsmål, med komma imellem; et læringsmål står for \
                        sine kriterier.
                        """
                ),
                isRequired: true,
                isRepeating: true
            ),
            .option(
                "learner",
                value: "CODE",
                Phrase(
                    en: "Only this learner; may be repeated.",
                    es: "Solo esta persona; se puede repetir.",
                    nb: "Bare denne deltakeren; kan gjentas.",
                    da: "Kun denne deltager; kan gentages."
                ),
                isRepeating: true
            ),
            .option(
                "cohort",
                value: "CODE",
                Phrase(
                    en: "Only the learners of this cohort.",
                    es: "Solo las personas de este grupo.",
                    nb: "Bare deltakerne i dette kullet.",
                    da: "Kun deltagerne på dette hold."
                )
            ),
            VisitParameters.date,
            VisitParameters.method,
            .flag(
                "whole",
                Phrase(
                    en: "Keep an outcome as one column, to be marked as a whole.",
                    es: "Deja cada resultado en una sola columna, para marcarlo entero.",
                    nb: "La et læringsutbytte være én kolonne som merkes samlet.",
                    da: "Lad et læringsmål være én kolonne, der mærkes samlet."
                )
            ),
            .flag(
                "print",
                Phrase(
                    en: "Make a page to print (HTML) instead of CSV.",
                    es: "Crea una página para imprimir (HTML) en lugar de CSV.",
                    nb: "Lag en side for utskrift (HTML) i stedet for CSV.",
                    da: "Lav en side til udskrift (HTML) i stedet for CSV."
                )
            ),
        ],
        traits: [.answers, .asks],
        examples: [
            CommandSpec.Example(
                "altas visit sheet --site rosewood --items ALT-4.1,ALT-4.3 > grid.csv",
                Phrase(
                    en: "The criteria of two outcomes, for everybody at Rosewood.",
                    es: "Los criterios de dos resultados, para todas las personas de Rosewood.",
                    nb: "Kriteriene i to læringsutbytter, for alle på Rosewood.",
                    da: "Kriterierne i to læringsmål, for alle på Rosewood."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        let items = arguments.all("items").flatMap { $0.split(separator: ",") }
            .map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        request = SheetRequest(site: try arguments.required("site"), items: items)
        request.learners = arguments.all("learner")
        request.cohort = arguments.optional("cohort")
        request.date = try arguments.date("on")
        request.method = arguments.optional("method")?.uppercased() ?? request.method
        request.keepsOutcomes = arguments.flag("whole")
        isPrinted = arguments.flag("print")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.sheet(request, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            if isPrinted {
                let page = SheetPage(
                    sheet: answer.sheet,
                    site: answer.site,
                    language: context.language
                )
                context.output.write(page.html.description + "\n")
            } else {
                context.output.write(answer.sheet.csv(in: context.language.rawValue))
            }
        }
    }
}
