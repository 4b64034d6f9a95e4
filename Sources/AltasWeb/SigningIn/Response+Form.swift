import AltasText

extension Response {
    /// A page with a form, whose hidden value goes with this request; a browser that has shown nothing yet is given a value
    /// of its own.
    ///
    /// - Throws: What the random source throws.
    static func form(
        on request: Request,
        _ status: Status = .ok,
        _ page: (FormToken) -> HTML
    ) throws -> Response {
        if let token = FormToken(request) { return .page(page(token), status) }
        let cookie = try FormCookie.fresh(for: request)
        var response = Response.page(page(FormToken(secret: cookie.value)), status)
        response.headers.add("set-cookie", cookie.field(isSecure: request.isSecure))
        return response
    }
}
