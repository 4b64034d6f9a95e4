import AltasCore
import AltasRegister
import AltasText

/// `altas certificate show`: one certificate, and its files.
package struct CertificateShow: Command {
    private let certificate: String
    private let folder: String?
    private let secret: String?

    package static let spec = CommandSpec(
        "certificate show",
        Phrase(
            en: "Show one certificate, and save its files.",
            es: "Muestra un certificado y guarda sus archivos.",
            nb: "Vis et bevis, og lagre filene.",
            da: "Vis et bevis, og gem dets filer."
        ),
        parameters: [
            CertificateParameters.certificate, CertificateParameters.save,
            CertificateParameters.secret,
        ],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        certificate = try arguments.required("certificate")
        folder = arguments.optional("save")
        secret = arguments.optional("secret")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.certificate(certificate, as: session, context.inquiry)
        var saved: [String] = []
        if let folder {
            let keys = try register.openKeys(with: try context.keySecret(named: secret))
            saved = try context.save(
                try register.files(of: certificate, with: keys, as: session).all,
                in: folder
            )
        }
        try context.answer(answer) { answer, context in
            context.show(answer)
            for path in saved { context.print("  \(path)") }
        }
    }
}
