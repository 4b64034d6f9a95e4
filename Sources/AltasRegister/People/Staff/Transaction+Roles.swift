import AltasCore
import AltasStore

/// A role that is about to be given.
struct NewRole: Sendable {
    let role: Staff.Role
    let site: Site?
    let from: CivilDate
}

extension Transaction {
    /// The role that a request asks for.
    func role(_ request: RoleRequest) throws -> NewRole {
        if request.role == .administrator, request.site != nil {
            let others = [Staff.Role.trainer, .qualityAssurer].map(\.rawValue)
            throw Refusal.invalid(
                field: .role,
                value: request.role.rawValue,
                reason: .notOneOf(others)
            )
        }
        return NewRole(
            role: request.role,
            site: try request.site.map { try connection.site(named: $0, at: moment) },
            from: try Check.firstDay(request.from, today: moment.day)
        )
    }

    /// Whether the role, from its day on, is given already.
    func holds(_ new: NewRole, _ staff: Staff) throws -> Bool {
        try connection.roles(of: staff.id, at: moment).contains {
            $0.role == new.role && $0.site == new.site?.id && $0.from <= new.from && $0.until == nil
        }
    }

    /// - Throws: ``Refusal/rolesExclude(staff:site:)`` when somebody would train and quality-assure at one site.
    func refuseExclusion(of new: NewRole, for staff: Staff) throws {
        guard let other = new.role.excluded else { return }
        let clash = try connection.roles(of: staff.id, at: moment).first { grant in
            let meets = grant.site == nil || new.site == nil || grant.site == new.site?.id
            return grant.role == other && meets && (grant.until.map { new.from <= $0 } ?? true)
        }
        guard let clash else { return }
        let site = try clash.site.flatMap { try connection.site($0, at: moment)?.code }
        throw Refusal.rolesExclude(
            staff: staff.code.description,
            site: new.site?.code ?? site
        )
    }

    /// - Throws: ``Refusal/lastAdministrator`` unless somebody else administers the register from today on.
    func refuseEndOfLastAdministrator(_ staff: Staff) throws {
        let others = try connection.roles(of: nil, at: moment).contains { grant in
            grant.role == .administrator && grant.staff != staff.id && grant.until == nil
                && grant.from <= moment.day
        }
        guard others else { throw Refusal.lastAdministrator }
    }
}

extension Staff.Role {
    /// The role that nobody may hold at the same site.
    fileprivate var excluded: Staff.Role? {
        switch self {
        case .trainer: .qualityAssurer
        case .qualityAssurer: .trainer
        case .administrator: nil
        }
    }
}
