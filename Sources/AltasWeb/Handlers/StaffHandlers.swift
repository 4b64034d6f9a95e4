import AltasRegister

/// The pages that only members of staff read.
struct StaffHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [
            Route(.get, .sites, for: .signedIn, sites),
            Route(.get, .site, for: .signedIn, site),
            Route(.get, .disputes, for: .signedIn, disputes),
        ]
    }

    private func sites(_ request: Request) throws -> Response {
        let reader = Reader(request)
        let disputes = try register.openDisputes(as: request.session(), reader.inquiry)
        let page = SitesPage(
            answer: try register.sites(as: request.session(), reader.inquiry),
            openDisputes: disputes.count,
            reader: reader
        )
        return .page(page.html)
    }

    private func site(_ request: Request) throws -> Response {
        let reader = Reader(request)
        let answer = try register.siteProgress(
            request.parameter("site"),
            as: request.session(),
            reader.inquiry
        )
        let pager = Pager(
            asked: request.query(Link.Query.page),
            size: SitePage.pageSize,
            total: answer.learners.count
        )
        return .page(SitePage(answer: answer, pager: pager, reader: reader).html)
    }

    private func disputes(_ request: Request) throws -> Response {
        let reader = Reader(request)
        let disputes = try register.openDisputes(as: request.session(), reader.inquiry)
        return .page(DisputesPage(disputes: disputes, reader: reader).html)
    }
}
