import AltasCore
import AltasRegister
import AltasText

/// One decision about a learner, and where the learner says that they disagree.
struct DecisionHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [
            Route(.get, .decision, for: .signedIn, decision),
            Route(.post, .dispute, for: .signedIn, dispute),
        ]
    }

    private func decision(_ request: Request) throws -> Response {
        .page(try page(request).html)
    }

    /// Records a disagreement; one without a reason is asked for again on the same page.
    private func dispute(_ request: Request) throws -> Response {
        let fields = try FormToken.check(request)
        var page = try page(request)
        page.reason = String(fields["reason"].map { $0 == "\r\n" ? "\n" : $0 })
        do {
            let number = page.answer.decision.number
            _ = try register.dispute(number, because: page.reason, as: request.session())
            return .redirect(to: .decision(number, of: request.parameter("learner")))
        } catch let refusal as Refusal where refusal.isAboutTheReason {
            page.problem = refusal.wording(in: request.language)
            return .page(page.html, .unprocessable)
        }
    }

    /// The page of a decision that whoever asks may see.
    private func page(_ request: Request) throws -> DecisionPage {
        let question = try LearnerQuestion(request, register)
        let (code, session) = (question.code, question.session)
        let number = request.parameter("decision")
        let answer = try register.decision(number, of: code, as: session, question.inquiry)
        let disputes = try register.disputes(about: code, as: session, question.inquiry)
        return DecisionPage(
            answer: answer,
            dispute: disputes.last { $0.decision == answer.decision.number },
            glossary: try question.glossary(register),
            reader: question.reader
        )
    }
}

extension Refusal {
    /// Whether it is told on the form itself, to be mended there.
    fileprivate var isAboutTheReason: Bool {
        if case .invalid(.reason, _, _) = self { true } else { false }
    }
}
