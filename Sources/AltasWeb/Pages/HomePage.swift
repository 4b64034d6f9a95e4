import AltasText

/// The first page: what this is.
struct HomePage {
    let language: Language

    var html: HTML {
        Page(title: WebWords.welcome[language], language: language, main: main).html
    }

    private var main: HTML {
        "<h1>\(WebWords.welcome[language])</h1><p>\(WebWords.whatThisIs[language])</p>"
    }
}
