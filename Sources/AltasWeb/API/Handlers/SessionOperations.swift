import AltasRegister

/// Signing in and out, and who is signed in.
struct SessionOperations: Sendable {
    let register: Register

    var all: [Operation] {
        [
            .deed(
                "signIn",
                .apiSessions,
                "Begin a session. Send its token with every other request.",
                example: ["code": "G7WQ2MD4", "passphrase": "correct horse battery staple"],
                refusals: [.unauthorized, .tooManyRequests],
                signIn
            ),
            .ending("signOut", .apiCurrentSession, "End the session.", signOut),
            .question("me", .apiMe, "Who is signed in, and what they may do.") {
                try register.identity(of: $1)
            },
        ]
    }

    /// A visible code, and what proves that it is one's own.
    struct Credentials: Codable {
        let code: String
        let passphrase: String
    }

    private func signIn(_ request: Request, _ given: Credentials) throws -> SignIn {
        try register.signIn(
            given.code,
            passphrase: given.passphrase,
            from: request.client.description
        )
    }

    private func signOut(_ request: Request) throws {
        try register.signOut(token: try request.signedIn().token)
    }
}
