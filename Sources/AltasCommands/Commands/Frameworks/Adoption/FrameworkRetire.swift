import AltasCore
import AltasRegister
import AltasText

/// `altas framework retire`: an edition ends, and nothing takes its place.
package struct FrameworkRetire: Command {
    private let edition: String
    private let lastEnrolment: CivilDate?
    private let lastAward: CivilDate?

    package static let spec = CommandSpec(
        "framework retire",
        Phrase(
            en: "End an edition that nothing takes the place of.",
            es: "Pone fin a una edición a la que nada sustituye.",
            nb: "Avslutt en utgave som ingenting erstatter.",
            da: "Afslut en udgave, som intet træder i stedet for."
        ),
        parameters: [
            FrameworkParameters.edition, AdoptionParameters.lastEnrolment,
            AdoptionParameters.lastAward,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: "Without days it ends today. Decisions and awards by it stay as they are.",
            es:
                "Sin fechas termina hoy. Las decisiones y los certificados según ella se mantienen.",
            nb: "Uten datoer slutter den i dag. Vurderinger og bevis etter den blir som de er.",
            da: "Uden datoer slutter den i dag. Afgørelser og beviser efter den bliver, som de er."
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        edition = try arguments.required("edition")
        lastEnrolment = try arguments.date("last-enrolment")
        lastAward = try arguments.date("last-award")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.retire(
            edition,
            lastEnrolmentOn: lastEnrolment,
            lastAwardOn: lastAward,
            language: context.language.rawValue,
            as: session,
            context.writing
        )
        try context.answer(answer) { $1.show(retired: $0) }
    }
}

extension CommandContext {
    mutating func show(retired answer: EndingAnswer) {
        if let enrolment = answer.lastEnrolmentOn, let award = answer.lastAwardOn {
            print(AdoptionReport.teachOut(answer.edition.slug, enrolment, award)[language])
        }
        let count = answer.enrolments
        print(
            Phrase(
                en: "Enrolments that go on: \(count).",
                es: "Inscripciones que continúan: \(count).",
                nb: "Innmeldinger som fortsetter: \(count).",
                da: "Tilmeldinger, der fortsætter: \(count)."
            )[language]
        )
        let slug = answer.edition.slug
        say(
            Phrase(
                en: "Retired: \(slug).",
                es: "Retirada: \(slug).",
                nb: "Trukket tilbake: \(slug).",
                da: "Trukket tilbage: \(slug)."
            ),
            unlessRehearsed: answer.stamp
        )
    }

    mutating func show(undone answer: EndingAnswer) {
        let new = answer.edition.slug
        let line = answer.restored.map { Self.restored(new, $0.slug) } ?? Self.notAdopted(new)
        print(line[language])
        say(
            Phrase(en: "Undone.", es: "Deshecho.", nb: "Angret.", da: "Fortrudt."),
            unlessRehearsed: answer.stamp
        )
    }

    private static func restored(_ new: String, _ old: String) -> Phrase {
        Phrase(
            en: "\(new) is no longer adopted in the place of \(old), which goes on as before.",
            es: "\(new) ya no sustituye a \(old), que sigue como antes.",
            nb: "\(new) er ikke lenger tatt i bruk i stedet for \(old), som fortsetter som før.",
            da: "\(new) er ikke længere taget i brug i stedet for \(old), der fortsætter som før."
        )
    }

    private static func notAdopted(_ slug: String) -> Phrase {
        Phrase(
            en: "The newest adoption of \(slug) is taken back.",
            es: "Se ha deshecho la última adopción de \(slug).",
            nb: "Den siste ibruktakingen av \(slug) er angret.",
            da: "Den seneste ibrugtagning af \(slug) er fortrudt."
        )
    }
}
