import AltasCore
import AltasCrypto
import AltasData
import AltasExchange
import Foundation
import Synchronization
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A register in a folder of its own, founded from the data that the executable carries, with a clock that can be set.
final class RegisterFixture {
    let register: Register
    let administrator: Session
    let clock: SettableClock
    let folder: URL

    /// The library is read once for all tests.
    private static let library = Result {
        try Library.read(EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) })
    }

    /// Founds a register at noon UTC on a day.
    init(on day: String = "2026-03-04") throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = try SettableClock(noonOf: day)
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: try Self.library.get()
        )
        let (register, answer) = try Register.found(
            at: folder.appendingPathComponent("register.db").path,
            founding,
            surroundings: clock.surroundings
        )
        self.register = register
        administrator = Session(
            try register.session(token: answer.signIn.token).holder,
            expires: .max
        )
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Adds facts directly, as one entry by the administrator.
    @discardableResult
    func add<T: Sendable>(
        _ act: Entry.Act = .place,
        _ body: @escaping @Sendable (Transaction, EntryDraft) throws -> T
    ) throws -> T {
        try register.write(as: administrator, WriteOptions()) { transaction in
            try transaction.entry(act) { try body(transaction, $0) }.0
        }
    }
}

// MARK: - People and places

extension RegisterFixture {
    /// A site, with its short name as its name.
    @discardableResult
    func site(_ code: String = "rosewood", region: String = "GB-ENG") throws -> Site {
        let region = Region.Code(rawValue: region)
        return try add(.addSite) { transaction, draft in
            let zone = try transaction.connection.profile(of: region, at: transaction.moment)
            let zoneName = zone?.timeZone ?? "UTC"
            let uuid = UUID().uuidString.lowercased()
            let id = try draft.addSite(
                code,
                uuid: uuid,
                region: region,
                timeZone: zoneName,
                name: try transaction.erasable(code.capitalized)
            )
            return Site(
                id: id,
                code: code,
                uuid: uuid,
                name: code.capitalized,
                region: region,
                timeZone: zoneName
            )
        }
    }

    /// Somebody who holds a role at a site from a day, and whatever national role there may decide.
    func staff(
        _ name: String = "Tom Trainer",
        _ role: Staff.Role = .trainer,
        at site: Site?,
        from day: String = "2020-01-01"
    ) throws -> (staff: Staff, session: Session) {
        let from = try XCTUnwrap(CivilDate(day))
        let staff = try add(.addStaff) { transaction, draft in
            let code = try transaction.freshPersonCode()
            let id = try draft.addStaff(code, name: try transaction.erasable(name))
            try draft.grant(role, to: id, at: site?.id, from: from)
            if role == .trainer, let site {
                let rule = try transaction.connection.rule(of: site.region, at: transaction.moment)
                let capacity = rule?.rule.assessors.first { $0.mayDecide }?.capacity ?? ""
                try draft.add(AssessorCapacity(in: site.region, capacity, from: from), of: id)
            }
            return Staff(id: id, code: code, name: name)
        }
        return (staff, Session(staff: staff.id, expires: .max))
    }

    /// A learner placed at a site and enrolled towards its region's award from a day.
    func learner(
        _ name: String = "Lea Learner",
        at site: Site,
        from day: String = "2020-01-01"
    ) throws -> Learner {
        let from = try XCTUnwrap(CivilDate(day))
        return try add(.addLearners) { transaction, draft in
            let code = try transaction.freshPersonCode()
            let id = try draft.addLearner(code, name: try transaction.erasable(name))
            try draft.place(id, at: site.id, from: from)
            let curriculum = try transaction.connection.curriculum(at: transaction.moment)
            try draft.enrol(id, in: curriculum.id, towards: site.region, from: from)
            return Learner(id: id, code: code, name: name)
        }
    }
}

/// A clock that a test sets.
final class SettableClock: Sendable {
    private let seconds: Mutex<Int64>

    init(noonOf day: String) throws {
        let day = try XCTUnwrap(CivilDate(day), day)
        seconds = Mutex(Int64(day.daysSinceEpoch) * 86_400 + 43_200)
    }

    /// Goes to noon UTC of a day.
    func set(noonOf day: String) throws {
        let day = try XCTUnwrap(CivilDate(day), day)
        seconds.withLock { $0 = Int64(day.daysSinceEpoch) * 86_400 + 43_200 }
    }

    /// Goes on by so many seconds.
    func advance(by count: Int64) {
        seconds.withLock { $0 += count }
    }

    var surroundings: Surroundings {
        Surroundings { [self] in seconds.withLock { $0 } }
    }
}
