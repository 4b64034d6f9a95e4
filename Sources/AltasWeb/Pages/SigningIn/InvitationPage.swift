import AltasText

/// The page that the link on an invitation leads to: one button that signs the learner in.
struct InvitationPage {
    private let token: FormToken
    private let code: String
    private let language: Language

    init(_ token: FormToken, code: String, language: Language) {
        self.token = token
        self.code = code
        self.language = language
    }

    var html: HTML {
        Page(title: SignInWords.welcome[language], language: language, main: main).html
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
