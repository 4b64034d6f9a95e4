import AltasText

/// How programs ask: every operation with what may be said and an example, for the people who write them.
///
/// What is said of an operation is English, as its names are.
struct ProgramsPage {
    let operations: [Operation]
    let reader: Reader
    private var language: Language { reader.language }

    var html: HTML {
        Page(title: ProgramWords.title[language], reader: reader, isAlone: true, main: main).html
    }

    private var main: HTML {
        let openAPI: HTML = #"<a href="\#(Link.openAPI)">openapi.json</a>"#
        return """
            <h1>\(ProgramWords.title[language])</h1>
            <p>\(ProgramWords.introduction[language])</p>
            <p>\(ProgramWords.described[language]) \(openAPI).</p>
            \(operations.map(section))
            """
    }

    private func section(_ operation: Operation) -> HTML {
        let parameters = operation.path.placeholders.map(row) + operation.query.map(row)
        return #"""
            <section id="\#(operation.name)">
            <h2><code>\#(operation.method.rawValue) \#(operation.path.description)</code></h2>
            <p lang="en">\#(operation.summary)</p>
            \#(list(parameters))
            <h3>\#(ProgramWords.example[language])</h3>
            <p><code lang="en">\#(operation.example)</code></p>
            <p>\#(ProgramWords.answers[language]) \#(statuses(of: operation))</p>
            </section>

            """#
    }

    private func list(_ rows: [HTML]) -> HTML {
        rows.isEmpty
            ? "" : "<h3>\(ProgramWords.parameters[language])</h3><dl>\(rows)</dl>"
    }

    private func row(_ placeholder: String) -> HTML {
        row(placeholder, ProgramWords.inPath, Placeholder(placeholder).summary)
    }

    private func row(_ parameter: QueryParameter) -> HTML {
        let place = parameter.isRequired ? ProgramWords.required : ProgramWords.optional
        return row(parameter.name, place, parameter.summary)
    }

    private func row(_ name: String, _ place: Phrase, _ summary: String) -> HTML {
        #"""
        <dt><code>\#(name)</code> (\#(place[language]))</dt><dd lang="en">\#(summary)</dd>
        """#
    }

    private func statuses(of operation: Operation) -> String {
        ([operation.answer.status] + operation.problems).map { String($0.rawValue) }
            .joined(separator: ", ")
    }
}

extension Operation {
    /// How it is asked on a command line.
    var example: String {
        let path = path.filled(with: path.placeholders.map { Placeholder($0).example })
        let required = query.compactMap { item in item.example.map { "\(item.name)=\($0)" } }
        let query = required.isEmpty ? "" : "?" + required.joined(separator: "&")
        var words = ["curl"]
        if method != .get, body == nil { words += ["-X", method.rawValue] }
        if audience == .signedIn { words += ["-H", #""Authorization: Bearer $TOKEN""#] }
        if let body, let text = try? JSONText.bytes(of: body.example) {
            words += ["-H", #""Content-Type: application/json""#]
            words += ["-d", "'\(String(decoding: text, as: UTF8.self))'"]
        }
        return (words + [#""$ALTAS\#(path)\#(query)""#]).joined(separator: " ")
    }
}
