import AltasRegister
import AltasText

/// `altas crosswalk gap`: what a holder of one region's award lacks in another.
package struct CrosswalkGap: Command {
    private let request: GapRequest
    private let showsItems: Bool
    private let isBothWays: Bool

    package static let spec = CommandSpec(
        "crosswalk gap",
        Phrase(
            en: "Show what somebody certified in one region still lacks in another.",
            es: "Muestra qué le falta en una región a quien tiene el certificado de otra.",
            nb: "Vis hva en som har bevis i én region, fortsatt mangler i en annen.",
            da: "Vis, hvad en med bevis i én region endnu mangler i en anden."
        ),
        parameters: [
            .option(
                "from",
                value: "REGION",
                Phrase(
                    en: "The region whose award is held, such as GB-ENG.",
                    es: "La región del certificado que se tiene, como GB-ENG.",
                    nb: "Regionen som har gitt beviset, for eksempel GB-ENG.",
                    da: "Regionen, som har givet beviset, for eksempel GB-ENG."
                ),
                isRequired: true
            ),
            .option(
                "to",
                value: "REGION",
                Phrase(
                    en: "The region to be recognised in, such as ES.",
                    es: "La región donde se busca el reconocimiento, como ES.",
                    nb: "Regionen der beviset skal godkjennes, for eksempel NO.",
                    da: "Regionen, hvor beviset skal anerkendes, for eksempel DK."
                ),
                isRequired: true
            ),
            .option(
                "standard",
                value: "EDITION",
                Phrase(
                    en: "Only this standard, item by item.",
                    es: "Solo este estándar, elemento a elemento.",
                    nb: "Bare denne standarden, punkt for punkt.",
                    da: "Kun denne standard, punkt for punkt."
                )
            ),
            .flag(
                "all",
                Phrase(
                    en: "Every standard, item by item.",
                    es: "Todos los estándares, elemento a elemento.",
                    nb: "Alle standarder, punkt for punkt.",
                    da: "Alle standarder, punkt for punkt."
                )
            ),
            .flag(
                "both",
                Phrase(
                    en: "Also the other way round, from the second region to the first.",
                    es: "También en sentido contrario, de la segunda región a la primera.",
                    nb: "Også motsatt vei, fra den andre regionen til den første.",
                    da: "Også den modsatte vej, fra den anden region til den første."
                )
            ),
        ],
        traits: [.answers, .csv, .asks],
        examples: [
            CommandSpec.Example(
                "altas crosswalk gap --from GB-ENG --to ES",
                Phrase(
                    en: "What is left to show in Spain with an English award.",
                    es: "Lo que queda por demostrar en España con un certificado inglés.",
                    nb: "Hva som gjenstår i Spania med et engelsk bevis.",
                    da: "Hvad der udestår i Spanien med et engelsk bevis."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = GapRequest(
            from: try arguments.required("from"),
            to: try arguments.required("to"),
            standard: arguments.optional("standard")
        )
        showsItems = arguments.flag("all") || request.standard != nil
        isBothWays = arguments.flag("both")
        guard !isBothWays || request.standard == nil else {
            throw .notTogether("--both", "--standard")
        }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        if isBothWays {
            let answers = try register.gapBothWays(
                request.from,
                request.to,
                context.inquiry,
                as: session
            )
            return try context.answer(answers) { showBothWays($0, in: &$1) }
        }
        let answer = try register.gap(request, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let report = GapReport(answer: answer, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(report.rows)
            } else {
                report.show(in: &context, withItems: showsItems)
            }
        }
    }

    private func showBothWays(_ answers: [GapAnswer], in context: inout CommandContext) {
        let reports = answers.map { GapReport(answer: $0, language: context.language) }
        guard !context.shared.isCSV else {
            let titles = reports.first.map { [$0.directionTitles + ($0.rows.first ?? [])] } ?? []
            return context.writeCSV(
                titles
                    + reports.flatMap { report in
                        report.rows.dropFirst().map { report.direction + $0 }
                    }
            )
        }
        for (place, report) in reports.enumerated() {
            if place > 0 { context.print() }
            report.show(in: &context, withItems: showsItems, hinting: place == 0)
        }
    }
}

extension GapReport {
    /// What the columns are called that say from which region to which.
    fileprivate var directionTitles: [String] {
        [CrosswalkReport.sources, CrosswalkReport.target].map { $0[language] }
    }

    fileprivate var direction: [String] { [answer.from.region, answer.to.region] }
}
