import AltasCore
import AltasRegister
import AltasText

extension CommandContext {
    /// Learners as a table, or as CSV.
    mutating func list(_ learners: [LearnerLine]) {
        let titles = [
            Refusal.Field.code.column(in: language),
            Refusal.Field.name.column(in: language, wraps: true),
            Refusal.Field.site.column(in: language),
            TextTable.Column(Words.enrolment[language], wraps: true),
        ]
        let rows = learners.map { line in
            [
                TextTable.Cell(line.learner.code, .strong), nameCell(of: line.learner),
                TextTable.Cell(line.sites.joined(separator: ", ")),
                TextTable.Cell(enrolments(of: line)),
            ]
        }
        list(titles, rows)
    }

    /// Where a learner is placed and enrolled, under their code and name.
    mutating func show(_ line: LearnerLine) {
        show(line.learner)
        let facts = [line.sites.joined(separator: ", "), enrolments(of: line)]
        let text = facts.filter { !$0.isEmpty }.joined(separator: "; ")
        if !text.isEmpty { print("  \(text)") }
    }

    private func enrolments(of line: LearnerLine) -> String {
        line.enrolments.map { "\($0.region) \($0.state.word[language])" }.joined(separator: ", ")
    }

    static let learners = Phrase(
        en: "learners",
        es: "participantes",
        nb: "deltakere",
        da: "deltagere"
    )
}

extension Command {
    /// Shows a learner after a change, and says what was done.
    func show(
        _ answer: LearnerAnswer,
        _ done: Phrase,
        in context: inout CommandContext
    ) throws {
        try context.answer(answer) { answer, context in
            context.show(answer.learner)
            context.say(done, unlessRehearsed: answer.stamp)
        }
    }
}
