import AltasCore
package import AltasRegister

/// The web as one function: a request in, an answer out.
///
/// No socket and no thread of its own: many threads call it at once.
package struct Website: Sendable {
    /// Every route there is.
    package let router: Router
    /// What it counts.
    package let metrics: Metrics
    private let doorkeeper: Doorkeeper?
    private let keptAnswers: KeptAnswers?
    private let log: RequestLog

    /// The web view of a register.
    ///
    /// - Parameters:
    ///   - register: what is shown.
    ///   - keys: what signs status lists and the files of certificates; without them these cannot be had.
    ///   - log: where requests are noted.
    ///   - site: where it is, when it is not where each request says.
    package init(
        _ register: Register,
        keys: SigningKeys? = nil,
        log: RequestLog,
        site: String? = nil
    ) {
        let metrics = Metrics()
        self.init(
            Router(
                HomeHandlers(register: register).routes
                    + SignInHandlers(register: register).routes
                    + LearnerHandlers(register: register).routes
                    + DecisionHandlers(register: register).routes
                    + StaffHandlers(register: register).routes
                    + CertificateHandlers(register: register, keys: keys).routes
                    + PublicCertificateHandlers(register: register).routes
                    + IssuerHandlers(register: register, keys: keys).routes
                    + API(register).routes
                    + WatchHandlers(register: register, metrics: metrics).routes
                    + CASEHandlers(register, site: site).routes
            ),
            doorkeeper: Doorkeeper(register: register),
            keptAnswers: KeptAnswers(register),
            metrics: metrics,
            log: log
        )
    }

    /// A web with routes of a test's own.
    init(
        _ router: Router,
        doorkeeper: Doorkeeper? = nil,
        keptAnswers: KeptAnswers? = nil,
        metrics: Metrics = Metrics(),
        log: RequestLog
    ) {
        self.router = router
        self.doorkeeper = doorkeeper
        self.keptAnswers = keptAnswers
        self.metrics = metrics
        self.log = log
    }

    /// Answers a request.
    package func answer(_ request: Request) -> Response {
        var label = Label(method: request.method.rawValue)
        return answer(request, &label) { try respond(to: request, &$0) }
    }

    /// Answers a request that could be read only so far.
    func answer(_ request: Request, refusing problem: RequestProblem) -> Response {
        var label = Label()
        return answer(request, &label) { _ in throw problem }
    }

    /// What is found out of a request on the way: the log and the counts know it by its method and path.
    private struct Label {
        var method = "-"
        /// The path of its route.
        var path = "-"
        /// Who asks, as far as that has been found out.
        var visitor: Visitor?
    }

    private func answer(
        _ request: Request,
        _ label: inout Label,
        by respond: (inout Label) throws -> Response
    ) -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try respond(&label)
        } catch {
            var request = request
            request.visitor = label.visitor
            response = tell(error, of: request)
        }
        if !request.isForPrograms, !request.target.isForCheckers,
            let cookie = LanguageChoice.cookie(for: request.target)
        {
            response.headers.add("set-cookie", cookie.field(isSecure: request.isSecure))
        }
        if !response.headers.isSafe {
            response = tell(UnsafeHeader(names: response.headers.fields.map(\.name)), of: request)
        }
        CrossOrigin.open(&response.headers, to: request)
        CommonHeaders.add(to: &response.headers, isSecure: request.isSecure)
        note(request.id, label, response, ContinuousClock.now - start)
        return response
    }

    private func respond(to request: Request, _ label: inout Label) throws -> Response {
        switch router.match(request) {
        case .route(let route, let parameters):
            label.path = route.path.description
            var request = request
            request.parameters = parameters
            request.visitor = try visitor(of: request, on: route)
            label.visitor = request.visitor
            guard route.isKept, let keptAnswers else { return try route.handler(request) }
            return try keptAnswers.answer(to: request) { try route.handler(request) }
        case .withoutSlash(let link): return .redirect(to: link, .permanentRedirect)
        case .nothing: throw RequestProblem.noSuchPath
        case .otherMethods(let methods):
            var response = tell(RequestProblem.wrongMethod, of: request)
            response.headers["allow"] = Self.list(methods)
            return response
        case .whatIsAllowed(let methods):
            return Response(.noContent, headers: ["allow": Self.list(methods)])
        }
    }

    /// Whoever asks; where everybody may, a session that is over is none.
    private func visitor(of request: Request, on route: Route) throws -> Visitor? {
        do {
            let visitor = try doorkeeper?.visitor(of: request)
            guard visitor != nil || route.audience == .everybody else { throw Refusal.notSignedIn }
            return visitor
        } catch let refusal as Refusal where refusal.isOverSession && route.audience == .everybody {
            return nil
        }
    }

    private static func list(_ methods: [Method]) -> String {
        methods.map(\.rawValue).joined(separator: ", ")
    }

    private func tell(_ error: any Error, of request: Request) -> Response {
        let answer = ErrorAnswer(error, for: request)
        if let fault = answer.fault { log.add(fault: fault, in: request.id) }
        return answer.response
    }

    private func note(
        _ request: String,
        _ label: Label,
        _ response: Response,
        _ duration: Duration
    ) {
        let kind = Metrics.Kind(
            method: label.method,
            path: label.path,
            family: response.status.family
        )
        metrics.count(kind, duration)
        log.add(
            RequestLog.Line(
                method: label.method,
                path: label.path,
                status: response.status,
                byteCount: response.body.count,
                duration: duration,
                request: request
            )
        )
    }
}

/// An answer whose head could be broken off by one of its values: a fault of ours.
private struct UnsafeHeader: Error {
    let names: [String]
}
