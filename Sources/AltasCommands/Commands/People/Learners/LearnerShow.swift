import AltasCore
import AltasRegister
import AltasText

/// `altas learner show`: what is known of a learner, decisions aside.
package struct LearnerShow: Command {
    private let code: String

    package static let spec = CommandSpec(
        "learner show",
        Phrase(
            en: "Show a learner's names, placements, enrolments and cohorts.",
            es: "Muestra los nombres, centros, matrículas y grupos de una persona participante.",
            nb: "Vis en deltakers navn, steder, påmeldinger og kull.",
            da: "Vis en deltagers navne, steder, tilmeldinger og hold."
        ),
        parameters: [PeopleParameters.learner],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.learner(code, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            context.show(answer.record)
            context.sayMoment(answer.stamp)
        }
    }
}

extension CommandContext {
    fileprivate mutating func show(_ record: LearnerRecord) {
        show(record.learner)
        let placements = record.placements.map { placement in
            let days = span(placement.from, placement.until)
            return "\(placement.site.name) (\(placement.site.code)), \(days)"
        }
        show(under: Words.site, placements)
        show(under: Words.enrolment, record.enrolments.map(line))
        show(under: Words.cohort, record.cohorts)
        guard record.names.count > 1 else { return }
        let names = record.names.map { "\($0.name ?? Phrase.erased[language]), \($0.enteredOn)" }
        show(under: Refusal.Field.name.word, names)
    }

    private mutating func show(under title: Phrase, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        print("  \(terminal.paint(title[language], .heading))")
        for line in lines { print("    \(Terminal.safe(line))") }
    }

    /// An enrolment with what happened to it: `NO (altas): active 2026-01-05, on a break 2026-02-01`.
    func line(_ enrolment: EnrolmentRecord) -> String {
        let first = "\(Enrolment.State.active.word[language]) \(enrolment.from)"
        let steps = enrolment.history.map { "\($0.state.word[language]) \($0.from)" }
        let history = ([first] + steps).joined(separator: ", ")
        return "\(enrolment.region) (\(enrolment.edition)): \(history)"
    }
}
