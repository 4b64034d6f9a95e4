import AltasCore
import AltasStore

extension Register {
    /// Adds a member of staff with a first role, for which the asker must administer the register.
    ///
    /// A trainer at a site also gets the national role in which they decide there: the one named, or the only one of the
    /// region that may decide.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/invalid(field:value:reason:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/weakPassphrase(minimum:)``.
    package func addStaff(
        _ request: StaffRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        let passphrase = try request.passphrase.map(NewPassphrase.init)
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let name = try transaction.erasable(try Check.name(request.name))
            let roles = try transaction.roles(request)
            let capacities = try transaction.capacities(request, roles)
            let code = try transaction.freshPersonCode()
            let (staff, stamp) = try transaction.entry(.addStaff) { draft in
                let staff = try draft.addStaff(code, name: name)
                for role in roles {
                    try draft.grant(role.role, to: staff, at: role.site?.id, from: role.from)
                }
                for capacity in capacities { try draft.add(capacity, of: staff) }
                return staff
            }
            if let passphrase {
                let connection = transaction.connection
                try connection.setPassphraseVerifier(passphrase.verifier, of: staff)
            }
            return try transaction.answer(staff, stamp)
        }
    }

    /// Gives a member of staff another name, from now on; for an administrator.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownStaff(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)``.
    package func renameStaff(
        _ code: String,
        to name: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let staff = try transaction.staff(coded: code)
            let stamp = try transaction.rename(.staff(staff.id), from: staff.name, to: name)
            return try transaction.answer(staff.id, stamp)
        }
    }
}

extension Transaction {
    /// One role for each site named, or one for all sites.
    fileprivate func roles(_ request: StaffRequest) throws -> [NewRole] {
        guard let role = request.role else {
            if let site = request.sites.first {
                let choices = Staff.Role.allCases.map(\.rawValue)
                _ = try connection.site(named: site, at: moment)
                throw Refusal.invalid(field: .role, value: "", reason: .notOneOf(choices))
            }
            return []
        }
        let sites: [String?] = request.sites.isEmpty ? [nil] : request.sites
        return try sites.map {
            try self.role(RoleRequest(role, site: $0, from: request.from))
        }
    }

    fileprivate func capacities(
        _ request: StaffRequest,
        _ roles: [NewRole]
    ) throws -> [AssessorCapacity] {
        guard request.role == .trainer || request.capacity != nil else { return [] }
        return try capacities(
            named: request.capacity,
            in: request.region,
            at: roles.compactMap(\.site),
            from: try Check.firstDay(request.from, today: moment.day)
        )
    }
}
