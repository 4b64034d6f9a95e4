import AltasText

/// A page that says what went wrong, and leads back.
struct ErrorPage {
    let title: String
    let sentence: String
    let reader: Reader

    var html: HTML { Page(title: title, reader: reader, isAlone: true, main: main).html }

    private var main: HTML {
        let lines = sentence.split(separator: "\n").map { "<p>\(String($0))</p>" as HTML }
        let words = reader(WebWords.toTheFirstPage)
        return #"""
            <h1>\#(title)</h1>\#(lines)<p><a class="button" href="\#(Link.home)">\#(words)</a></p>
            """#
    }
}
