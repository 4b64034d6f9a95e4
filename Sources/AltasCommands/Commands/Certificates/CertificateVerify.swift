import AltasCore
import AltasCredentials
import AltasFetch
import AltasRegister
import AltasText

/// `altas certificate verify`: says whether a certificate is genuine, whoever issued it.
package struct CertificateVerify: Command {
    private let file: String
    private let isOffline: Bool
    private let issuers: [String]
    private let lists: [String]
    private let day: CivilDate?

    package static let spec = CommandSpec(
        "certificate verify",
        Phrase(
            en: "Say whether a certificate is genuine, in date and not withdrawn.",
            es: "Dice si un certificado es auténtico, está vigente y no se ha retirado.",
            nb: "Si om et bevis er ekte, gyldig og ikke trukket tilbake.",
            da: "Sig, om et bevis er ægte, gyldigt og ikke trukket tilbage."
        ),
        parameters: [
            VerifyParameters.file, VerifyParameters.offline,
            VerifyParameters.issuer, VerifyParameters.status, VerifyParameters.day,
        ],
        traits: [.answers],
        discussion: VerifyParameters.discussion,
        examples: [
            CommandSpec.Example(
                "altas certificate verify certificate.pdf",
                Phrase(
                    en: "Check a certificate as its holder has it.",
                    es: "Comprueba un certificado tal como lo tiene su titular.",
                    nb: "Sjekk et bevis slik innehaveren har det.",
                    da: "Tjek et bevis, som indehaveren har det."
                )
            ),
            CommandSpec.Example(
                "altas certificate verify badge.png --offline --issuer did.json",
                Phrase(
                    en: "Check a badge without a network, by the keys in a file.",
                    es: "Comprueba una insignia sin red, con las claves de un archivo.",
                    nb: "Sjekk et merke uten nett, med nøklene i en fil.",
                    da: "Tjek et mærke uden net med nøglerne i en fil."
                )
            ),
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        isOffline = arguments.flag("offline")
        issuers = arguments.all("issuer")
        lists = arguments.all("status")
        day = try arguments.date("at")
    }

    package func run(in context: inout CommandContext) throws {
        if !isOffline, !Fetch.isPossible { context.say(VerifyParameters.missingLibrary) }
        let verifier = try CertificateVerifier(
            isOffline: isOffline,
            issuers: issuers,
            at: day,
            in: context
        )
        let verification = try verifier.check(file, lists: lists, in: context)
        let answer = CertificateVerifyAnswer(verification, in: context.language)
        try context.answer(answer) { answer, context in show(answer, in: &context) }
        guard verification.verdict == .valid else { throw Refusal.certificate(.notValid) }
    }

    private func show(_ answer: CertificateVerifyAnswer, in context: inout CommandContext) {
        let terminal = context.terminal
        context.print(terminal.paint(answer.headline, answer.style))
        context.print(answer.meaning)
        if let reason = answer.reason { context.print(reason) }
        if !answer.findings.isEmpty { context.print() }
        for finding in answer.findings {
            let mark = terminal.paint(finding.mark, finding.style)
            context.print("\(mark) \(finding.thing): \(finding.text)")
        }
        if !answer.facts.isEmpty { context.print() }
        for fact in answer.facts { context.print("\(fact.name): \(fact.text)") }
    }
}
