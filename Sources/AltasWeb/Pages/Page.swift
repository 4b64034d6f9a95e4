import AltasText

/// What all pages have in common: head, stylesheet, language switch.
struct Page {
    /// The title, without the product's name.
    let title: String
    let language: Language
    /// The content of `main`.
    let main: HTML

    /// An address that is there and empty, so that no browser asks for an icon.
    private static let icon: HTML = #"<link rel="icon" href="data:,">"#

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) · Altas</title>
        \(Self.icon)
        <style>\(Stylesheet.css)</style>
        </head>
        <body>
        <header><a href="\(Link.home)">Altas</a>\(switchboard)</header>
        <main>\(main)</main>
        </body>
        </html>

        """
    }

    private var switchboard: HTML {
        let label = WebWords.language[language]
        return #"<nav aria-label="\#(label)"><ul>\#(Language.allCases.map(choice))</ul></nav>"#
    }

    private func choice(_ other: Language) -> HTML {
        let code = other.rawValue
        let current: HTML = other == language ? #" aria-current="true""# : ""
        return #"""
            <li><a href="\#(Link.here(in: other))" lang="\#(code)" hreflang="\#(code)"\#(current)>\#
            \#(other.endonym)</a></li>
            """#
    }
}
