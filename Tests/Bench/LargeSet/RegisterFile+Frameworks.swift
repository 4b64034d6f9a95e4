import AltasCore
import AltasCrypto
import AltasRegister
import AltasStore

extension RegisterFile {
    /// Adds a copy of an edition under another slug, not in force.
    func addCopy(of slug: String, as copy: String) throws {
        try database.write { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            guard let edition = try connection.edition(slug: slug, at: everything),
                let administrator = try connection.staff(at: everything).first
            else { throw BenchProblem.unexpected("There is no \(slug).") }
            let tree = try connection.tree(of: edition)
            var next = edition
            (next.slug, next.identifier) = (copy, copy)
            let first = (tree.items.first?.id.rawValue ?? 1) - 1
            let renumbered = try tree.renumbered(by: -first, as: next)
            _ = try connection.entry(.importEdition, by: .staff(administrator.id), at: 0) {
                _ = try $0.add(renumbered)
            }
        }
    }

    /// The session of the administrator.
    func administrator() throws -> Session {
        try register.session(token: try administratorToken())
    }

    /// A token that proves a session of the administrator.
    func administratorToken() throws -> String {
        let token = Hex.encode(try SecureRandom().bytes(32))
        let administrator = try administratorID()
        try database.write { connection in
            try connection.openSession(
                .of(token),
                of: .staff(administrator),
                from: 0,
                until: .max
            )
        }
        return token
    }

    /// Who administers the register.
    func administratorID() throws -> Staff.ID {
        try database.read { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            let roles = try connection.roles(of: nil, at: everything)
            guard let administrator = roles.first(where: { $0.role == .administrator }) else {
                throw BenchProblem.unexpected("Nobody administers the register.")
            }
            return administrator.staff
        }
    }
}
