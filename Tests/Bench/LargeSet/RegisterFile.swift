import AltasCore
import AltasCrypto
import AltasRegister
import AltasStore
import Foundation

/// A register on disk, and the newest visits that the measurements have added to it.
final class RegisterFile {
    let path: String
    let register: Register
    let database: Database
    private var sessions: [String: Session] = [:]

    init(at path: String) throws {
        self.path = path
        database = Database(path: path, mode: .readWrite(create: false))
        register = try Register.open(at: path)
    }

    /// The session of a crew's trainer.
    func session(of crew: Crew) throws -> Session {
        if let session = sessions[crew.token] { return session }
        let session = try register.session(token: crew.token)
        sessions[crew.token] = session
        return session
    }

    /// A copy of the register as it is now.
    func copy(to path: String) throws -> RegisterFile {
        try database.read { try $0.backup(to: path) }
        return try RegisterFile(at: path)
    }
}

extension RegisterFile {
    /// Commits a decision without the use case: a visit, a decision and their entry.
    func store(_ item: Item.ID, of learner: Learner.ID, by crew: Crew) throws {
        let uuid = UUID().uuidString.lowercased()
        let day = Hiring.since
        let now = Int64(Date().timeIntervalSince1970)
        try database.write { connection in
            _ = try connection.entry(.recordVisit, by: .staff(crew.trainer), at: now) { draft in
                let visit = try draft.addVisit(
                    uuid,
                    .observation,
                    at: crew.site,
                    by: crew.trainer,
                    as: crew.capacity,
                    enteredBy: crew.trainer,
                    on: day,
                    sheet: nil,
                    receipt: .of(uuid)
                )
                let decision = NewDecision(
                    learner: learner,
                    item: item,
                    result: .met,
                    method: .observation,
                    setting: .work,
                    seenOn: day
                )
                _ = try draft.add(decision, to: visit, ordinal: 1)
            }
        }
    }
}
