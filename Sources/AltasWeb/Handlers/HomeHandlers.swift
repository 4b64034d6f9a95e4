import AltasRegister

/// The first page: what this is for a stranger, their own page for whoever is signed in.
struct HomeHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [Route(.get, .home, for: .everybody, home)]
    }

    private func home(_ request: Request) throws -> Response {
        guard let session = request.visitor?.session else {
            return .page(HomePage(reader: Reader(request)).html)
        }
        guard session.isLearners else { return .redirect(to: .sites) }
        return .redirect(to: .learner(try register.identity(of: session).person.code))
    }
}
