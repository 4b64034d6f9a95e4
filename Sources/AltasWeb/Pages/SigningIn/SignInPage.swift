import AltasText

/// The page where people sign in: by a code from their trainer, or by their own code and passphrase.
struct SignInPage {
    private let token: FormToken
    private let next: String
    private let reader: Reader
    private var language: Language { reader.language }
    /// The code that was typed before.
    var code = ""
    /// What was wrong with it.
    var problem: String?

    init(_ token: FormToken, next: String?, reader: Reader) {
        self.token = token
        self.next = next ?? ""
        self.reader = reader
    }

    var html: HTML {
        Page(title: SignInWords.signIn[language], reader: reader, isAlone: true, main: main).html
    }

    private var main: HTML {
        """
        <h1>\(SignInWords.signIn[language])</h1>\(FormProblem(problem).html)
        <section aria-labelledby="once"><h2 id="once">\(SignInWords.withInvitation[language])</h2>
        <p>\(SignInWords.aboutInvitations[language])</p>
        <form method="post" action="\(Link.invitations)">\(token.field)
        \(FormField("once-code", name: "code", SignInWords.invitationCode[language], .once).html)
        <button>\(SignInWords.continue[language])</button></form></section>
        <section aria-labelledby="own"><h2 id="own">\(SignInWords.withPassphrase[language])</h2>
        <form method="post" action="\(Link.signIn)">\(token.field)
        <input type="hidden" name="\(Link.nextName)" value="\(next)">
        \(FormField("code", SignInWords.ownCode[language], .username, value: code).html)
        \(FormField("passphrase", SignInWords.passphrase[language], .passphrase).html)
        <button>\(SignInWords.signIn[language])</button></form></section>
        """
    }
}
