import AltasCore
import AltasRegister
import AltasText

/// What a learner said of themselves before and after the course, side by side.
struct QuestionnairePage {
    let comparison: RatingComparison
    let reader: Reader

    private var code: String { comparison.learner.code }

    var html: HTML {
        Page(
            title: "\(reader(WebWords.questionnaire)) · \(reader.plainName(comparison.learner))",
            reader: reader,
            section: .questionnaire,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        let isEmpty = comparison.before == nil && comparison.after == nil
        return #"""
            <p class="crumb"><a href="\#(Link.learner(code))">\#(reader.name(comparison.learner))</a></p>
            <h1>\#(reader(WebWords.questionnaire))</h1>
            <p>\#(reader(Words.ratingsDecideNothing))</p>\#(days)\#
            \#(isEmpty ? empty : "\(scale)\(answers)")
            \#(Colophon(
                reader: reader,
                curriculum: comparison.questionnaire.edition,
                stamp: comparison.stamp
            ).html)
            """#
    }

    private var empty: HTML {
        #"<div class="note"><p>\#(reader(WebWords.questionnaireEmpty))</p></div>"#
    }

    private var days: HTML {
        var facts = Facts(reader)
        for (occasion, day) in [
            (Questionnaire.Occasion.before, comparison.before), (.after, comparison.after),
        ] {
            facts.add(occasion.word, day.map(reader.day) ?? "\(reader(Words.notFilledIn))")
        }
        return "<section>\(facts.html)\(changes)</section>"
    }

    /// How many answers rose, stayed and fell.
    private var changes: HTML? {
        let changes = comparison.answers.compactMap(\.change)
        guard !changes.isEmpty else { return nil }
        let (up, down) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
        let words = Words.changes(up: up, same: changes.count - up - down, down: down)
        return "<p><b>\(reader(words))</b></p>"
    }

    private var scale: HTML {
        let values = comparison.questionnaire.scale.map { term -> HTML in
            "<li><b>\(term.code)</b> \(reader.text(term.label))</li>"
        }
        return #"""
            <section><h2>\#(reader(WebWords.scale))</h2><ul>\#(values)</ul></section>
            """#
    }

    private var answers: HTML {
        let rows = zip(comparison.questionnaire.statements, comparison.answers).map(row)
        return #"""
            <section><h2>\#(reader.text(comparison.questionnaire.prompt))</h2>
            <ul class="rows">\#(rows)</ul></section>
            """#
    }

    private func row(
        _ statement: QuestionnaireText.Statement,
        _ answer: RatingComparison.Answer
    ) -> HTML {
        let values = [
            "\(reader(Words.before)) \(answer.before ?? "–")",
            "\(reader(Words.after)) \(answer.after ?? "–")",
        ]
        return #"""
            <li>\#(reader.text(statement.text))<br>\#
            <span class="soft">\#(values.joined(separator: " · ")) · \#(reader(Words.change))</span> \#
            <b>\#(Words.signed(answer.change))</b></li>
            """#
    }
}
