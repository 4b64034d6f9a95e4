import AltasRegister
import AltasText
import Foundation

/// `altas learner export`: everything held about a person, as JSON.
package struct LearnerExport: Command {
    private let code: String

    package static let spec = CommandSpec(
        "learner export",
        Phrase(
            en: "Print everything held about a learner, as JSON.",
            es: "Imprime en JSON todo lo que consta de una persona participante.",
            nb: "Skriv ut alt som finnes om en deltaker, som JSON.",
            da: "Skriv alt ud, der findes om en deltager, som JSON."
        ),
        parameters: [PeopleParameters.learner],
        traits: [.answers, .asks],
        discussion: Phrase(
            en: "Names, placements, enrolments, cohorts, decisions with their wording, notes and "
                + "evidence, corrections and self-ratings: what a person may ask to see.",
            es:
                "Nombres, centros, matrículas, grupos, decisiones con su texto, notas y evidencias, "
                + "correcciones y autoevaluaciones: lo que una persona puede pedir ver.",
            nb:
                "Navn, steder, påmeldinger, kull, vurderinger med ordlyd, merknader og dokumentasjon, "
                + "rettelser og egenvurderinger: det en person kan be om å få se.",
            da: "Navne, steder, tilmeldinger, hold, afgørelser med ordlyd, bemærkninger og "
                + "dokumentation, rettelser og selvvurderinger: det, en person kan bede om at se."
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.export(code, as: session, context.inquiry)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        context.output.write(String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n")
    }
}
