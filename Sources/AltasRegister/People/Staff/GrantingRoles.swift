package import AltasCore
import AltasStore

extension Register {
    /// Gives a member of staff a role, for which the asker must administer the register; one they hold already is left as
    /// it is.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownStaff(_:nearest:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/rolesExclude(staff:site:)``, ``Refusal/invalid(field:value:reason:)``.
    package func grantRole(
        _ request: RoleRequest,
        to code: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let staff = try transaction.staff(coded: code)
            let new = try transaction.role(request)
            guard try !transaction.holds(new, staff) else {
                return try transaction.answer(staff.id, try transaction.unchanged())
            }
            try transaction.refuseExclusion(of: new, for: staff)
            let (_, stamp) = try transaction.entry(.grantRole) { draft in
                try draft.grant(new.role, to: staff.id, at: new.site?.id, from: new.from)
            }
            return try transaction.answer(staff.id, stamp)
        }
    }

    /// Ends a role, with its last day; for an administrator.
    ///
    /// - Parameters:
    ///   - role: the role.
    ///   - site: the site's short name; nil for the role at all sites.
    ///   - day: its last day; nil for today.
    ///   - code: whose role.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The member of staff without it.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/noSuchRole(staff:role:)``, ``Refusal/lastAdministrator``,
    ///   ``Refusal/invalid(field:value:reason:)``, ``Refusal/unknownStaff(_:nearest:)``,
    ///   ``Refusal/unknownSite(_:nearest:)``.
    package func endRole(
        _ role: Staff.Role,
        at site: String? = nil,
        on day: CivilDate? = nil,
        of code: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let (connection, moment) = (transaction.connection, transaction.moment)
            let staff = try transaction.staff(coded: code)
            let site = try site.map { try connection.site(named: $0, at: moment).id }
            let grants = try connection.roles(of: staff.id, at: moment).filter {
                $0.role == role && $0.site == site && $0.until == nil
            }
            guard !grants.isEmpty else {
                throw Refusal.noSuchRole(staff: staff.code.description, role: role)
            }
            if role == .administrator { try transaction.refuseEndOfLastAdministrator(staff) }
            let first = grants.map(\.from).min() ?? moment.day
            let last = try Check.lastDay(day, of: first, today: moment.day)
            let (_, stamp) = try transaction.entry(.endRole) { draft in
                for grant in grants { try draft.end(grant, on: last) }
            }
            return try transaction.answer(staff.id, stamp)
        }
    }

    /// Gives a member of staff a national role in which they may decide, or changes its days; for an administrator.
    ///
    /// What is said last of a role in a region stands in place of what was said before; so a last day ends it. Without a
    /// first day, a role that has not ended keeps the one it has.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownStaff(_:nearest:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/invalid(field:value:reason:)`` when the region has no such role
    ///   or it may not decide.
    package func setCapacity(
        _ request: CapacityRequest,
        of code: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let staff = try transaction.staff(coded: code)
            let capacity = try transaction.capacity(request, of: staff)
            let (_, stamp) = try transaction.entry(.setCapacity) { draft in
                try draft.add(capacity, of: staff.id)
            }
            return try transaction.answer(staff.id, stamp)
        }
    }

    /// The members of staff with a role at the asker's sites, and who administers; or with a role at one site.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownSite(_:nearest:)``.
    package func staff(
        at site: String? = nil,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> StaffListAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let (connection, moment) = (question.connection, question.moment)
            let site = try site.map { try connection.site(named: $0, at: moment) }
            if let site { try question.authority.requireAccess(to: site) }
            let sites = site.map { [$0.id] } ?? question.authority.sites
            let members = try connection.staff(withRoleAt: sites, at: moment)
            return StaffListAnswer(
                members: try members.map { try StaffRecord($0, on: connection, at: moment) }
                    .sorted { ($0.staff.name, $0.staff.code) < ($1.staff.name, $1.staff.code) },
                stamp: question.stamp
            )
        }
    }
}
