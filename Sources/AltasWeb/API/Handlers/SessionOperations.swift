import AltasRegister

/// Signing in and out, and who is signed in.
struct SessionOperations: Sendable {
    let register: Register

    var all: [Operation] {
        [
            .deed(
                "signIn",
                .apiSessions,
                "Begin a session with a code and a passphrase. Send its token with every other request.",
                example: ["code": "G7WQ2MD4", "passphrase": "correct horse battery staple"],
                refusals: [.unauthorized, .unprocessable, .tooManyRequests],
                signIn
            ),
            .ending("signOut", .apiCurrentSession, "End the session.", signOut),
            .question("me", .apiMe, "Who is signed in, and what they may do.", me),
        ]
    }

    /// A code and what proves it.
    struct Credentials: Codable {
        let code: String
        let passphrase: String
    }

    /// A session that has just begun.
    struct NewSession: Codable {
        /// What to send as `Authorization: Bearer`.
        let token: String
        /// When it ends, in seconds since 1970 UTC.
        let expires: Int64
    }

    private func signIn(_ request: Request, _ credentials: Credentials) throws -> NewSession {
        let signIn = try register.signIn(credentials.code, passphrase: credentials.passphrase)
        return NewSession(token: signIn.token, expires: signIn.expires)
    }

    private func signOut(_ request: Request) throws {
        guard let visitor = request.visitor else { return }
        try register.signOut(token: visitor.token)
    }

    private func me(_ request: Request, _ session: Session) throws -> Me {
        if session.isLearner {
            return Me(learner: try register.learnerIdentity(of: session), until: session.expires)
        }
        return Me(try register.identity(of: session))
    }
}

/// Who is signed in: a member of staff with roles, or a learner.
struct Me: Codable {
    private let staff: PersonName?
    private let learner: PersonName?
    private let roles: [RoleAnswer]
    private let expires: Int64
    private let hasPassphrase: Bool?

    init(_ identity: Identity) {
        staff = identity.staff
        learner = nil
        roles = identity.roles
        expires = identity.expires
        hasPassphrase = identity.hasPassphrase
    }

    init(learner: PersonName, until expires: Int64) {
        staff = nil
        self.learner = learner
        roles = []
        self.expires = expires
        hasPassphrase = nil
    }
}
