import AltasCore
import AltasRegister
import AltasText

/// The pages about a learner, which the learner and the staff of their sites read.
struct LearnerHandlers: Sendable {
    let register: Register

    var routes: [Route] {
        [
            Route(.get, .learner, for: .signedIn, progress).kept,
            Route(.get, .item, for: .signedIn, item).kept,
            Route(.get, .standards, for: .signedIn, standards).kept,
            Route(.get, .standard, for: .signedIn, standard).kept,
            Route(.get, .standardItem, for: .signedIn, standardItem).kept,
            Route(.get, .questionnaire, for: .signedIn, questionnaire),
            Route(.get, .record, for: .signedIn, record),
            Route(.get, .recordFile, for: .signedIn, recordFile),
        ]
    }
}

// MARK: - Progress

extension LearnerHandlers {
    private func progress(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let region = request.query(Link.Query.region)
        let wanted = ProgressRequest(learner: question.code, region: region)
        do {
            let progress = try register.progress(wanted, as: question.session, question.inquiry)
            let page = ProgressPage(
                progress: progress,
                assessors: try register.assessors(near: question.code, as: question.session),
                glossary: try question.glossary(of: progress.curriculum.slug, register),
                region: region,
                reader: question.reader
            )
            return .page(page.html)
        } catch Refusal.notEnrolled {
            let record = try register.learner(question.code, as: question.session).record
            let page = NotEnrolledPage(learner: record.learner, reader: question.reader)
            return .page(page.html)
        }
    }

    private func item(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let region = request.query(Link.Query.region)
        let why = try register.why(
            request.parameter("item"),
            ProgressRequest(learner: question.code, region: region),
            as: question.session,
            question.inquiry
        )
        return try page(of: why, region: region, question)
    }

    private func standardItem(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let why = try register.why(
            request.parameter("item"),
            ProgressRequest(learner: question.code, standard: request.parameter("standard")),
            as: question.session,
            question.inquiry
        )
        return try page(of: why, region: nil, question)
    }

    /// The path to an item, whichever framework it belongs to.
    private func page(
        of why: WhyAnswer,
        region: String?,
        _ question: LearnerQuestion
    ) throws -> Response {
        let glossary = try question.glossary(of: why.curriculum.slug, register)
        let reader = question.reader
        if let part = why.part {
            let page = ItemPage(
                why: why,
                part: part,
                glossary: glossary,
                region: region,
                reader: reader
            )
            return .page(page.html)
        }
        guard let item = why.standardItem else { throw RequestProblem.noSuchPath }
        return .page(
            StandardItemPage(why: why, item: item, glossary: glossary, reader: reader).html
        )
    }
}

// MARK: - Standards

extension LearnerHandlers {
    private func standards(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let answer = try register.standards(
            of: question.code,
            as: question.session,
            question.inquiry
        )
        return .page(StandardsPage(answer: answer, reader: question.reader).html)
    }

    private func standard(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let answer = try register.standard(
            ProgressRequest(learner: question.code, standard: request.parameter("standard")),
            as: question.session,
            question.inquiry
        )
        let page = StandardPage(
            answer: answer,
            part: request.query(Link.Query.part),
            reader: question.reader
        )
        return .page(page.html)
    }
}

// MARK: - The record

extension LearnerHandlers {
    private func questionnaire(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let ratings = try register.ratings(
            of: question.code,
            question.inquiry,
            as: question.session
        )
        return .page(QuestionnairePage(comparison: ratings, reader: question.reader).html)
    }

    private func record(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let export = try export(question)
        let page = RecordPage(
            export: export,
            pager: Pager(
                asked: request.query(Link.Query.page),
                size: RecordPage.pageSize,
                total: export.decisions.count
            ),
            reader: question.reader
        )
        return .page(page.html)
    }

    private func recordFile(_ request: Request) throws -> Response {
        let export = try export(try LearnerQuestion(request, register))
        var response = try Response.json(export)
        let name = "altas-\(export.record.learner.code).json"
        response.headers["content-disposition"] = "attachment; filename=\"\(name)\""
        return response
    }

    private func export(_ question: LearnerQuestion) throws -> LearnerExportAnswer {
        try register.export(question.code, as: question.session, question.inquiry)
    }
}
