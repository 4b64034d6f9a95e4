/// What the scripts of other sites may read here: what is served over CASE, and what certificates are checked with; both are for
/// everybody, and nothing else is.
enum CrossOrigin {
    /// Adds to an answer that they may, if they may.
    static func open(_ headers: inout Headers, to request: Request) {
        guard request.target.isForCASE || request.target.isForCheckers else { return }
        headers["access-control-allow-origin"] = "*"
        headers["access-control-expose-headers"] = "X-Total-Count, Link, ETag"
        guard request.method == .options else { return }
        headers["access-control-allow-methods"] = "GET, HEAD, OPTIONS"
        headers["access-control-allow-headers"] = "If-None-Match"
    }
}
