internal import AltasCrypto
package import AltasJSON
internal import AltasText

/// One page that checks certificates in a browser: no network, no server, from a USB stick if need be.
///
/// It checks the form that browsers can (RS256 tokens, codes for scanning, seals), takes its keys from when it was
/// written, and never says that a certificate is valid, because it cannot ask for withdrawals.
package enum VerifyPage {
    /// Writes the page.
    ///
    /// - Parameter issuers: the key documents of the issuers it is to know (`did.json`).
    /// - Returns: all of the file.
    package static func html(issuers: [JSONObject]) -> String {
        let (style, script) = (VerifyStyle.text, VerifyScript.text)
        let policy = """
            default-src 'none'; script-src '\(hash(script))'; style-src '\(hash(style))'; \
            base-uri 'none'; form-action 'none'
            """
        let keys = JSONValue.array(issuers.map { .object($0) }).text
        let page: HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(Words.VerifyPage.title[.en])</title>
            <style>\(style)</style>
            </head>
            <body id="page" data-words="\(words.text)" data-issuers="\(keys)">
            \(heading)
            <main>
            \(fields)
            <section id="result" aria-live="polite" hidden></section>
            </main>
            <script>\(script)</script>
            </body>
            </html>

            """
        return page.description
    }

    private static var heading: HTML {
        let buttons: [HTML] = Language.allCases.map { language in
            """
            <button type="button" lang="\(language.rawValue)">\(language.endonym)</button>
            """
        }
        return """
            <header>
            <h1 data-say="pageTitle">\(Words.VerifyPage.title[.en])</h1>
            <nav>\(buttons)</nav>
            <p data-say="intro">\(Words.VerifyPage.introduction[.en])</p>
            <noscript>\(Language.allCases.map(withoutScript))</noscript>
            </header>
            """
    }

    private static func withoutScript(_ language: Language) -> HTML {
        """
        <p lang="\(language.rawValue)">\(Words.VerifyPage.needsScript[language])</p>
        """
    }

    private static var fields: HTML {
        """
        <p><label for="file" data-say="file">\(Words.VerifyPage.file[.en])</label>
        <input type="file" id="file"></p>
        <form id="paste">
        <p><label for="text" data-say="text">\(Words.VerifyPage.text[.en])</label>
        <textarea id="text" rows="3" spellcheck="false" autocomplete="off"></textarea></p>
        <p><button data-say="check">\(Words.VerifyPage.check[.en])</button></p>
        </form>
        <p><label for="keys" data-say="keys">\(Words.VerifyPage.keys[.en])</label>
        <input type="file" id="keys" accept=".json,application/json">
        <span id="keys-added" role="status"></span></p>
        """
    }

    /// The digest by which a content policy knows a script or a style (CSP Level 3, section 2.3.1), in plain base64.
    private static func hash(_ text: HTML) -> String {
        let digest = Base64URL.encode(Digest.of(text.description).bytes)
        let plain = digest.map { $0 == "-" ? "+" : $0 == "_" ? "/" : String($0) }.joined()
        return "sha256-\(plain)="
    }
}
