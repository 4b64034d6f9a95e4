import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// A file that is no register, or one that cannot be used, is refused in words and left as it is.
final class HostileRegisterTests: XCTestCase {
    private static let day = CivilDate.on("2025-06-01")

    /// Asks and records on a file, which must refuse both and stay as it is.
    private func refuse(
        _ register: URL,
        in fixture: ProcessFixture,
        saying words: String,
        _ name: String
    ) throws {
        let grid = try fixture.grid(on: Self.day)
        let commands = [["visit", "list", "--site", "rosewood"], ["visit", "record", grid.path]]
        for command in commands {
            let ending = try assertUnchanged(register, name) {
                try fixture.trainer.run(command + ["--db", register.path])
            }
            assertRefused(ending, saying: words, "\(name), \(command)")
        }
    }

    func testAFileThatIsNoRegisterIsRefusedAndStaysAsItIs() throws {
        let fixture = try ProcessFixture()
        let text = Array(repeatElement("No register, but a letter. ".utf8, count: 40).joined())
        let cases = [
            ("a letter", try fixture.file("letter.db", text)),
            ("nothing", try fixture.file("empty.db", [])),
            ("another database", try anotherDatabase(in: fixture)),
        ]
        for (name, file) in cases {
            try refuse(file, in: fixture, saying: "is not a register of ALTAS", name)
        }
    }

    private func anotherDatabase(in fixture: ProcessFixture) throws -> URL {
        let file = fixture.folder.appendingPathComponent("other.db")
        let connection = try Connection.open(file.path, .readWrite(create: true))
        try connection.execute("CREATE TABLE invoice (number INTEGER PRIMARY KEY)")
        try connection.execute("PRAGMA journal_mode = DELETE")
        return file
    }

    func testARegisterOfANewerProgramIsRefused() throws {
        let fixture = try ProcessFixture()
        try change(fixture) {
            try $0.execute("INSERT INTO schema_step (number, name) VALUES (9999, 'later')")
        }
        try refuse(fixture.register, in: fixture, saying: "by a newer program", "newer")
    }

    func testARegisterOfAnotherLineIsRefused() throws {
        let fixture = try ProcessFixture()
        try change(fixture) {
            try $0.execute("UPDATE schema_step SET name = 'other' WHERE number = 1")
        }
        try refuse(fixture.register, in: fixture, saying: "is not a register of ALTAS", "other")
    }

    func testATruncatedRegisterIsRefused() throws {
        let fixture = try ProcessFixture()
        let whole = try Data(contentsOf: fixture.register)
        for length in [50, 5000, whole.count / 2] {
            let file = try fixture.file("cut.db", whole.prefix(length))
            try refuse(file, in: fixture, saying: "is damaged", "\(length) bytes")
        }
    }

    func testARegisterThatIsNotThereIsRefusedAndNotMade() throws {
        let fixture = try ProcessFixture()
        let file = fixture.folder.appendingPathComponent("no/such/register.db")
        let ending = try fixture.trainer.run(["whoami", "--db", file.path])
        assertRefused(ending, saying: "There is no register at \(file.path)")
        let folder = file.deletingLastPathComponent().path
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder))
        let other = try fixture.trainer.run(["whoami", "--db", fixture.folder.path])
        assertRefused(other, saying: "is a folder")
    }

    func testARegisterIsNotMadeInPlaceOfAnotherFile() throws {
        let fixture = try ProcessFixture()
        let ending = try assertUnchanged(fixture.register) {
            try fixture.stranger.run(["init", "--admin", "Eve"])
        }
        assertRefused(ending, saying: "There is a register at")
        let inFile = fixture.register.path + "/register.db"
        let other = try fixture.stranger.run(["init", "--admin", "Eve", "--db", inFile])
        assertRefused(other, saying: "does not allow")
    }

    /// Changes the register as no part of the product would.
    private func change(
        _ fixture: ProcessFixture,
        _ body: (Connection) throws -> Void
    ) throws {
        try body(try Connection.open(fixture.register.path, .readWrite(create: false)))
    }
}
