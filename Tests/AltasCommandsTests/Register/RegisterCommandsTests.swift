import AltasCore
import Foundation
import XCTest

@testable import AltasCommands

final class RegisterCommandsTests: XCTestCase {
    /// Every file in the fixture's folder, but for what SQLite leaves beside a register that was read.
    private func names(in fixture: CommandFixture) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path).sorted()
            .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    }

    func testARehearsedInitWritesNothing() throws {
        let fixture = try CommandFixture()
        let run = fixture.run("init", "--admin", "Ada Admin", "--dry-run")
        XCTAssertEqual(run.exit, .done, run.errors)
        XCTAssertTrue(run.output.contains(" in force)"), run.output)
        XCTAssertEqual(run.errors, "This was a dry run: nothing was written.\n")
        XCTAssertEqual(try names(in: fixture), [])
        XCTAssertEqual(fixture.run("init", "--admin", " ", "--dry-run").exit, .refused)
    }

    func testARehearsedCopyWritesNothing() throws {
        let fixture = try CommandFixture.founded()
        let copy = fixture.folder.appendingPathComponent("copy.db").path
        let before = try names(in: fixture)
        XCTAssertEqual(fixture.run("backup", copy, "--dry-run").exit, .done)
        XCTAssertEqual(try names(in: fixture), before)
        XCTAssertEqual(fixture.run("backup", copy).exit, .done)
        let after = try names(in: fixture)
        let other = fixture.folder.appendingPathComponent("no/such/r.db").path
        XCTAssertEqual(fixture.run("restore", copy, "--db", other, "--dry-run").exit, .done)
        XCTAssertEqual(try names(in: fixture), after)
    }

    func testTheFirstLineEndsWhereAnySystemEndsIt() throws {
        let fixture = try CommandFixture()
        for (place, ending) in ["\n", "\r\n", "\r", ""].enumerated() {
            let (db, file) = ("\(place).db", "-")
            let words = [
                "init", "--admin", "Ada", "--passphrase-file", file, "--json", "--db",
                fixture.folder.appendingPathComponent(db).path,
            ]
            let input = "long enough!\(ending)second line"
            let made = fixture.run(words, input: input)
            XCTAssertEqual(made.exit, .done, made.errors)
            let json = try JSONDecoder().decode(Made.self, from: Data(made.output.utf8))
            let login = ["login", json.signIn.person.code, "--passphrase-file", "-"]
            let given = ending.isEmpty ? "long enough!second line" : "long enough!"
            let run = fixture.run(login + words.suffix(2), input: given)
            XCTAssertEqual(run.exit, .done, "\(place): \(run.errors)")
        }
    }

    private struct Made: Decodable {
        let signIn: SignIn

        struct SignIn: Decodable {
            let person: Person
        }

        struct Person: Decodable {
            let code: String
        }
    }

    func testLogoutAndVersionAnswerInJSON() throws {
        let fixture = try CommandFixture.founded()
        XCTAssertEqual(fixture.output("version", "--json"), "{\n  \"version\" : \"0.0.0\"\n}\n")
        XCTAssertEqual(fixture.output("logout", "--json"), "{\n  \"isSignedOut\" : true\n}\n")
        XCTAssertEqual(fixture.run("logout").errors, "Signed out.\n")
    }

    func testTheDemonstrationIsMadeWhereItIsToldAndForItsOwner() throws {
        let fixture = try CommandFixture()
        let path = fixture.folder.appendingPathComponent("demo/d.db").path
        let output = fixture.output("demo", "--db", path)
        XCTAssertTrue(output.contains("export ALTAS_DB=\(path)\n"), output)
        let rights = try [path, fixture.folder.appendingPathComponent("demo").path].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        XCTAssertEqual(rights, [0o600, 0o700])
    }
}
