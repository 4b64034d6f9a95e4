import AltasCore
import AltasCredentials
import AltasRegister
import AltasText
import AltasWeb
import Foundation

/// `altas export continuity`: the static folder that keeps every certificate checkable.
package struct ExportContinuity: Command {
    private let folder: String
    private let secret: String?

    package static let spec = CommandSpec(
        "export continuity",
        Phrase(
            en: "Write the folder that keeps every certificate checkable on any web server.",
            es: "Escribe la carpeta que mantiene comprobables los certificados en cualquier web.",
            nb: "Skriv mappen som gjør at hvert bevis kan sjekkes på enhver webserver.",
            da: "Skriv den mappe, der gør, at hvert bevis kan tjekkes på enhver webserver."
        ),
        parameters: [
            .positional(
                "folder",
                Phrase(
                    en: "Where it goes; files of an earlier export are replaced.",
                    es: "Dónde se escribe; se sustituyen los archivos anteriores.",
                    nb: "Hvor den legges; filer fra før blir erstattet.",
                    da: "Hvor den lægges; tidligere filer erstattes."
                ),
                takesFile: true
            ),
            CertificateParameters.secret,
        ],
        traits: [.answers],
        discussion: Phrase(
            en: """
                It holds the issuers' keys, the lists of withdrawals, what was achieved and how each \
                certificate stands, and no name of anybody. Serve it at the issuer's own address; its \
                README.txt says how.
                """,
            es: """
                Contiene las claves de los emisores, las listas de retiradas, lo alcanzado y la \
                situación de cada certificado, y ningún nombre. Sírvala en la dirección del emisor; \
                su README.txt explica cómo.
                """,
            nb: """
                Den har utstedernes nøkler, listene over tilbaketrekkinger, det som er oppnådd, og \
                hvordan det står til med hvert bevis, og ingens navn. Legg den ut på utstederens egen \
                adresse; README.txt sier hvordan.
                """,
            da: """
                Den har udstedernes nøgler, listerne over tilbagetrækninger, det opnåede, og hvordan \
                det står til med hvert bevis, og ingens navn. Læg den ud på udstederens egen adresse; \
                README.txt siger hvordan.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        folder = try arguments.required("folder")
        secret = arguments.optional("secret")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let keys = try register.openKeys(with: try context.keySecret(named: secret))
        let continuity = try register.continuity(with: keys, as: session)
        let files = ContinuityFolder(continuity).files
        try context.save(files, in: folder)
        let answer = Answer(
            folder: folder,
            files: files.count,
            certificates: continuity.certificates.count,
            stamp: continuity.stamp
        )
        try context.answer(answer) { answer, context in
            context.print(Self.written(answer)[context.language])
            context.sayMoment(answer.stamp)
        }
    }

    private struct Answer: Encodable {
        let folder: String
        let files: Int
        let certificates: Int
        let stamp: Stamp
    }

    private static func written(_ answer: Answer) -> Phrase {
        let (files, folder) = (answer.files, answer.folder)
        let certificates = Phrase.counted(
            answer.certificates,
            one: Phrase(en: "certificate", es: "certificado", nb: "bevis", da: "bevis"),
            other: Phrase(en: "certificates", es: "certificados", nb: "bevis", da: "beviser")
        )
        return Phrase(
            en: "Written to \(folder): \(files) files that keep \(certificates[.en]) checkable.",
            es: "Escrito en \(folder): \(files) archivos para comprobar \(certificates[.es]).",
            nb:
                "Skrevet til \(folder): \(files) filer som gjør at \(certificates[.nb]) kan sjekkes.",
            da: "Skrevet til \(folder): \(files) filer, så \(certificates[.da]) kan tjekkes."
        )
    }
}
