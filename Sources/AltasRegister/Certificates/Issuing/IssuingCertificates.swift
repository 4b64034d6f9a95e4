import AltasCore
import AltasCredentials
import AltasStore
import AltasText

/// A certificate that somebody asks for.
package struct IssueRequest: Sendable, Hashable, Codable {
    /// The learner's code.
    package var learner: String
    /// The region whose award it is; nil for that of the learner's enrolment, else of their site.
    package var region: String?

    /// By default for the region where the learner is enrolled.
    package init(learner: String, region: String? = nil) {
        self.learner = learner
        self.region = region
    }
}

/// What came of it.
package struct IssueAnswer: Sendable, Codable {
    /// What was done.
    package let outcome: Outcome
    /// The certificate that the learner holds now.
    package let certificate: CertificateAnswer
    /// The state of the register with it.
    package let stamp: Stamp

    /// What was done.
    package enum Outcome: String, Sendable, Codable, CaseIterable {
        /// A first certificate was issued.
        case issued
        /// A new certificate was issued, which follows one that the learner held.
        case renewed
        /// The certificate held was signed again, with the name of today or another key.
        case corrected
        /// The certificate held says all there is to say.
        case unchanged
    }
}

extension Register {
    /// Issues the certificate that a learner has earned; for those who administer the register or assure quality.
    ///
    /// Asked again, it answers with the certificate held. A learner who has shown every required module afresh since gets a
    /// new one, which leaves the old one to its end; one whose name has changed has theirs signed again, under the same
    /// identifier.
    ///
    /// - Parameters:
    ///   - request: for whom, and for which region.
    ///   - keys: what it is signed with.
    ///   - language: of the names in the answer.
    ///   - session: who asks.
    ///   - options: how the change is made; a rehearsal signs, and takes everything back.
    /// - Returns: The certificate that the learner holds now, and what was done.
    /// - Throws: ``Refusal/certificate(_:)`` with every part of the award rule that fails, and when nobody has been named
    ///   who issues; ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/notEnrolled(learner:on:)``.
    package func issueCertificate(
        _ request: IssueRequest,
        with keys: SigningKeys,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> IssueAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireReviewer()
            return try Issuing(request, with: keys, in: transaction).answer(in: language)
        }
    }
}

/// One certificate while it is being issued.
struct Issuing {
    private let transaction: Transaction
    private let question: Question
    private let sight: LearnerSight
    private let award: Award
    private let held: StoredCertificate?
    private let signing: CertificateSigning

    init(
        _ request: IssueRequest,
        with keys: SigningKeys,
        in transaction: Transaction
    ) throws {
        let named = try transaction.question(in: Language.en.rawValue)
        let learner = try named.learner(coded: request.learner)
        let region =
            try named.region(named: request.region)
            ?? named.region(of: learner)
        let language = try transaction.connection.certificateLanguage(
            in: region,
            at: transaction.moment
        )
        question = try transaction.question(in: language.rawValue)
        sight = try LearnerSight(learner, through: region, in: question)
        let moment = transaction.moment
        held = try transaction.connection.certificates(of: learner.id, at: moment)
            .last { $0.region == region }
        award = try Self.award(of: sight, after: held)
        signing = try CertificateSigning(keys, in: transaction)
        self.transaction = transaction
    }

    /// The award that the learner has earned, and that has not run out.
    private static func award(of sight: LearnerSight, after held: StoredCertificate?) throws
        -> Award
    {
        let (learner, region) = (sight.learner.code.description, sight.region.region.rawValue)
        guard let award = sight.region.plan.award(of: sight.standing, after: held?.award) else {
            let needs = sight.standing.award.needs.map { Refusal.AwardNeed($0, in: sight) }
            throw Refusal.certificate(.notEarned(learner: learner, region: region, needs: needs))
        }
        if let held, held.award == award { return award }
        guard award.lastDay >= sight.question.moment.day else {
            throw Refusal.certificate(.over(learner: learner, region: region, on: award.lastDay))
        }
        return award
    }

    func answer(in language: String) throws -> IssueAnswer {
        let outcome: IssueAnswer.Outcome
        let entered: (id: StoredCertificate.ID, stamp: Stamp)
        if let held, held.award == award {
            try requireStanding(held)
            guard let stamp = try signing.signAgain(held, madeOutTo: sight.learner) else {
                return try answer(.unchanged, held.id, transaction.unchanged(), in: language)
            }
            (outcome, entered) = (.corrected, (held.id, stamp))
        } else {
            outcome = held == nil ? .issued : .renewed
            entered = try issue()
        }
        return try answer(outcome, entered.id, entered.stamp, in: language)
    }

    private func requireStanding(_ held: StoredCertificate) throws {
        guard let withdrawn = held.withdrawnAt else { return }
        let day = transaction.clock.day(of: withdrawn)
        throw Refusal.certificate(.withdrawn(held.printedCode, on: day))
    }

    private func issue() throws -> (StoredCertificate.ID, Stamp) {
        let draft = try CertificateDraft(sight, award, in: transaction)
        return try transaction.entry(.issueCertificate) { entry in
            let id = try entry.add(draft.row(renewing: held?.id))
            let claims = try draft.claims(signing.issuer, ClaimsBuilder(sight, signing.issuer))
            try signing.sign(claims, as: id, in: entry)
            return id
        }
    }

    private func answer(
        _ outcome: IssueAnswer.Outcome,
        _ id: StoredCertificate.ID,
        _ stamp: Stamp,
        in language: String
    ) throws -> IssueAnswer {
        let after = Moment(entry: stamp.entry, day: transaction.moment.day)
        guard let certificate = try transaction.connection.certificate(id, at: after) else {
            preconditionFailure("A certificate is there after its entry.")
        }
        let question = try transaction.question(in: language)
        return IssueAnswer(
            outcome: outcome,
            certificate: try CertificateAnswer(certificate, of: sight.learner, question),
            stamp: stamp
        )
    }
}

extension Refusal.AwardNeed {
    fileprivate init(_ need: AwardStanding.Need, in sight: LearnerSight) {
        self =
            switch need {
            case .module(let id): .module(sight.code(of: id))
            case .renewal(let id): .renewal(sight.code(of: id))
            case .localCriterion(let id): .localCriterion(sight.code(of: id))
            }
    }
}

extension Connection {
    /// The language that certificates of a region are written in: the most used one that the interface speaks.
    func certificateLanguage(in region: Region.Code, at moment: Moment) throws -> Language {
        let profile = try profile(of: region, at: moment)
        return profile?.languages.lazy.compactMap(Language.init(tag:)).first ?? .en
    }
}
