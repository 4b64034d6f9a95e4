import AltasCore
import AltasStore

/// Who may decide about a learner today, site by site.
package struct AssessorsAnswer: Sendable, Hashable, Codable {
    /// The sites where the learner is placed, by code.
    package let places: [Place]

    /// A site with those who may decide there.
    package struct Place: Sendable, Hashable, Codable {
        /// The site.
        package let site: SiteName
        /// Those who are trainers there and entitled in its region, by name and code.
        package let assessors: [PersonName]
    }
}

extension Register {
    /// Who may decide about a learner today, for whoever may see the learner.
    ///
    /// These are the trainers of the sites where the learner is placed whose national role lets them decide there.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func assessors(
        near code: String,
        as session: Session
    ) throws -> AssessorsAnswer {
        try ask(as: session, Inquiry()) { question in
            let (connection, moment) = (question.connection, question.moment)
            let learner = try question.learner(coded: code)
            let sites = try connection.placements(of: learner.id, at: moment).compactMap {
                try connection.site($0.site, at: moment)
            }
            return AssessorsAnswer(
                places: try sites.sorted { $0.code < $1.code }.map { site in
                    AssessorsAnswer.Place(
                        site: SiteName(site),
                        assessors: try connection.assessors(at: site, moment)
                    )
                }
            )
        }
    }
}

extension Connection {
    /// Those who may decide at a site on the moment's day, by name and code.
    fileprivate func assessors(at site: Site, _ moment: Moment) throws -> [PersonName] {
        let trainers = try roles(of: nil, at: moment).filter {
            $0.isTrainer(at: site.id, on: moment.day)
        }
        return try Set(trainers.map(\.staff)).compactMap { id in
            guard try capacity(of: id, in: site.region, on: moment.day, at: moment) != nil
            else { return nil }
            return try staff(id, at: moment).map(PersonName.init)
        }.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
    }
}
