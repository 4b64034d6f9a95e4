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
            \(isNotIssued ? nil : upload)
            """
    }

    private var heading: HTML {
        guard isNotIssued else { return "<h1>\(title)</h1>" }
        return #"""
            <h1 class="bad">\#(title)</h1><p>\#(reader(CertificateWords.aboutNotIssued))</p>
            """#
    }

    /// The field that holds a file.
    static let fileField = "file"

    private var upload: HTML {
        let field = FormField(Self.fileField, reader(CertificateWords.file), .file)
        return #"""
            <section><h2>\#(reader(CertificateWords.checkFile))</h2>
            <p>\#(reader(CertificateWords.aboutFiles))</p>
            <form method="post" enctype="multipart/form-data" action="\#(Link.certificates)">\#
            \#(field.html)<button>\#(reader(CertificateWords.doAsk))</button></form></section>
            """#
    }
}
