internal import AltasText

/// The script of the page that checks certificates in a browser.
enum VerifyScript {
    /// All of it, as it stands in the page.
    static var text: HTML { "\n\"use strict\";\n\(reading)\n\(judging)\n\(showing)\n" }
}
