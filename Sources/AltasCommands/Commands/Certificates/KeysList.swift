import AltasRegister
import AltasText

/// `altas keys list`: who issues certificates, and with which keys.
package struct KeysList: Command {
    package static let spec = CommandSpec(
        "keys list",
        Phrase(
            en: "Show who issues certificates, and the keys, with what people compare.",
            es: "Muestra quién expide los certificados, las claves y las huellas que se comparan.",
            nb: "Vis hvem som utsteder bevis, og nøklene, med det folk sammenligner.",
            da: "Vis, hvem der udsteder beviser, og nøglerne, med det, man sammenligner."
        ),
        parameters: [],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.issuer(as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.sayMoment(answer.stamp)
        }
    }
}
