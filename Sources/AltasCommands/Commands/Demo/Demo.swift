import AltasCore
import AltasRegister
import AltasText
import Foundation

/// `altas demo`: a register with sample people, made by the same commands that everybody uses.
package struct Demo: Command {
    private let folder: String?
    private let serves: Bool

    package static let spec = CommandSpec(
        "demo",
        Phrase(
            en: "Make a register with sample sites, people and visits, and show what it can tell.",
            es:
                """
                Crea un registro con centros, personas y visitas de ejemplo y muestra lo que \
                revela.
                """,
            nb: """
                Opprett et register med eksempler på steder, personer og besøk, og vis hva det \
                forteller.
                """,
            da: """
                Opret et register med eksempler på steder, personer og besøg, og vis, hvad det \
                fortæller.
                """
        ),
        parameters: [
            .option(
                "folder",
                value: "FOLDER",
                Phrase(
                    en: "Where to make it; a new temporary folder by default.",
                    es: "Dónde crearlo; por defecto, una carpeta temporal nueva.",
                    nb: "Hvor det skal opprettes; ellers en ny midlertidig mappe.",
                    da: "Hvor det skal oprettes; ellers en ny midlertidig mappe."
                ),
                takesFile: true
            ),
            DemoServing.flag,
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        folder = arguments.optional("folder")
        serves = arguments.flag(DemoServing.flag.name)
    }

    package func run(in context: inout CommandContext) throws {
        let path = context.shared.register ?? (folder ?? Self.newFolder()) + "/register.db"
        var run = try DemoRun(path: path, in: context)
        try run.play()
        guard serves else { return try run.certify(at: "http://localhost:8080") }
        let register = try Register.open(at: path, surroundings: context.surroundings.clock)
        let port = try DemoServing.freePort(for: register)
        try run.certify(at: "http://localhost:\(port)")
        let secret = try context.keySecret(named: run.secret)
        let serving = try DemoServing(register, try register.openKeys(with: secret), at: port)
        try run.invite(to: serving.url)
        context.say(DemoServing.ending)
        serving.wait()
    }

    private static func newFolder() -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-demo-\(UUID().uuidString.prefix(8).lowercased())").path
    }
}
