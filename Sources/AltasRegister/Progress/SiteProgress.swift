package import AltasCore
import AltasStore

/// How far the learners of a site are, seen through the site's region.
package struct SiteProgressAnswer: Sendable, Codable {
    /// The site.
    package let site: SiteName
    /// The rule that the decisions are seen through.
    package let rule: RegionRule
    /// The edition of the curriculum.
    package let curriculum: EditionName
    /// The learners placed there on the day asked about, by name.
    package let learners: [Learner]
    /// The state of the register that was seen.
    package let stamp: Stamp

    /// One learner.
    package struct Learner: Sendable, Codable {
        /// Who.
        package let learner: PersonName
        /// How many parts of the award are done.
        package let done: Int
        /// How many parts the award has.
        package let total: Int
        /// The modules that run out soon or are out of date, the earliest first.
        package let renewals: [Renewal]
    }

    /// A module to renew.
    package struct Renewal: Sendable, Hashable, Codable {
        /// The module's code.
        package let code: String
        /// Whether it is still in date.
        package let currency: Currency
        /// The last day on which it is or was in date.
        package let until: CivilDate?
    }
}

extension Register {
    /// How far the learners of a site are towards the award of its region; the decisions of everybody are one query.
    ///
    /// - Throws: ``Refusal/unknownSite(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func siteProgress(
        _ site: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> SiteProgressAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let site = try connection.site(named: site, at: moment)
            try question.authority.requireAccess(to: site)
            let languages = question.inquiry.languages
            let sight = try RegionSight(site.region, on: connection, at: moment, in: languages)
            let decisions = Dictionary(
                grouping: try connection.decisions(ofLearnersAt: site.id, at: moment),
                by: \.learner
            )
            return SiteProgressAnswer(
                site: SiteName(site),
                rule: try RegionRule(sight, question),
                curriculum: EditionName(sight.curriculum.edition, question),
                learners: try connection.learners(placedAt: site.id, at: moment).map { learner in
                    let held = decisions[learner.id] ?? []
                    let standing = sight.plan.standing(of: held, on: moment.day)
                    return SiteProgressAnswer.Learner(PersonName(learner), standing, sight)
                },
                stamp: question.stamp
            )
        }
    }
}

extension SiteProgressAnswer.Learner {
    fileprivate init(_ name: PersonName, _ standing: CurriculumStanding, _ sight: RegionSight) {
        learner = name
        done = standing.award.done
        total = standing.award.total
        renewals = standing.modules
            .filter { $0.currency == .runsOut || $0.currency == .outOfDate }
            .map { module in
                SiteProgressAnswer.Renewal(
                    code: sight.curriculum[module.item]?.code.description ?? "",
                    currency: module.currency,
                    until: module.validity?.lastDay
                )
            }
            .sorted {
                ($0.until ?? .distantFuture, $0.code) < ($1.until ?? .distantFuture, $1.code)
            }
    }
}
