import AltasCore
import AltasExchange
import AltasText

/// An error as its answer: the one place where what was thrown becomes a response.
struct ErrorAnswer {
    let status: Status
    /// What went wrong, for whoever asked.
    let sentence: String
    /// What is to be logged; nil when it is not ours to mend.
    let fault: String?
    private let wait: Int?
    private let isOverSession: Bool
    private let request: Request
    private let caseProblem: CASEProblem?

    init(_ error: any Error, for request: Request) {
        self.request = request
        isOverSession = (error as? Refusal)?.isOverSession ?? false
        caseProblem = error as? CASEProblem
        let language = request.language
        switch error {
        case let refusal as Refusal where refusal.status != nil:
            status = refusal.status ?? .internalError
            sentence = refusal.wording(in: language)
            fault = nil
            wait = refusal.wait
        case let problem as RequestProblem:
            status = problem.status
            sentence = WebWords.sentence(on: problem)[language]
            fault = nil
            wait = nil
        case let problem as CASEProblem:
            status = problem.status
            sentence = problem.sentence
            fault = nil
            wait = nil
        case let problem as QueryProblem:
            status = .badRequest
            sentence = problem.sentence[language]
            fault = nil
            wait = nil
        default:
            status = .internalError
            sentence = WebWords.internalError(request.id)[language]
            fault = String(describing: error)
            wait = nil
        }
    }

    /// The answer: a page for people, problem details for programs, and for those that speak CASE what it wants; people who
    /// are to sign in are led to where they can.
    var response: Response {
        if isForSigningIn { return .redirect(to: .signIn(then: request.target)) }
        var response = body
        if let wait { response.headers["retry-after"] = String(wait) }
        if status == .unauthorized { response.headers["www-authenticate"] = "Bearer" }
        return response
    }

    private var isForSigningIn: Bool {
        isOverSession && !request.prefersJSON && [.get, .head].contains(request.method)
    }

    private var body: Response {
        if request.target.isForCASE, let response = try? Response.json(statusInfo, status) {
            return response
        }
        let title = WebWords.title(of: status)[request.language]
        if request.prefersJSON {
            let problem = Problem(status, title, detail: sentence, request: request.id)
            if let response = try? Response.problem(problem) { return response }
        }
        let page = ErrorPage(title: title, sentence: sentence, reader: Reader(request))
        return .page(page.html, status)
    }

    private var statusInfo: CASEStatusInfo {
        caseProblem.map { CASEStatusInfo($0) } ?? CASEStatusInfo(status, sentence)
    }
}
