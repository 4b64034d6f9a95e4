import AltasRegister
import AltasText

/// `altas logout`: ends the session.
package struct Logout: Command {
    package static let spec = CommandSpec(
        "logout",
        Phrase(
            en: "Sign out.",
            es: "Cierra la sesión.",
            nb: "Logg ut.",
            da: "Log ud."
        ),
        traits: [.answers]
    )

    /// What `--json` answers.
    private struct Answer: Encodable {
        let isSignedOut = true
    }

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        if let token = context.tokenFile.token() {
            try context.register().signOut(token: token)
            context.tokenFile.forget()
        }
        try context.answer(Answer()) { $1.say(Self.signedOut) }
    }

    private static let signedOut = Phrase(
        en: "Signed out.",
        es: "Sesión cerrada.",
        nb: "Logget ut.",
        da: "Logget ud."
    )
}
