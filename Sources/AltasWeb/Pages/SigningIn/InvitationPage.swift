import AltasText

/// The page that the link on an invitation leads to: one button that signs the learner in.
struct InvitationPage {
    private let token: FormToken
    private let code: String
    private let reader: Reader
    private var language: Language { reader.language }

    init(_ token: FormToken, code: String, reader: Reader) {
        self.token = token
        self.code = code
        self.reader = reader
    }

    var html: HTML {
        Page(title: SignInWords.welcome[language], reader: reader, isAlone: true, main: main).html
    }

    private var main: HTML {
        """
        <h1>\(SignInWords.welcome[language])</h1>
        <p>\(SignInWords.aboutThisLink[language])</p>
        <form method="post" action="\(Link.invitations)">\(token.field)
        <input type="hidden" name="code" value="\(code)">
        <button>\(SignInWords.signIn[language])</button></form>
        """
    }
}
