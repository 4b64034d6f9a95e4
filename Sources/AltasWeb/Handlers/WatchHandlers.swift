import AltasRegister

/// What whoever runs the server asks: does it work, and what has it done.
struct WatchHandlers: Sendable {
    let register: Register
    let metrics: Metrics

    var routes: [Route] {
        [
            Route(.get, .health, for: .everybody, health),
            Route(.get, .metrics, for: .everybody, report),
        ]
    }

    private func health(_ request: Request) throws -> Response {
        try register.checkReading()
        return .text("ok\n")
    }

    private func report(_ request: Request) -> Response {
        var response = Response.text(metrics.report)
        response.headers["content-type"] = "text/plain; version=0.0.4; charset=utf-8"
        return response
    }
}
