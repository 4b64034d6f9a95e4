import AltasRegister
import AltasText

/// `altas certificate withdraw`: a certificate counts no more.
package struct CertificateWithdraw: Command {
    private let certificate: String
    private let reason: String

    package static let spec = CommandSpec(
        "certificate withdraw",
        Phrase(
            en: "Withdraw a certificate, for good.",
            es: "Retira un certificado, de forma definitiva.",
            nb: "Trekk et bevis tilbake, for godt.",
            da: "Træk et bevis tilbage, for altid."
        ),
        parameters: [
            CertificateParameters.certificate,
            .option(
                "reason",
                value: "TEXT",
                Phrase(
                    en: "Why; only administrators will read it.",
                    es: "Por qué; solo lo leerá la administración.",
                    nb: "Hvorfor; bare administratorer får lese det.",
                    da: "Hvorfor; kun administratorer får det at læse."
                ),
                isRequired: true
            ),
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        certificate = try arguments.required("certificate")
        reason = try arguments.required("reason")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.withdrawCertificate(
            certificate,
            because: reason,
            language: context.language.rawValue,
            as: session,
            context.writing
        )
        try context.answer(answer) { answer, context in
            context.show(answer.certificate)
            context.say(
                answer.isNew ? CertificateWords.withdrawn : CertificateWords.withdrawnBefore,
                unlessRehearsed: answer.stamp
            )
        }
    }
}
