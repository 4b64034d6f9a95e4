import AltasCore
import AltasRegister

/// Finds out who asks: a browser by its cookie, a program by its token.
///
/// A program's request is never believed by a cookie, so that no page of another site can make a browser send one.
struct Doorkeeper: Sendable {
    let register: Register

    /// Whoever asks; nil for somebody who does not say.
    ///
    /// - Throws: ``Refusal/notSignedIn``, ``Refusal/sessionExpired`` for a token that proves nothing any more.
    func visitor(of request: Request) throws -> Visitor? {
        if request.isForPrograms {
            return try request.bearerToken.map { try visitor(with: $0, endsWhenIdle: false) }
        }
        return try SessionCookie.token(of: request).map {
            try visitor(with: $0, endsWhenIdle: true)
        }
    }

    private func visitor(with token: String, endsWhenIdle: Bool) throws -> Visitor {
        let (session, present) = try register.arrival(token: token, endsWhenIdle: endsWhenIdle)
        return Visitor(session: session, token: token, present: present)
    }
}

extension Request {
    /// Whether it is for one of the paths where programs ask.
    var isForPrograms: Bool {
        target.segments.first.map(PathTemplate.programAreas.contains) ?? false
    }

    /// The token after `Bearer` (RFC 6750, section 2.1).
    fileprivate var bearerToken: String? {
        let words = (headers["authorization"] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }
}
