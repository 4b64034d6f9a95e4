import AltasRegister
import AltasText

/// The page where somebody sees how they sign in, sets a passphrase, and signs out everywhere.
struct PassphrasePage {
    private let token: FormToken
    private let identity: Identity
    private let reader: Reader
    private var language: Language { reader.language }
    /// What was wrong with the passphrase before.
    var problem: String?

    init(_ token: FormToken, identity: Identity, reader: Reader) {
        self.token = token
        self.identity = identity
        self.reader = reader
    }

    var html: HTML {
        Page(
            title: SignInWords.signingIn[language],
            reader: reader,
            learner: identity.isLearner ? identity.person.code : nil,
            main: main
        ).html
    }

    private var main: HTML {
        """
        <h1>\(SignInWords.signingIn[language])</h1>
        <p>\(SignInWords.signedIn(as: identity.person.name)[language])
        <a href="\(Link.home)">\(SignInWords.goOn[language])</a></p>
        \(FormProblem(problem).html)\(identity.isLearner ? passphrase : staffPassphrase)
        <section aria-labelledby="end"><h2 id="end">\(SignInWords.everywhere[language])</h2>
        <p>\(SignInWords.aboutEverywhere[language])</p>
        <form method="post" action="\(Link.signOutEverywhere)">\(token.field)
        <button class="quiet">\(SignInWords.everywhere[language])</button></form></section>
        """
    }

    private var passphrase: HTML {
        let (name, fields) = (SignInWords.setPassphrase[language], identity.person.code)
        return """
            <section aria-labelledby="new"><h2 id="new">\(name)</h2>
            <p>\(SignInWords.aboutPassphrases(code: fields)[language])</p>
            <form method="post" action="\(Link.passphrase)">\(token.field)
            <input type="hidden" name="code" autocomplete="username" value="\(fields)">\(old)
            \(FormField("passphrase", SignInWords.newPassphrase[language], .newPassphrase).html)
            <button>\(name)</button></form></section>
            """
    }

    private var old: HTML {
        guard identity.hasPassphrase else { return "" }
        return FormField("old", SignInWords.oldPassphrase[language], .oldPassphrase).html
    }

    private var staffPassphrase: HTML {
        "<p>\(SignInWords.aboutStaffPassphrases[language]) <code>altas staff passphrase</code></p>"
    }
}
