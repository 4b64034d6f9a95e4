import AltasCore
import AltasRegister
import AltasText

/// Signing in and out.
struct SignInHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [
            Route(.get, .signIn, for: .everybody, show),
            Route(.post, .signIn, for: .everybody, signIn),
            Route(.get, .invitation, for: .everybody, showInvitation),
            Route(.post, .invitations, for: .everybody, redeem),
            Route(.get, .passphrase, for: .signedIn, showPassphrase),
            Route(.post, .passphrase, for: .signedIn, setPassphrase),
            Route(.post, .signOut, for: .everybody, signOut),
            Route(.post, .signOutEverywhere, for: .signedIn, signOutEverywhere),
        ]
    }
}

// MARK: - With a passphrase

extension SignInHandlers {
    private func show(_ request: Request) throws -> Response {
        try .form(on: request) { token in
            SignInPage(token, next: request.query(Link.nextName), reader: Reader(request)).html
        }
    }

    private func signIn(_ request: Request) throws -> Response {
        let fields = try FormToken.check(request)
        do {
            let signIn = try register.signIn(
                fields["code"],
                passphrase: fields.exact("passphrase"),
                from: request.client.description
            )
            return begin(signIn, on: request, at: Link(next: fields[Link.nextName]))
        } catch let refusal as Refusal where refusal.isAboutSigningIn {
            let (code, next) = (fields["code"], fields[Link.nextName])
            return try again(refusal, code: code, next: next, on: request)
        }
    }

    private func again(
        _ refusal: Refusal,
        code: String = "",
        next: String? = nil,
        on request: Request
    ) throws -> Response {
        var response = try Response.form(on: request, refusal.formStatus) { token in
            var page = SignInPage(token, next: next, reader: Reader(request))
            page.code = code
            page.problem = refusal.wording(in: request.language)
            return page.html
        }
        response.headers["retry-after"] = refusal.wait.map(String.init)
        return response
    }

    private func begin(_ signIn: SignIn, on request: Request, at link: Link) -> Response {
        var response = Response.redirect(to: link)
        let cookie = SessionCookie.keeping(signIn.token, for: Int(signIn.lifetime), on: request)
        response.headers.add("set-cookie", cookie.field(isSecure: request.isSecure))
        return response
    }
}

// MARK: - With an invitation

extension SignInHandlers {
    /// Only shows a button: programs that look at links in messages must not use a code up.
    private func showInvitation(_ request: Request) throws -> Response {
        try .form(on: request) { token in
            InvitationPage(token, code: request.parameter("code"), reader: Reader(request)).html
        }
    }

    private func redeem(_ request: Request) throws -> Response {
        let fields = try FormToken.check(request)
        do {
            let signIn = try register.redeem(fields["code"], from: request.client.description)
            return begin(signIn, on: request, at: .passphrase)
        } catch let refusal as Refusal where refusal.isAboutSigningIn {
            return try again(refusal, on: request)
        }
    }
}

// MARK: - The passphrase, and the end

extension SignInHandlers {
    private func showPassphrase(_ request: Request) throws -> Response {
        let identity = try register.identity(of: request.session())
        return try .form(on: request) { token in
            PassphrasePage(token, identity: identity, reader: Reader(request)).html
        }
    }

    private func setPassphrase(_ request: Request) throws -> Response {
        let visitor = try request.signedIn()
        let fields = try FormToken.check(request)
        let old = fields.exact("old")
        do {
            try register.setOwnPassphrase(
                fields.exact("passphrase"),
                replacing: old.isEmpty ? nil : old,
                token: visitor.token
            )
            return .redirect(to: .home)
        } catch let refusal as Refusal where refusal.isAboutSigningIn {
            let identity = try register.identity(of: visitor.session)
            return try .form(on: request, refusal.formStatus) { token in
                var page = PassphrasePage(token, identity: identity, reader: Reader(request))
                page.problem =
                    refusal == .oldPassphraseMissing
                    ? SignInWords.oldPassphraseNeeded[request.language]
                    : refusal.wording(in: request.language)
                return page.html
            }
        }
    }

    private func signOut(_ request: Request) throws -> Response {
        _ = try FormToken.check(request)
        if let token = request.visitor?.token { try register.signOut(token: token) }
        return end(on: request)
    }

    private func signOutEverywhere(_ request: Request) throws -> Response {
        _ = try FormToken.check(request)
        try register.signOutEverywhere(as: request.session())
        return end(on: request)
    }

    private func end(on request: Request) -> Response {
        var response = Response.redirect(to: .home)
        let cookie = SessionCookie.forgetting(on: request)
        response.headers.add("set-cookie", cookie.field(isSecure: request.isSecure))
        return response
    }
}

extension Refusal {
    /// Whether it is told on the form itself, to be mended there.
    fileprivate var isAboutSigningIn: Bool {
        switch self {
        case .wrongPassphrase, .invitationOver, .tooManyTries, .weakPassphrase,
            .oldPassphraseMissing:
            true
        default: false
        }
    }

    /// The status of the form that is shown again.
    fileprivate var formStatus: Status {
        if case .tooManyTries = self { .tooManyRequests } else { .unprocessable }
    }
}
