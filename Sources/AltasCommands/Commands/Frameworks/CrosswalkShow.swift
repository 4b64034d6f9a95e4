import AltasRegister
import AltasText

/// `altas crosswalk show`: how the curriculum is linked to a standard.
package struct CrosswalkShow: Command {
    private let request: CrosswalkRequest

    package static let spec = CommandSpec(
        "crosswalk show",
        Phrase(
            en: "Show which parts of the curriculum lead to which items of a standard.",
            es: "Muestra qué partes del currículo llevan a qué elementos de un estándar.",
            nb: "Vis hvilke deler av læreplanen som fører til hvilke punkter i en standard.",
            da: "Vis, hvilke dele af læreplanen der fører til hvilke punkter i en standard."
        ),
        parameters: [
            FrameworkParameters.edition, FrameworkParameters.item,
            .option(
                "from",
                value: "EDITION",
                Phrase(
                    en: """
                        The edition that the links start from; by default the curriculum in force.
                        """,
                    es: """
                        La edición de la que parten los enlaces; por defecto, el currículo en \
                        vigor.
                        """,
                    nb: "Utgaven koblingene går ut fra; ellers læreplanen som gjelder.",
                    da: "Udgaven, som koblingerne udgår fra; ellers den gældende læreplan."
                )
            ),
        ],
        traits: [.answers, .csv, .asks],
        discussion: Phrase(
            en: """
                exact: the same competence. covers: whoever has the sources has the item. partial: \
                contributes, and the gap is stated. related: useful context, no credit.
                """,
            es: """
                exacto: la misma competencia. cubre: quien tiene las fuentes tiene el elemento. \
                parcial: contribuye y se indica lo que falta. relacionado: contexto útil, sin \
                reconocimiento.
                """,
            nb: """
                eksakt: samme kompetanse. dekker: den som har kildene, har punktet. delvis: \
                bidrar, og det som mangler, er oppgitt. beslektet: nyttig bakgrunn, teller ikke.
                """,
            da: """
                eksakt: samme kompetence. dækker: den, der har kilderne, har punktet. delvis: \
                bidrager, og det, der mangler, er angivet. beslægtet: nyttig baggrund, tæller \
                ikke.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = CrosswalkRequest(
            try arguments.required("edition"),
            item: arguments.optional("item"),
            source: arguments.optional("from")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.crosswalk(request, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let report = CrosswalkReport(answer: answer, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(report.rows)
            } else {
                report.show(in: &context)
            }
        }
    }
}
