import AltasCore
import AltasRegister

/// What certificates are checked with: who issued them, with which keys, and which have been withdrawn; for everybody.
struct IssuerHandlers: Sendable {
    let register: Register
    /// What status lists are signed with; nil where the keys have not been opened.
    let keys: SigningKeys?

    var routes: [Route] {
        [
            Route(.get, .issuerDocument, for: .everybody, document).kept,
            Route(.get, .keySet, for: .everybody, keySet).kept,
            Route(.get, .publicKey, for: .everybody, key).kept,
            Route(.get, .statusList, for: .everybody, statusList).kept,
            Route(.get, .achievement, for: .everybody, achievement).kept,
        ]
    }

    /// An hour, in seconds.
    private static let hour = 3600

    private func document(_ request: Request) throws -> Response {
        let types = [
            "application/did+ld+json", "application/did+json", "application/did",
            "application/json",
        ]
        let document = try register.issuerDocument(named: request.parameter("issuer"))
        return try Response.published(document, as: types, for: Self.hour, to: request)
    }

    private func keySet(_ request: Request) throws -> Response {
        let types = ["application/jwk-set+json", "application/json"]
        let keys = try register.publicKeySet()
        return try Response.published(keys, as: types, for: Self.hour, to: request)
    }

    private func key(_ request: Request) throws -> Response {
        let types = ["application/jwk+json", "application/json"]
        let key = try register.publicKey(named: request.parameter("key"))
        return try Response.published(key, as: types, for: Self.hour, to: request)
    }

    /// With a proof inside, or as a token (Bitstring Status List 1.0; Open Badges 3.0, section 8.2).
    private func statusList(_ request: Request) throws -> Response {
        let documents = [
            "application/vc+ld+json", "application/vc", "application/ld+json", "application/json",
        ]
        let tokens = ["application/vc+jwt", "application/jwt", "text/plain"]
        let list = try keys.open { keys in
            try register.statusList(request.parameter("list"), with: keys)
        }
        let type = request.preferred(among: documents + tokens)
        return try Response.published(
            tokens.contains(type) ? list?.jwt : list?.json,
            as: [type],
            for: list?.lifetime ?? 0,
            to: request
        )
    }

    private func achievement(_ request: Request) throws -> Response {
        let answer = try register.achievement(
            region: request.parameter("region"),
            curriculum: request.parameter("curriculum"),
            rule: request.parameter("rule")
        )
        guard let answer else { throw RequestProblem.noSuchPath }
        let types = ["application/json", "application/ld+json", "text/html"]
        guard request.preferred(among: types) == "text/html" else {
            return try .published(answer.json, as: types.dropLast(), for: Self.hour, to: request)
        }
        var response = Response.page(
            AchievementPage(achievement: answer, reader: Reader(request)).html
        )
        response.headers["vary"] = "accept"
        return response
    }
}

extension Response {
    /// A text that anybody may keep for so many seconds, as whoever asks likes it best.
    ///
    /// - Throws: ``RequestProblem/noSuchPath`` when there is no such text.
    fileprivate static func published(
        _ text: String?,
        as types: [String],
        for seconds: Int,
        to request: Request
    ) throws(RequestProblem) -> Response {
        guard let text else { throw .noSuchPath }
        return Response(
            headers: [
                "content-type": request.preferred(among: types),
                "cache-control": "public, max-age=\(seconds)",
                "vary": "accept",
            ],
            body: Array(text.utf8)
        ).conditional(for: request)
    }
}

extension SigningKeys? {
    /// Does something with the keys.
    ///
    /// - Throws: ``RequestProblem/noKeys`` when they have not been opened, or one of them is not held; what `body` throws.
    func open<T>(_ body: (SigningKeys) throws -> T) throws -> T {
        guard let keys = self else { throw RequestProblem.noKeys }
        do {
            return try body(keys)
        } catch Refusal.certificate(.noKey) {
            throw RequestProblem.noKeys
        }
    }
}
