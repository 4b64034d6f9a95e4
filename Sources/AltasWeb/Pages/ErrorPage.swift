import AltasText

/// A page that says what went wrong, and leads back.
struct ErrorPage {
    let title: String
    let sentence: String
    let language: Language

    var html: HTML { Page(title: title, language: language, main: main).html }

    private var main: HTML {
        let lines = sentence.split(separator: "\n").map { "<p>\(String($0))</p>" as HTML }
        return #"""
            <h1>\#(title)</h1>\#(lines)\#
            <p><a href="\#(Link.home)">\#(WebWords.toTheFirstPage[language])</a></p>
            """#
    }
}
