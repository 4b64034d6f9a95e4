import AltasText

/// Where a code is typed in; also after one under which nothing was issued.
struct CertificateCodePage {
    let reader: Reader
    /// Whether a code was asked for that nobody has.
    var isNotIssued = false

    private var title: String {
        reader(isNotIssued ? CertificateWords.notIssued : CertificateWords.ask)
    }

    var html: HTML {
        Page(title: title, reader: reader, isAlone: true, main: main).html
    }

    private var main: HTML {
        let code = FormField(Link.codeName, reader(CertificateWords.codeOnDocument), .certificate)
        return """
            \(heading)
            <section><p>\(reader(CertificateWords.aboutAsking))</p>
            <form method="get" action="\(Link.certificates)">\(code.html)
            <button>\(reader(CertificateWords.doAsk))</button></form></section>
            """
    }

    private var heading: HTML {
        guard isNotIssued else { return "<h1>\(title)</h1>" }
        return #"""
            <h1 class="bad">\#(title)</h1><p>\#(reader(CertificateWords.aboutNotIssued))</p>
            """#
    }
}
