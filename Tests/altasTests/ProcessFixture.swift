import AltasCore
import AltasCrypto
import AltasData
import AltasExchange
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A folder with a register in it, a trainer who is signed in, and eight learners at one site.
final class ProcessFixture: Sendable {
    let folder: URL
    let register: URL
    let people: People

    /// Who is in the register.
    struct People: Sendable {
        /// The token of the administrator's session.
        var administrator = ""
        /// The token of the trainer's session.
        var trainer = ""
        /// The trainer's code, and the passphrase that goes with it.
        var trainerCode = ""
        var learners: [Learner] = []

        static let passphrase = "correct horse battery staple"
    }

    /// Copies the one register that all tests begin with.
    init() throws {
        let template = try Self.template.get()
        folder = try Self.newFolder()
        register = folder.appendingPathComponent("register.db")
        people = template.people
        try template.register.write(to: register)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-process-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.resolvingSymlinksInPath()
    }
}

// MARK: - Running

extension ProcessFixture {
    /// The executable on this register, with the trainer signed in.
    var trainer: AltasProcess { process(token: people.trainer) }

    /// The executable on this register, with the administrator signed in.
    var administrator: AltasProcess { process(token: people.administrator) }

    /// The executable on this register, with nobody signed in.
    var stranger: AltasProcess { process(token: nil) }

    private func process(token: String?) -> AltasProcess {
        var environment = [
            "HOME": folder.path,
            "PATH": "/usr/bin:/bin",
            "ALTAS_DB": register.path,
        ]
        environment["ALTAS_TOKEN"] = token
        return AltasProcess(environment: environment, folder: folder)
    }

    /// Writes a file into the folder.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> URL {
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file
    }

    /// Writes a visit's grid into the folder: everybody has met each of the items on a day.
    func grid(
        _ name: String = "grid.csv",
        on day: CivilDate,
        items: [String] = ProcessFixture.twelve,
        mark: String = "met"
    ) throws -> URL {
        let header = (["learner", "name"] + items).joined(separator: ",")
        let marks = Array(repeating: mark, count: items.count)
        let rows = people.learners.map { learner in
            ([learner.code.description, learner.name] + marks).joined(separator: ",")
        }
        let lines = ["site,rosewood", "seen on,\(day)", header] + rows
        return try file(name, (lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Twelve criteria of the curriculum.
    static let twelve = (1...4).flatMap { outcome in
        ["a", "b", "c"].map { "ALT-4.\(outcome)\($0)" }
    }
}

// MARK: - Looking into the register

extension ProcessFixture {
    /// Opens the register in the test's own process, and closes it again.
    func look<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        try Register.open(at: register.path).read(body)
    }

    /// How many decisions were seen on a day, or on all days.
    func decisionCount(on day: CivilDate? = nil) throws -> Int {
        try look { connection in
            try connection.row(
                "SELECT count(*) FROM decision WHERE \(day) IS NULL OR seen_on = \(day)"
            ) { $0.int(0) } ?? 0
        }
    }

    /// What `verify` finds.
    func chain() throws -> ChainCheck {
        try look { try $0.checkChain() }
    }
}

// MARK: - The register that all begin with

extension ProcessFixture {
    private static let template = Result<(register: Data, people: People), any Error> {
        let folder = try newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let register = folder.appendingPathComponent("register.db")
        let people = try found(at: register.path)
        return (try Data(contentsOf: register), people)
    }

    private static func found(at path: String) throws -> People {
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: try Library.read(files)
        )
        let (register, answer) = try Register.found(at: path, founding)
        let session = try register.session(token: answer.signIn.token)
        var people = try register.write(as: session, WriteOptions()) { transaction in
            try transaction.entry(.addStaff) { try settle(transaction, $0) }.0
        }
        people.administrator = answer.signIn.token
        return people
    }

    private static func settle(_ transaction: Transaction, _ draft: EntryDraft) throws -> People {
        let from = try XCTUnwrap(CivilDate("2020-01-01"))
        let region = Region.Code(rawValue: "GB-ENG")
        var people = People()
        let site = try draft.addSite(
            "rosewood",
            uuid: UUID().uuidString.lowercased(),
            region: region,
            timeZone: "Europe/London",
            name: try transaction.erasable("Rosewood")
        )
        let code = try transaction.freshPersonCode()
        let trainer = try draft.addStaff(code, name: try transaction.erasable("Tom Trainer"))
        people.trainerCode = code.description
        try draft.grant(.trainer, to: trainer, at: site, from: from)
        let rule = try transaction.connection.rule(of: region, at: transaction.moment)
        let capacity = try XCTUnwrap(rule?.rule.assessors.first { $0.mayDecide }?.capacity)
        try draft.add(AssessorCapacity(in: region, capacity, from: from), of: trainer)
        let passphrase = try NewPassphrase(People.passphrase)
        try transaction.connection.setPassphraseVerifier(passphrase.verifier, of: trainer)
        people.trainer = try openSession(of: trainer, on: transaction.connection)
        let curriculum = try transaction.connection.curriculum(at: transaction.moment)
        people.learners = try (1...8).map { number in
            let name = "Learner \(number)"
            let code = try transaction.freshPersonCode()
            let id = try draft.addLearner(code, name: try transaction.erasable(name))
            try draft.place(id, at: site, from: from)
            try draft.enrol(id, in: curriculum.id, towards: region, from: from)
            return Learner(id: id, code: code, name: name)
        }
        return people
    }

    private static func openSession(
        of staff: Staff.ID,
        on connection: Connection
    ) throws -> String {
        let token = Base64URL.encode(try SecureRandom().bytes(32))
        let now = Int64(Date().timeIntervalSince1970)
        try connection.openSession(
            Digest.of(token),
            of: .staff(staff),
            from: now,
            until: now + 43_200
        )
        return token
    }
}
