import AltasExchange
import AltasRegister
import AltasText

/// Self-ratings to be filled in by hand: a page for each learner, with the values of the scale to be circled.
struct QuestionnairePages {
    let sheet: RatingSheet
    let language: Language

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        \(sheet.learners.map(page))
        </body>
        </html>
        """
    }

    private static let style: HTML = """
        @page { size: A4; margin: 14mm }
        body { font: 10pt/1.3 system-ui, sans-serif; margin: 1rem; color: #111 }
        main { break-after: page }
        main:last-child { break-after: auto }
        h1 { font-size: 14pt; margin: 0 0 4pt }
        ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 2pt 16pt }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 0.5pt solid #444; padding: 3pt; text-align: left; font-weight: 400 }
        td, thead th + th { text-align: center; width: 9mm }
        tr { break-inside: avoid }
        """

    private var title: String {
        "\(Self.heading[language]), \(sheet.occasion.word[language])"
    }

    private func page(_ row: RatingSheet.Row) -> HTML {
        let text = sheet.questionnaire
        let date = GridWord.setting(.date).word(in: language.rawValue)
        return """
            <main>
            <h1>\(title)</h1>
            <p>\(row.learner.name) (\(row.learner.code)) · \(date): ____________</p>
            <p>\(text.introduction.marked(for: language))</p>
            <ol>\(text.scale.map(value))</ol>
            <table>
            <thead><tr><th scope="col">\(text.prompt.marked(for: language))</th>\(values)</tr></thead>
            <tbody>\(text.statements.map { statement($0, row) })</tbody>
            </table>
            </main>

            """
    }

    private var values: [HTML] {
        sheet.questionnaire.scale.map { #"<th scope="col">\#($0.code)</th>"# }
    }

    private func value(_ term: TermName) -> HTML {
        "<li><b>\(term.code)</b> \(term.label.marked(for: language))</li>"
    }

    private func statement(_ statement: QuestionnaireText.Statement, _ row: RatingSheet.Row) -> HTML
    {
        let cells = sheet.questionnaire.scale.map { value -> HTML in
            row.answers[statement.code] == value.code ? "<td>●</td>" : "<td>○</td>"
        }
        return """
            <tr><th scope="row">\(statement.code) \(statement.text.marked(for: language))</th>\(cells)</tr>

            """
    }

    private static let heading = Phrase(
        en: "ALTAS self-rating",
        es: "Autoevaluación ALTAS",
        nb: "ALTAS-egenvurdering",
        da: "ALTAS-selvvurdering"
    )
}
