import AltasCore
import Fixtures
import Foundation
import XCTest

/// Pipes, folders and variables that are not as expected.
final class SurroundingsTests: XCTestCase {
    private func shell(_ fixture: ProcessFixture, _ script: String) -> AltasProcess {
        var process = fixture.trainer
        process.launcher = ["/bin/sh", "-c", script, "sh"]
        return process
    }

    func testAReaderWhoGoesEarlyIsNoError() throws {
        let fixture = try ProcessFixture()
        for words in [["help"], ["framework", "list", "--all"], ["completions", "bash"]] {
            let ending = try shell(fixture, "\"$@\" | head -n 1").run(words)
            XCTAssertEqual(ending.errors, "", "\(words)")
            XCTAssertEqual(ending.status, 0, "\(words)")
            XCTAssertEqual(ending.output.split(separator: "\n").count, 1, "\(words)")
        }
    }

    func testAVisitIsRecordedThoughNobodyReadsTheReceipt() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: .on("2025-06-01"))
        let ending = try shell(fixture, "\"$@\" | true").run(["visit", "record", grid.path])
        XCTAssertEqual(ending.errors, "")
        XCTAssertEqual(try fixture.decisionCount(), 96)
    }

    func testClosedStreamsDoNotCrash() throws {
        let fixture = try ProcessFixture()
        XCTAssertEqual(try shell(fixture, "exec \"$@\" >&-").run(["whoami"]).errors, "")
        let grid = ["visit", "record", "-"]
        assertRefused(try shell(fixture, "exec \"$@\" <&-").run(grid), saying: "no grid")
        assertRefused(try shell(fixture, "exec \"$@\" < /").run(grid), saying: "could not be read")
    }

    func testAGridComesThroughAPipe() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: .on("2025-06-01"))
        let ending = try fixture.trainer.run(["visit", "record", "-"], input: grid)
        XCTAssertEqual(ending.status, 0, "\(ending)")
        XCTAssertEqual(try fixture.decisionCount(), 96)
    }

    func testWithoutHomeAndRegisterItSaysThatThereIsNone() throws {
        let fixture = try ProcessFixture()
        var process = fixture.trainer
        process.environment["HOME"] = nil
        XCTAssertEqual(try process.run(["whoami"]).status, 0)
        process.environment["ALTAS_DB"] = nil
        assertRefused(try process.run(["whoami"]), saying: "There is no register at")
        process.environment = [:]
        assertRefused(try process.run(["whoami"]), saying: "There is no register at")
        XCTAssertEqual(try process.run(["help"]).status, 0)
    }

    func testSigningInWithAStateFolderThatCannotBeWrittenIsRefused() throws {
        let fixture = try ProcessFixture()
        let file = try fixture.file("passphrase", ProcessFixture.People.passphrase.utf8).path
        let words = ["login", fixture.people.trainerCode, "--passphrase-file", file]
        var process = fixture.stranger
        process.environment["XDG_STATE_HOME"] = file
        assertRefused(try process.run(words), saying: "does not allow")
        process.environment["XDG_STATE_HOME"] = "/proc"
        assertRefused(try process.run(words), saying: "does not allow")
        process.environment["XDG_STATE_HOME"] = nil
        XCTAssertEqual(try process.run(words).status, 0)
        XCTAssertEqual(try process.run(["whoami"]).status, 0)
    }

    func testTheTokenIsReadableByItsOwnerOnly() throws {
        let fixture = try ProcessFixture()
        let file = try fixture.file("passphrase", ProcessFixture.People.passphrase.utf8).path
        let code = fixture.people.trainerCode
        _ = try fixture.stranger.run(["login", code, "--passphrase-file", file])
        let state = fixture.folder.appendingPathComponent(".local/state/altas")
        let names = try FileManager.default.contentsOfDirectory(atPath: state.path)
        XCTAssertEqual(names.count, 1)
        for name in names {
            let token = state.appendingPathComponent(name).path
            let attributes = try FileManager.default.attributesOfItem(atPath: token)
            XCTAssertEqual(attributes[.posixPermissions] as? Int, 0o600)
        }
    }
}
