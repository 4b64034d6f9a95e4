/// The cookie that keeps a browser signed in.
///
/// Where nobody can read along its name says so, and a browser then takes it from this very host only (RFC 6265bis,
/// section 4.1.3.2).
enum SessionCookie {
    private static func name(isSecure: Bool) -> String {
        isSecure ? "__Host-session" : "session"
    }

    /// The token that a request carries.
    static func token(of request: Request) -> String? {
        request.cookie(name(isSecure: request.isSecure)).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Keeps a token until the browser is told to forget it, or for so many seconds.
    static func keeping(_ token: String, for seconds: Int, on request: Request) -> Cookie {
        Cookie(name(isSecure: request.isSecure), token, maximumAge: seconds)
    }

    /// Forgets it.
    static func forgetting(on request: Request) -> Cookie {
        Cookie(name(isSecure: request.isSecure), "", maximumAge: 0)
    }
}
