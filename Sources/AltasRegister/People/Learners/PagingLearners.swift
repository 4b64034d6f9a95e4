import AltasCore
import AltasStore

/// Which part of the list of learners is asked for.
package struct LearnerPageRequest: Sendable, Hashable, Codable {
    /// The short name of a site where they are placed; nil for all that the asker may see.
    package var site: String?
    /// The code that the part follows; nil to begin with the first.
    package var after: String?
    /// The code that the part goes before, when it is to end there.
    package var before: String?
    /// How many learners there are in it at most.
    package var limit: Int

    /// By default the first fifty of all.
    package init(
        site: String? = nil,
        after: String? = nil,
        before: String? = nil,
        limit: Int = 50
    ) {
        self.site = site
        self.after = after
        self.before = before
        self.limit = limit
    }
}

/// A part of the list of learners, by code.
package struct LearnerPageAnswer: Sendable, Codable {
    /// The part.
    package let answer: LearnersAnswer
    /// How many learners the whole list has.
    package let total: Int
    /// The first code of the part, when others go before it.
    package let previous: String?
    /// The last code of the part, when others follow.
    package let next: String?
}

extension Register {
    /// A part of the learners whom the asker may see, by code, so that a long list is never read whole; for staff.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownSite(_:nearest:)``.
    package func learnerPage(
        _ request: LearnerPageRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> LearnerPageAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let connection = question.connection
            let site = try request.site.map {
                try connection.site(named: $0, at: question.moment)
            }
            if let site { try question.authority.requireAccess(to: site) }
            return try LearnerPageAnswer(request, placedAt: site?.id, in: question)
        }
    }
}

extension LearnerPageAnswer {
    fileprivate init(
        _ request: LearnerPageRequest,
        placedAt site: Site.ID?,
        in question: Question
    ) throws {
        let (connection, moment) = (question.connection, question.moment)
        let circle = question.visibleLearners
        // One more than is shown tells whether the list goes on.
        let stretch = LearnerStretch(
            after: request.after?.uppercased(),
            before: request.before?.uppercased(),
            limit: request.limit + 1
        )
        var learners = try connection.learners(in: circle, placedAt: site, stretch, at: moment)
        let goesOn = learners.count > request.limit
        if goesOn {
            if stretch.isBackward { learners.removeFirst() } else { learners.removeLast() }
        }
        let isFirst = stretch.isBackward ? !goesOn : stretch.after == nil
        let isLast = stretch.before == nil && !goesOn
        total = try connection.learnerCount(in: circle, placedAt: site, at: moment)
        answer = LearnersAnswer(
            learners: try learners.map { try question.line(of: $0) },
            stamp: question.stamp
        )
        previous = isFirst ? nil : learners.first?.code.description
        next = isLast ? nil : learners.last?.code.description
    }
}

extension Question {
    /// Those whom the asker may see: placed, at the moment or today, where they hold a role.
    fileprivate var visibleLearners: LearnerCircle {
        guard let sites = authority.sites else { return .everybody }
        return .placed(at: sites, or: Moment(entry: .max, day: authority.today))
    }

    /// The line of one learner.
    fileprivate func line(of learner: Learner) throws -> LearnerLine {
        let sites = try connection.placements(of: learner.id, at: moment).compactMap {
            try connection.site($0.site, at: moment)?.code
        }
        let enrolments = try connection.enrolments(of: learner.id, at: moment)
        return LearnerLine(
            learner: PersonName(learner),
            sites: Set(sites).sorted(),
            enrolments: enrolments.map(EnrolmentName.init)
        )
    }
}
