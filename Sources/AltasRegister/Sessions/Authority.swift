import AltasCore
import AltasStore

/// What somebody may do: the one place that says so.
///
/// It holds for the present, also when a question is about the past.
struct Authority: Sendable {
    /// The member of staff; nil for a learner.
    let staff: Staff.ID?
    /// The learner who has signed in; nil for a member of staff.
    let learner: Learner.ID?
    private let grants: [RoleGrant]
    let today: CivilDate

    /// - Throws: ``Refusal/sessionExpired`` when the session is over.
    init(of session: Session, on connection: Connection, at moment: Moment, now: Int64) throws {
        guard now < session.expires else { throw Refusal.sessionExpired }
        staff = session.holder.staff
        learner = session.holder.learner
        today = moment.day
        grants = try staff.map { try connection.roles(of: $0, at: moment) } ?? []
    }

    /// Whether they administer the register today.
    var isAdministrator: Bool {
        grants.contains { $0.role == .administrator && $0.holds(on: today) }
    }

    /// Whether they hold a role at a site on a day.
    func holds(_ role: Staff.Role, at site: Site.ID, on day: CivilDate) -> Bool {
        grants.contains {
            $0.role == role && ($0.site == nil || $0.site == site) && $0.holds(on: day)
        }
    }

    /// The site they hold a role at, when it is just one.
    var onlySite: Site.ID? {
        guard let sites, sites.count == 1 else { return nil }
        return sites.first
    }

    /// The sites they hold a role at today; nil for all sites.
    var sites: Set<Site.ID>? {
        let held = grants.filter { $0.holds(on: today) }
        if held.contains(where: { $0.role == .administrator || $0.site == nil }) { return nil }
        return Set(held.compactMap(\.site))
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they administer the register.
    func requireAdministrator() throws(Refusal) {
        guard isAdministrator else { throw .notAllowed(.administrator) }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they administer the register, or assure quality somewhere today.
    func requireReviewer() throws(Refusal) {
        let isAssurer = grants.contains { $0.role == .qualityAssurer && $0.holds(on: today) }
        guard isAdministrator || isAssurer else { throw .notAllowed(.reviewer) }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they administer the register, or are a trainer at the site today.
    func requireCare(of site: Site) throws(Refusal) {
        guard isAdministrator || holds(.trainer, at: site.id, on: today) else {
            throw .notAllowed(.trainer(site: site.code, on: today))
        }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they hold some role at the site today.
    func requireAccess(to site: Site) throws(Refusal) {
        guard sites?.contains(site.id) ?? true else { throw .notAllowed(.access(site: site.code)) }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` for a learner, who sees nobody but themselves.
    @discardableResult
    func requireStaff() throws(Refusal) -> Staff.ID {
        guard let staff else { throw .notAllowed(.staff) }
        return staff
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` when a learner asks about anybody else, whether or not there is such a person.
    func refuseLearner(unlessAbout found: Learner?) throws(Refusal) {
        guard let learner, learner != found?.id else { return }
        throw .notAllowed(.learnerThemselves)
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless the learner asks about themselves, or is placed, at the moment or today, where they hold a role.
    func requireAccess(to learner: Learner, on connection: Connection, at moment: Moment) throws {
        guard try sees(learner, on: connection, at: moment) else {
            throw Refusal.notAllowed(.learner(learner.code.description))
        }
    }

    /// Whether the learner is themselves, or is placed, at the moment or today, where they hold a role.
    func sees(_ learner: Learner, on connection: Connection, at moment: Moment) throws -> Bool {
        guard self.learner != learner.id else { return true }
        guard self.learner == nil else { return false }
        guard let sites else { return true }
        let present = Moment(entry: .max, day: today)
        let placements =
            try connection.placements(of: learner.id, at: moment)
            + connection.placements(of: learner.id, at: present)
        return placements.contains { sites.contains($0.site) }
    }
}
