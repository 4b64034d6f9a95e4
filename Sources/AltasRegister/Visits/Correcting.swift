package import AltasCore
import AltasStore

/// A correction that somebody wants to make.
///
/// What is nil stays as it was.
package struct CorrectionRequest: Sendable, Codable {
    /// The decision's number: `D17`.
    package var decision: String
    /// Why.
    package var reason: String
    /// Whether the decision is void, with nothing in its place.
    package var isVoid = false
    /// Met or not yet.
    package var result: Decision.Result?
    /// The learner it was really about.
    package var learner: String?
    /// The item it was really about.
    package var item: String?
    /// How it was really shown.
    package var method: String?
    /// Where it was really shown.
    package var setting: Setting?
    /// When it was really seen.
    package var seenOn: CivilDate?

    /// A correction with a reason.
    package init(decision: String, reason: String) {
        self.decision = decision
        self.reason = reason
    }
}

/// What was corrected.
package struct CorrectionAnswer: Sendable, Codable {
    /// The decision as it was.
    package let corrected: DecisionAnswer
    /// What stands in its place; nil when it is void.
    package let replacement: DecisionAnswer?
    /// The state of the register with it.
    package let stamp: Stamp
}

extension Register {
    /// Corrects a decision: a new one takes its place, or nothing does.
    ///
    /// The old one stays on record.
    ///
    /// - Throws: ``Refusal/unknownDecision(_:)``, ``Refusal/alreadyCorrected(decision:)``, ``Refusal/correctsNothing``,
    ///   ``Refusal/notYourDecision(decision:)`` unless the corrector made it or administers the register, and what
    ///   recording refuses.
    package func correct(
        _ request: CorrectionRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CorrectionAnswer {
        let now = surroundings.now()
        return try write(as: session, options) { transaction in
            let correction = try Correction(request, transaction)
            let (ids, stamp) = try transaction.entry(.correct) { try correction.add(to: $0) }
            let question = try Question(transaction.connection, as: session, Inquiry(), at: now)
            return CorrectionAnswer(
                corrected: try question.decision(ids.corrected),
                replacement: try ids.replacement.map { try question.decision($0) },
                stamp: stamp
            )
        }
    }
}

private struct Correction {
    let request: CorrectionRequest
    let transaction: Transaction
    let old: Connection.DecisionRecord
    let visit: StoredVisit
    let site: Site

    init(_ request: CorrectionRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        let (connection, moment) = (transaction.connection, transaction.moment)
        guard let id = Decision.ID(number: request.decision),
            let decision = try connection.decision(id, at: .all(on: moment.day)),
            let visit = try connection.visit(decision.visit),
            let site = try connection.site(visit.visit.site, at: moment),
            let old = try connection.records(of: decision.visit, at: moment)
                .first(where: { $0.decision.id == id })
        else { throw Refusal.unknownDecision(request.decision) }
        let isOwn =
            visit.visit.assessor == transaction.authority.staff
            && transaction.authority.holds(.trainer, at: site.id, on: moment.day)
        guard isOwn || transaction.authority.isAdministrator else {
            try transaction.authority.requireAccess(to: site)
            throw Refusal.notYourDecision(decision: request.decision)
        }
        guard !decision.isCorrected else {
            throw Refusal.alreadyCorrected(decision: request.decision)
        }
        self.old = old
        self.visit = visit
        self.site = site
    }

    func add(
        to draft: EntryDraft
    ) throws -> (corrected: Decision.ID, replacement: Decision.ID?) {
        let reason = try transaction.erasable(try Check.note(request.reason, field: .reason))
        let replacement = request.isVoid ? nil : try replacement()
        let id = try replacement.map { replacement in
            let ordinal =
                try draft.connection.records(
                    of: visit.visit.id,
                    at: .all(on: transaction.moment.day)
                ).count + 1
            return try draft.add(replacement, to: visit.visit.id, ordinal: ordinal)
        }
        try draft.correct(old.decision.id, by: id, because: reason)
        try endDispute(in: draft)
        return (old.decision.id, id)
    }

