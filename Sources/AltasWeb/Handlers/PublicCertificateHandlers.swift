import AltasCore
import AltasCredentials
import AltasRegister
import AltasText

/// What anybody may know of a certificate who has its code: nothing that says whose it is.
///
/// The pages are the same for everybody, set no cookie of their own, and are found by no search engine.
struct PublicCertificateHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [
            Route(.get, .certificates, for: .everybody, ask),
            Route(.post, .certificates, for: .everybody, check),
            Route(.get, .publicCertificate, for: .everybody, show),
            Route(.post, .publicCertificate, for: .everybody, compare),
        ]
    }

    private func ask(_ request: Request) -> Response {
        guard let code = request.query(Link.codeName) else {
            return .page(CertificateCodePage(reader: Reader(request)).html)
        }
        guard let known = CertificateCode(code) else { return notIssued(request) }
        return .redirect(to: .publicCertificate(known.characters))
    }

    /// How many bytes a file may have.
    static let fileLimit = 2_000_000

    /// Checks a file, of which nothing is kept.
    private func check(_ request: Request) throws -> Response {
        guard request.comesFromHere else { throw RequestProblem.foreignForm }
        guard let file = try MultipartForm(request)[CertificateCodePage.fileField] else {
            throw RequestProblem.malformed
        }
        guard file.count <= Self.fileLimit else { throw RequestProblem.tooLarge }
        let page = CheckedFilePage(
            verification: try register.check(Array(file)),
            reader: Reader(request).here(request)
        )
        return Response.page(page.html).unlisted
    }

    private func show(_ request: Request) throws -> Response {
        try answer(request) { code, address in
            PublicCertificatePage(
                certificate: try register.publicCertificate(code, from: address),
                reader: Reader(request)
            )
        }
    }

    /// Changes nothing but what may be asked next, so it takes no hidden value, which would take a cookie.
    private func compare(_ request: Request) throws -> Response {
        guard request.comesFromHere else { throw RequestProblem.foreignForm }
        let fields = FormToken.Fields(try request.form())
        let name = fields[PublicCertificatePage.nameField]
        return try answer(request) { code, address in
            var page = PublicCertificatePage(
                certificate: try register.publicCertificate(code, from: address),
                reader: Reader(request).here(request)
            )
            page.isSameName = try register.certificate(code, isMadeOutTo: name, from: address)
            return page
        }
    }

    private func answer(
        _ request: Request,
        _ page: (_ code: String, _ address: String) throws -> PublicCertificatePage
    ) throws -> Response {
        do {
            let page = try page(request.parameter("code"), request.client.description)
            var response = Response.page(page.html).unlisted
            CommonHeaders.allowPaperCheck(in: &response.headers)
            return response
        } catch Refusal.certificate(.unknown) {
            return notIssued(request)
        }
    }

    /// Whatever is wrong with the code, the answer is the same.
    private func notIssued(_ request: Request) -> Response {
        let page = CertificateCodePage(reader: Reader(request), isNotIssued: true)
        return Response.page(page.html, .notFound).unlisted
    }
}

extension Response {
    /// The answer, which search engines are to leave out.
    fileprivate var unlisted: Response {
        var response = self
        response.headers["x-robots-tag"] = "noindex, nofollow"
        return response
    }
}
