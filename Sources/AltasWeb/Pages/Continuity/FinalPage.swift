import AltasText

/// What pages that need no server have in common: head and stylesheet, and no way to anywhere.
struct FinalPage {
    let title: String
    let language: Language
    let main: HTML

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <meta name="referrer" content="no-referrer">
        <title>\(title)</title>
        <link rel="icon" href="data:,">
        <style>\(Stylesheet.css)</style>
        </head>
        <body>
        <main id="main">\(main)</main>
        </body>
        </html>

        """
    }
}
