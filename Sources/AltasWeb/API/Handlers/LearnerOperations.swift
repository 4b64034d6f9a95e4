import AltasRegister

/// Learners: who they are, where they stand, and everything held about them.
struct LearnerOperations: Sendable {
    let register: Register

    var all: [Operation] { who + standing }

    private var who: [Operation] {
        [
            .list(
                "learners",
                .apiLearners,
                "The learners whom the asker may see, by code. For staff.",
                query: [
                    QueryParameter("site", .text, "Only those placed at the site of this code.")
                ],
                refusals: [.forbidden, .notFound],
                list
            ),
            about(
                "learner",
                .apiLearner,
                "A learner's names, placements, enrolments and cohorts."
            ) { try register.learner($0.parameter("learner"), as: $1, $0.inquiry) },
            about(
                "learnerCertificates",
                .apiCertificates,
                "A learner's certificates, oldest first, and where each stands."
            ) { try register.certificates(of: $0.parameter("learner"), as: $1, $0.inquiry) }.kept,
            about(
                "learnerRecord",
                .apiRecord,
                "Everything held about a learner."
            ) { try register.export($0.parameter("learner"), as: $1, $0.inquiry) },
            about(
                "learnerQuestionnaire",
                .apiRatings,
                "What a learner said of themselves before and after the course."
            ) { try register.ratings(of: $0.parameter("learner"), $0.inquiry, as: $1) },
        ]
    }

    private var standing: [Operation] {
        [
            about(
                "learnerProgress",
                .apiProgress,
                "Where a learner stands towards a region's award.",
                query: [.region]
            ) { try register.progress($0.progress, as: $1, $0.inquiry) }.kept,
            about(
                "learnerItem",
                .apiWhy,
                "The path that made an item what it is for a learner, or the nearest path.",
                query: [
                    .region,
                    QueryParameter("standard", .text, "The standard that the item belongs to."),
                ]
            ) { try register.why($0.parameter("item"), $0.progress, as: $1, $0.inquiry) }.kept,
            about(
                "learnerStandard",
                .apiStanding,
                "Where a learner stands in a region's standard, item by item."
            ) { try register.standard($0.standing, as: $1, $0.inquiry) }.kept,
        ]
    }

    /// A question about one learner; that a member of staff asked it is noted, as on the pages.
    private func about<Content: Codable & Sendable>(
        _ name: String,
        _ path: PathTemplate,
        _ summary: String,
        query: [QueryParameter] = [],
        _ answer: @escaping @Sendable (Request, Session) throws -> Content
    ) -> Operation {
        .question(name, path, summary, query: query) { [register] request, session in
            if !session.isLearners {
                try register.noteLook(at: request.parameter("learner"), as: session)
            }
            return try answer(request, session)
        }
    }

    private func list(_ request: Request, _ session: Session) throws -> ListPage<LearnersAnswer> {
        let paging = Paging(of: request)
        let page = try register.learnerPage(
            LearnerPageRequest(
                site: request.query("site"),
                after: paging.after,
                before: paging.before,
                limit: paging.limit
            ),
            as: session,
            request.inquiry
        )
        return ListPage(
            answer: page.answer,
            total: page.total,
            previous: page.previous,
            next: page.next
        )
    }
}

extension Request {
    /// Whose progress is asked for, and through what it is seen.
    fileprivate var progress: ProgressRequest {
        ProgressRequest(
            learner: parameter("learner"),
            region: query("region"),
            standard: query("standard")
        )
    }

    /// Whose standing is asked for, and in which standard.
    fileprivate var standing: ProgressRequest {
        ProgressRequest(learner: parameter("learner"), standard: parameter("standard"))
    }
}
