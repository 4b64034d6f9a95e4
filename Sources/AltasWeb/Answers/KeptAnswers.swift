import AltasRegister
import AltasText
import Synchronization

/// Answers that need not be worked out again while the register has no newer entry and the day is the same.
///
/// What is answered as of an entry and a day stays the answer, so nothing here can be out of date; who asks is part of the
/// question, and has been let in before. Nothing is kept beyond the process.
final class KeptAnswers: Sendable {
    /// What was asked, and by whom.
    private struct Question: Hashable {
        let token: String?
        let target: Target
        let language: Language
        let isSecure: Bool
        /// Where the site is for whoever asks, which addresses in an answer begin with.
        let host: String?
        /// Which kinds of content they like.
        let accept: [String]
    }

    private struct State {
        var present: Present?
        var answers: [Question: Response] = [:]
        var byteCount = 0
    }

    private let register: Register
    private let limit: Int
    private let state = Mutex(State())

    /// Keeps up to so many bytes of content; when there is more, it begins anew.
    init(_ register: Register, limit: Int = 12_000_000) {
        self.register = register
        self.limit = limit
    }

    /// The answer to a request: the one that was given before, or the one that is worked out now.
    func answer(to request: Request, _ work: () throws -> Response) throws -> Response {
        guard request.headers["if-none-match"] == nil else { return try work() }
        let question = Question(
            token: request.visitor?.token,
            target: request.target,
            language: request.language,
            isSecure: request.isSecure,
            host: request.headers["host"],
            accept: request.headers.values(of: "accept")
        )
        let present = try request.visitor?.present ?? register.present()
        if let kept = kept(question, at: present) { return kept }
        let answer = try work()
        if answer.status == .ok { keep(answer, to: question, at: present) }
        return answer
    }

    private func kept(_ question: Question, at present: Present) -> Response? {
        state.withLock { state in
            if state.present != present { state = State(present: present) }
            return state.answers[question]
        }
    }

    /// Keeps an answer, unless an entry came while it was worked out.
    private func keep(_ answer: Response, to question: Question, at present: Present) {
        state.withLock { state in
            guard state.present == present, answer.body.count <= limit else { return }
            if state.byteCount + answer.body.count > limit { state = State(present: present) }
            state.byteCount += answer.body.count
            state.answers[question] = answer
        }
    }
}
