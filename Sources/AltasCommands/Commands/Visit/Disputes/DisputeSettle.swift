import AltasRegister
import AltasText

/// `altas dispute settle`: lets a decision stand that a learner disagrees with.
package struct DisputeSettle: Command {
    private let decision: String
    private let reason: String

    package static let spec = CommandSpec(
        "dispute settle",
        Phrase(
            en: "Settle a disagreement: the decision stands, and why.",
            es: "Resuelve un desacuerdo: la decisión se mantiene, y por qué.",
            nb: "Avgjør en uenighet: vurderingen står, og hvorfor.",
            da: "Afgør en uenighed: afgørelsen står ved magt, og hvorfor."
        ),
        parameters: [
            .positional(
                "decision",
                Phrase(
                    en: "The decision's number, such as D12.",
                    es: "El número de la decisión, como D12.",
                    nb: "Nummeret på vurderingen, for eksempel D12.",
                    da: "Afgørelsens nummer, for eksempel D12."
                )
            ),
            .option(
                "reason",
                value: "TEXT",
                Phrase(
                    en: "Why it stands, in words for the learner.",
                    es: "Por qué se mantiene, con palabras para la persona.",
                    nb: "Hvorfor den står, med ord til deltakeren.",
                    da: "Hvorfor den står ved magt, med ord til deltageren."
                ),
                isRequired: true
            ),
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                Somebody other than who decided settles it: an assessor or a quality assurer at the \
                site, or an administrator. A decision that does not stand is changed by “altas \
                correct”, which settles the disagreement too.
                """,
            es: """
                Lo resuelve otra persona que quien decidió: alguien que evalúa o asegura la calidad \
                en el centro, o un administrador. Una decisión que no se mantiene se cambia con \
                «altas correct», que también resuelve el desacuerdo.
                """,
            nb: """
                En annen enn den som vurderte, avgjør: en vurderer eller kvalitetssikrer på stedet, \
                eller en administrator. En vurdering som ikke står, endres med «altas correct», som \
                også avgjør uenigheten.
                """,
            da: """
                En anden end den, der afgjorde, afgør uenigheden: en bedømmer eller kvalitetssikrer \
                på stedet eller en administrator. En afgørelse, der ikke står ved magt, ændres med \
                »altas correct«, som også afgør uenigheden.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        decision = try arguments.required("decision")
        reason = try arguments.required("reason")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.settleDispute(
            decision,
            because: reason,
            language: context.language.rawValue,
            as: session,
            context.writing
        )
        try context.answer(answer) { _, context in
            context.say(context.writing.isRehearsal ? CommandContext.rehearsed : Self.settled)
        }
    }

    private static let settled = Phrase(
        en: "Settled: the decision stands.",
        es: "Resuelto: la decisión se mantiene.",
        nb: "Avgjort: vurderingen står.",
        da: "Afgjort: afgørelsen står ved magt."
    )
}
