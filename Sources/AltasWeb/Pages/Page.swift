import AltasText

/// What all pages have in common: head, stylesheet, the ways to other pages, the choice of a language.
struct Page {
    /// The title, without the product's name.
    let title: String
    /// For whom it is.
    let reader: Reader
    /// Where it is; nil when navigation does not lead there.
    var section: Section?
    /// The code of the learner whom it is about; nil when it is about nobody.
    var learner: String?
    /// Whether it stands alone, where the ways to other pages would only be in the way.
    var isAlone = false
    /// The content of `main`.
    let main: HTML
    /// The script that the page brings along; nil for none.
    var script: HTML?

    private var language: Language { reader.language }

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
        <a class="skip" href="#main">\(WebWords.skip[language])</a>
        \(header)
        <main id="main" tabindex="-1">\(main)</main>\(script.map { "<script>\($0)</script>" })
        </body>
        </html>

        """
    }
}

// MARK: - The header

extension Page {
    private var header: HTML {
        #"""
        <header><div class="bar"><a class="brand" href="\#(Link.home)">Altas</a>\#
        \#(isAlone ? nil : signing)\#(switchboard)</div>\#(isAlone ? nil : ways)</header>
        """#
    }

    private var ways: HTML {
        let ways = Navigation(reader: reader, section: section, learner: learner)
        return "\(ways.site)\(ways.staffsRecord)"
    }

    /// The way in, or the way out.
    private var signing: HTML {
        guard let token = reader.formToken else {
            return #"<a class="sign" href="\#(Link.signIn)">\#(reader(SignInWords.signIn))</a>"#
        }
        return #"""
            <form class="sign" method="post" action="\#(Link.signOut)">\#(token.field)\#
            <button class="quiet">\#(reader(WebWords.signOut))</button></form>
            """#
    }

    private var switchboard: HTML {
        #"""
        <nav class="languages" aria-label="\#(WebWords.language[language])">\#
        <ul>\#(Language.allCases.map(choice))</ul></nav>
        """#
    }

    private func choice(_ other: Language) -> HTML {
        let code = other.rawValue
        let current: HTML = other == language ? #" aria-current="true""# : ""
        return #"""
            <li><a href="\#(Link.here(reader.target, in: other))" lang="\#(code)" \#
            hreflang="\#(code)"\#(current)>\#(other.endonym)</a></li>
            """#
    }
}
