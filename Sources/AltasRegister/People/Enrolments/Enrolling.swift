package import AltasCore
import AltasStore

/// An enrolment that is to be added.
package struct EnrolmentRequest: Sendable, Codable {
    /// The learner's code.
    package var learner: String
    /// Towards which region's award.
    package var region: String
    /// From which day; nil for today.
    package var from: CivilDate?
    /// Through which edition of the curriculum; nil for the one in force.
    package var edition: String?

    /// By default an enrolment is in the curriculum in force, from today.
    package init(
        learner: String,
        region: String,
        from: CivilDate? = nil,
        edition: String? = nil
    ) {
        self.learner = learner
        self.region = region
        self.from = from
        self.edition = edition
    }
}

/// One enrolment of a learner.
package struct EnrolmentAnswer: Sendable, Codable {
    /// Who.
    package let learner: PersonName
    /// The enrolment.
    package let enrolment: EnrolmentRecord
    /// The state of the register with it.
    package let stamp: Stamp
}

extension Register {
    /// Enrols a learner towards a region's award; for an administrator or a trainer where the learner is placed.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/alreadyEnrolled(learner:region:)``, ``Refusal/adoption(_:)`` when the
    ///   edition is closed,
    ///   ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/unknownRegion(_:nearest:)``,
    ///   ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/invalid(field:value:reason:)``.
    package func enrol(
        _ request: EnrolmentRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> EnrolmentAnswer {
        try write(as: session, options) { transaction in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let learner = try transaction.learner(coded: request.learner)
            try transaction.requireCare(of: learner)
            let region = try connection.region(named: request.region, at: moment)
            let edition = try connection.curriculum(named: request.edition, at: moment)
            let from = try Check.firstDay(request.from, today: moment.day)
            try connection.requireOpen(edition, on: from, at: moment)
            let isEnrolled = try transaction.enrolments(of: learner, towards: region).contains {
                $0.state.isOpen
            }
            guard !isEnrolled else {
                let code = learner.code.description
                throw Refusal.alreadyEnrolled(learner: code, region: region.rawValue)
            }
            let (_, stamp) = try transaction.entry(.enrol) { draft in
                try draft.enrol(learner.id, in: edition.id, towards: region, from: from)
            }
            return try transaction.answer(learner, region, stamp)
        }
    }

    /// Brings a learner's newest enrolment towards a region's award into another state; for an administrator or a trainer
    /// where the learner is placed.
    ///
    /// - Parameters:
    ///   - state: the state.
    ///   - code: the learner's.
    ///   - region: the region.
    ///   - day: from which day; nil for today.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The enrolment in that state.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/notEnrolled(learner:on:)``,
    ///   ``Refusal/enrolmentState(from:to:)``, ``Refusal/invalid(field:value:reason:)`` for a day before the present
    ///   state began, ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/unknownRegion(_:nearest:)``.
    package func changeEnrolment(
        to state: Enrolment.State,
        of code: String,
        towards region: String,
        from day: CivilDate? = nil,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> EnrolmentAnswer {
        try write(as: session, options) { transaction in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let learner = try transaction.learner(coded: code)
            try transaction.requireCare(of: learner)
            let region = try connection.region(named: region, at: moment)
            let enrolments = try transaction.enrolments(of: learner, towards: region)
            guard let newest = enrolments.last else {
                let code = learner.code.description
                throw Refusal.notEnrolled(learner: code, on: day ?? moment.day)
            }
            guard newest.state.mayBecome(state) else {
                throw Refusal.enrolmentState(from: newest.state, to: state)
            }
            let began = try connection.history(of: newest.id, at: moment).last?.from ?? newest.from
            let from = try Check.firstDay(day ?? max(began, moment.day), today: moment.day)
            guard from >= began else {
                let value = from.description
                throw Refusal.invalid(field: .from, value: value, reason: .before(began))
            }
            let (_, stamp) = try transaction.entry(.changeEnrolment) { draft in
                try draft.change(newest.id, to: state, from: from)
            }
            return try transaction.answer(learner, region, stamp)
        }
    }
}

extension Enrolment.State {
    /// Whether somebody is still learning, or will be again.
    var isOpen: Bool {
        switch self {
        case .active, .onBreak: true
        case .withdrawn, .completed: false
        }
    }

    /// Whether a state follows from this one.
    fileprivate func mayBecome(_ next: Enrolment.State) -> Bool {
        switch (self, next) {
        case (.active, .onBreak), (.onBreak, .active), (.active, .completed): true
        case (.active, .withdrawn), (.onBreak, .withdrawn): true
        case (.active, .active), (.onBreak, .onBreak), (.onBreak, .completed): false
        case (.withdrawn, _), (.completed, _): false
        }
    }
}

extension Transaction {
    /// The enrolments that have begun or will, each in the state it ends up in, oldest first.
    fileprivate func enrolments(
        of learner: Learner,
        towards region: Region.Code
    ) throws -> [Enrolment] {
        let everything = Moment(entry: moment.entry, day: .distantFuture)
        return try connection.enrolments(of: learner.id, at: everything)
            .filter { $0.region == region }
    }

    /// The newest enrolment towards a region, in the state it ends up in after an entry of this transaction.
    fileprivate func answer(
        _ learner: Learner,
        _ region: Region.Code,
        _ stamp: Stamp
    ) throws -> EnrolmentAnswer {
        let after = Moment(entry: stamp.entry, day: .distantFuture)
        let newest = try connection.enrolments(of: learner.id, at: after)
            .last { $0.region == region }
        guard let newest else {
            preconditionFailure("An enrolment is there after the entry that added it.")
        }
        return EnrolmentAnswer(
            learner: PersonName(learner),
            enrolment: try EnrolmentRecord(newest, on: connection, at: after),
            stamp: stamp
        )
    }
}

extension Connection {
    /// The curriculum that a text names, or the one in force.
    fileprivate func curriculum(named text: String?, at moment: Moment) throws -> Edition {
        guard let text else { return try curriculum(at: moment) }
        let edition = try edition(named: text, at: moment)
        guard edition.role == .curriculum else {
            let curricula = try editions(at: moment).filter { $0.role == .curriculum }
            throw Refusal.unknownEdition(text, nearest: curricula.map(\.slug))
        }
        return edition
    }

    /// - Throws: ``Refusal/adoption(_:)`` when nobody may enrol on the edition any more.
    fileprivate func requireOpen(
        _ edition: Edition,
        on day: CivilDate,
        at moment: Moment
    ) throws {
        let end = try lineage(at: moment).teachOut(of: edition.id)
        guard let last = end?.lastEnrolmentOn, last < day else { return }
        throw Refusal.adoption(.closed(edition.slug, since: last))
    }
}
