/// The pages that everybody may read.
struct HomeHandlers: Sendable {
    var routes: [Route] {
        [Route(.get, .home, for: .everybody, home)]
    }

    private func home(_ request: Request) -> Response {
        .page(HomePage(language: request.language).html)
    }
}