    /// A dispute about the decision ends with the correction.
    private func endDispute(in draft: EntryDraft) throws {
        let disputes = try transaction.connection.disputes(
            about: old.decision.learner,
            at: transaction.moment
        )
        let open = disputes.first { $0.decision == old.decision.id && $0.outcome == nil }
        guard let open else { return }
        let reason = try transaction.erasable(request.reason)
        try draft.settle(dispute: open.id, .replaced, because: reason)
    }

    private func replacement() throws -> NewDecision {
        let connection = transaction.connection
        let learner = try request.learner.map {
            try transaction.learner(coded: $0).id
        }
        var new = NewDecision(
            learner: learner ?? old.decision.learner,
            item: try item() ?? old.decision.item,
            result: request.result ?? old.decision.result,
            method: try method() ?? old.decision.method,
            setting: request.setting ?? old.decision.setting,
            seenOn: request.seenOn ?? old.decision.seenOn
        )
        let isSame =
            new.learner == old.decision.learner && new.item == old.decision.item
            && new.result == old.decision.result && new.method == old.decision.method
            && new.setting == old.decision.setting && new.seenOn == old.decision.seenOn
        guard !isSame else { throw Refusal.correctsNothing }
        // A grade says more than met or not yet: it stays only while those do.
        if new.result == old.decision.result { (new.scale, new.grade) = (old.scale, old.grade) }
        if new.item == old.decision.item { new.markedOn = old.markedOn }
        if let note = old.note { new.note = try transaction.erasable(note) }
        new.evidence = try connection.evidence(of: old.decision.id).map { name, content in
            NewDecision.Evidence(name: try transaction.erasable(name ?? ""), content: content)
        }
        try check(new)
        return new
    }

    private func item() throws -> Item.ID? {
        guard let text = request.item else { return nil }
        var finder = ItemFinder(transaction.connection, at: transaction.moment)
        let found = try finder.item(named: text)
        guard found.isDecidable, found.marked == [found.item] else {
            throw Refusal.undecidableItem(text)
        }
        return found.item.id
    }

    private func method() throws -> Method? {
        guard let text = request.method else { return nil }
        let method = Method(rawValue: text.uppercased())
        let known = try transaction.connection.curriculum(at: transaction.moment).details.methods
        let codes = known.map(\.code)
        guard method != .selfRating else {
            throw Refusal.invalid(field: .method, value: text, reason: .neverDecides)
        }
        guard codes.contains(method.rawValue) else {
            throw Refusal.invalid(field: .method, value: text, reason: .notOneOf(codes))
        }
        return method
    }

    /// What recording checks: the day, and on it the assessor's roles and the learner's placement and enrolment.
    private func check(_ new: NewDecision) throws {
        let connection = transaction.connection
        let today = try transaction.today(at: site)
        guard new.seenOn <= today else {
            throw Refusal.invalid(
                field: .date,
                value: new.seenOn.description,
                reason: .inTheFuture(today: today)
            )
        }
        _ = try transaction.capacity(of: visit.visit.assessor, at: site, on: new.seenOn)
        let moment = Moment(entry: transaction.moment.entry, day: new.seenOn)
        guard let learner = try connection.learner(new.learner, at: transaction.moment) else {
            throw Refusal.unknownLearner(request.learner ?? "", nearest: [])
        }
        let code = learner.code.description
        guard
            try connection.placements(of: new.learner, at: moment)
                .contains(where: { $0.site == site.id })
        else { throw Refusal.notPlaced(learner: code, site: site.code, on: new.seenOn) }
        guard
            try connection.enrolments(of: new.learner, at: moment)
                .contains(where: { $0.state == .active })
        else { throw Refusal.notEnrolled(learner: code, on: new.seenOn) }
    }
}

extension Moment {
    /// Everything that the register knows, with what is in force on a day.
    static func all(on day: CivilDate) -> Moment { Moment(entry: .max, day: day) }
}

extension Question {
    /// A decision by its key, in the words of its own edition.
    fileprivate func decision(_ id: Decision.ID) throws -> DecisionAnswer {
        let everything = Moment.all(on: moment.day)
        guard let decision = try connection.decision(id, at: everything),
            let record = try connection.records(of: decision.visit, at: everything)
                .first(where: { $0.decision.id == id })
        else { throw Refusal.unknownDecision("D\(id)") }
        var finder = ItemFinder(connection, at: moment, in: inquiry.languages)
        return try answer(record, &finder)
    }
}
