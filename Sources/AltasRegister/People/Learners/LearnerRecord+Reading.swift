import AltasCore
import AltasStore

extension LearnerRecord {
    /// Reads what the register held of a learner at a moment.
    init(_ learner: Learner, on connection: Connection, at moment: Moment) throws {
        let clock = try RegisterClock(of: connection, now: 0)
        self.learner = PersonName(learner)
        names = try connection.names(of: .learner(learner.id), at: moment).map {
            NameRecord(name: $0.body, enteredOn: clock.day(of: $0.time))
        }
        placements = try connection.placementHistory(of: learner.id, at: moment).compactMap {
            period in
            try connection.site(period.placement.site, at: moment).map { site in
                PlacementRecord(
                    site: SiteName(site),
                    from: period.placement.from,
                    until: period.until
                )
            }
        }
        enrolments = try connection.enrolments(of: learner.id, at: moment).map {
            try EnrolmentRecord($0, on: connection, at: moment)
        }
        let cohorts = try connection.cohorts(of: learner.id, at: moment)
        self.cohorts = try connection.cohorts(at: moment).filter { cohorts.contains($0.id) }
            .map(\.code)
    }
}

extension EnrolmentRecord {
    /// Reads an enrolment with its history.
    init(_ enrolment: Enrolment, on connection: Connection, at moment: Moment) throws {
        region = enrolment.region
        edition = try connection.edition(enrolment.edition)?.slug ?? ""
        from = enrolment.from
        state = enrolment.state
        history = try connection.history(of: enrolment.id, at: moment).map {
            Step(state: $0.state, from: $0.from)
        }
    }
}
