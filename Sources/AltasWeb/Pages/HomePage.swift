import AltasText

/// The first page, for whoever is not signed in: what this is, and the way in.
struct HomePage {
    let reader: Reader

    var html: HTML {
        Page(title: reader(WebWords.welcome), reader: reader, main: main).html
    }

    private var main: HTML {
        #"""
        <h1>\#(reader(WebWords.welcome))</h1><p>\#(reader(WebWords.whatThisIs))</p>\#
        <p><a class="button primary" href="\#(Link.signIn)">\#(reader(SignInWords.signIn))</a></p>\#
        <div class="pair"><section><h2>\#(reader(WebWords.forLearners))</h2>\#
        <p>\#(reader(WebWords.whatLearnersSee))</p></section>\#
        <section><h2>\#(reader(WebWords.forStaff))</h2>\#
        <p>\#(reader(WebWords.whatStaffSee))</p></section></div>\#
        <p><a href="\#(Link.certificates)">\#(reader(CertificateWords.ask))</a></p>\#
        <p><a href="\#(Link.programs)">\#(reader(ProgramWords.title))</a></p>
        """#
    }
}
