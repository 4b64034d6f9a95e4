import AltasCore
import AltasRegister
import AltasText

/// `altas certificate list`: the certificates of a learner, or of everybody.
package struct CertificateListing: Command {
    private let learner: String?

    package static let spec = CommandSpec(
        "certificate list",
        Phrase(
            en: "List the certificates that were issued, with where each stands.",
            es: "Muestra los certificados expedidos y la situación de cada uno.",
            nb: "Vis bevisene som er utstedt, og hvordan det står til med hvert.",
            da: "Vis de beviser, der er udstedt, og hvordan det står til med hvert."
        ),
        parameters: [
            .option(
                "learner",
                value: "CODE",
                Phrase(
                    en: "Only this learner's.",
                    es: "Solo los de esta persona.",
                    nb: "Bare denne deltakerens.",
                    da: "Kun denne deltagers."
                )
            )
        ],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        learner = arguments.optional("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.certificates(of: learner, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            context.list(
                CertificateWords.titles.map { TextTable.Column($0[context.language]) },
                answer.certificates.map { row(of: $0, in: context) }
            )
            context.sayMoment(answer.stamp)
        }
    }

    private func row(
        of certificate: CertificateAnswer,
        in context: CommandContext
    ) -> [TextTable.Cell] {
        [
            TextTable.Cell(certificate.code), TextTable.Cell(certificate.learner.code),
            context.nameCell(of: certificate.learner), TextTable.Cell(certificate.region.code),
            TextTable.Cell(certificate.earnedOn.description),
            TextTable.Cell(certificate.lastDay.description),
            TextTable.Cell(certificate.state.word[context.language], certificate.state.style),
        ]
    }
}

extension CertificateState {
    /// How a terminal shows it.
    var style: Style? {
        switch self {
        case .valid: nil
        case .expired: .muted
        case .withdrawn: .strong
        }
    }
}
