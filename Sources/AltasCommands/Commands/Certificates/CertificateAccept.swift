import AltasCore
import AltasCredentials
import AltasExchange
import AltasFetch
import AltasRegister
import AltasText

/// `altas certificate accept`: another register's certificate, as prior learning for an assessor to confirm.
package struct CertificateAccept: Command {
    private let file: String
    private let learner: String
    private let isSamePerson: Bool
    private let isOffline: Bool
    private let issuers: [String]
    private let lists: [String]
    private let sheet: String?
    private let isReplacing: Bool

    package static let spec = CommandSpec(
        "certificate accept",
        Phrase(
            en: "Propose what another register's certificate shows as prior learning.",
            es: "Propone como aprendizaje previo lo que muestra un certificado de otro registro.",
            nb: "Foreslå det et bevis fra et annet register viser, som tidligere læring.",
            da: "Foreslå det, et bevis fra et andet register viser, som tidligere læring."
        ),
        parameters: [
            VerifyParameters.file,
            .option(
                "for",
                value: "CODE",
                Phrase(
                    en: "The learner's code.",
                    es: "El código de la persona.",
                    nb: "Deltakerens kode.",
                    da: "Deltagerens kode."
                ),
                isRequired: true
            ),
            .option(
                "sheet",
                value: "FILE",
                Phrase(
                    en: "Write a sheet with the proposals, for “altas visit record”.",
                    es: "Escribe una hoja con las propuestas, para «altas visit record».",
                    nb: "Skriv et ark med forslagene, til «altas visit record».",
                    da: "Skriv et ark med forslagene, til »altas visit record«."
                ),
                takesFile: true
            ),
            .flag(
                "same-person",
                Phrase(
                    en: "The learner is the holder, although the names differ.",
                    es: "La persona es el titular, aunque los nombres difieran.",
                    nb: "Deltakeren er innehaveren, selv om navnene er ulike.",
                    da: "Deltageren er indehaveren, selv om navnene er forskellige."
                )
            ),
            VerifyParameters.offline, VerifyParameters.issuer, VerifyParameters.status,
            CommandContext.overwrite,
        ],
        traits: [.answers],
        discussion: Phrase(
            en: """
                Only a certificate that is valid is looked at: signed by an issuer whose key is known, \
                in date and not withdrawn. Nothing is recorded: an assessor looks at the proposals, \
                takes out what they do not believe, and records the sheet. A skill still needs a fresh \
                observation.
                """,
            es: """
                Solo se considera un certificado válido: firmado por un emisor cuya clave se conoce, \
                vigente y no retirado. No se registra nada: quien evalúa revisa las propuestas, quita \
                las que no crea y registra la hoja. Una destreza sigue necesitando una observación \
                nueva.
                """,
            nb: """
                Bare et gyldig bevis blir vurdert: signert av en utsteder med kjent nøkkel, gyldig og \
                ikke trukket tilbake. Ingenting registreres: En vurderer ser på forslagene, tar ut \
                det vedkommende ikke tror på, og registrerer arket. En ferdighet trenger fortsatt en \
                ny observasjon.
                """,
            da: """
                Kun et gyldigt bevis bliver vurderet: signeret af en udsteder med kendt nøgle, gyldigt \
                og ikke trukket tilbage. Intet registreres: En bedømmer ser på forslagene, tager det \
                ud, vedkommende ikke tror på, og registrerer arket. En færdighed kræver stadig en ny \
                observation.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        learner = try arguments.required("for")
        isSamePerson = arguments.flag("same-person")
        isOffline = arguments.flag("offline")
        issuers = arguments.all("issuer")
        lists = arguments.all("status")
        sheet = arguments.optional("sheet")
        isReplacing = arguments.flag(CommandContext.overwrite.name)
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let verifier = try CertificateVerifier(isOffline: isOffline, issuers: issuers, in: context)
        let verification = try verifier.check(file, lists: lists, in: context)
        guard verification.verdict == .valid, case .judged(let judgement) = verification,
            let document = judgement.document
        else { throw Refusal.certificate(.unreliable(path: file)) }
        let request = AcceptanceRequest(
            learner: learner,
            learning: PresentedLearning(document),
            isSamePerson: isSamePerson,
            path: file
        )
        let answer = try register.acceptance(request, as: session, context.inquiry)
        if let sheet {
            let text = AcceptanceSheet(answer, on: context.today).text
            try context.write(text, to: sheet, replacing: isReplacing)
        }
        guard sheet != "-" else { return }
        try context.answer(answer) { answer, context in show(answer, in: &context) }
    }

    private func show(_ answer: AcceptanceAnswer, in context: inout CommandContext) {
        context.show(answer.learner)
        let open = answer.proposals.filter { !$0.isMet }
        for proposal in open {
            let title = proposal.item.title?.text ?? ""
            let link = proposal.link.map { " (\($0))" } ?? ""
            context.print("  \(proposal.item.code)  \(title)\(link)")
        }
        context.say(Self.proposed(open.count, met: answer.proposals.count - open.count))
        for aligned in answer.unmatched {
            let name = [aligned.code, aligned.name].compactMap(\.self).joined(separator: " ")
            context.say(Self.notKnown("\(name), \(aligned.framework ?? "?")"))
        }
        if let sheet { context.say(Self.next(sheet)) }
    }

    private static func proposed(_ count: Int, met: Int) -> Phrase {
        Phrase(
            en: "Proposed as prior learning: \(count). Met already: \(met).",
            es: "Propuestos como aprendizaje previo: \(count). Ya cumplidos: \(met).",
            nb: "Foreslått som tidligere læring: \(count). Oppfylt fra før: \(met).",
            da: "Foreslået som tidligere læring: \(count). Opfyldt i forvejen: \(met)."
        )
    }

    private static func notKnown(_ name: String) -> Phrase {
        Phrase(
            en: "Not known here: \(name)",
            es: "No se conoce aquí: \(name)",
            nb: "Ikke kjent her: \(name)",
            da: "Ikke kendt her: \(name)"
        )
    }

    private static func next(_ sheet: String) -> Phrase {
        Phrase(
            en: "Look at the sheet, take out what you do not believe, and record it with:",
            es: "Revise la hoja, quite lo que no crea y regístrela con:",
            nb: "Se over arket, ta ut det du ikke tror på, og registrer det med:",
            da: "Gennemse arket, tag det ud, du ikke tror på, og registrer det med:"
        ).then(Phrase(same: "altas visit record \(sheet)"))
    }
}
