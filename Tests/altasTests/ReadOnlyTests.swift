import AltasCore
import Fixtures
import Foundation
import XCTest

/// A register that may be read and not written answers questions, and says so when it is to be
/// changed.
final class ReadOnlyTests: XCTestCase {
    private static let question = ["visit", "list", "--site", "rosewood"]

    /// The executable as somebody whom the rights of files bind: not as the superuser.
    private func bound(_ fixture: ProcessFixture) throws -> AltasProcess {
        var process = fixture.trainer
        guard geteuid() == 0 else { return process }
        let setpriv = "/usr/bin/setpriv"
        guard FileManager.default.isExecutableFile(atPath: setpriv) else {
            throw XCTSkip("the superuser writes everywhere, and there is no setpriv")
        }
        process.launcher = [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
        guard try process.run(["version"]).status == 0 else {
            throw XCTSkip("nobody but the superuser may run the executable here")
        }
        return process
    }

    private func setRights(_ rights: Int, of file: URL) throws {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: file.path)
    }

    /// Sets the rights of the register and of its folder for as long as `body` runs.
    private func with(
        file: Int,
        folder: Int,
        _ body: (ProcessFixture, AltasProcess) throws -> Void
    ) throws {
        let fixture = try ProcessFixture()
        let process = try bound(fixture)
        _ = try fixture.grid(on: .on("2025-06-01"))
        try setRights(file, of: fixture.register)
        try setRights(folder, of: fixture.folder)
        defer { try? setRights(0o755, of: fixture.folder) }
        try body(fixture, process)
    }

    func testARegisterThatMayNotBeWrittenAnswersAndRefusesChanges() throws {
        for (file, folder) in [(0o444, 0o555), (0o444, 0o777), (0o666, 0o555)] {
            try with(file: file, folder: folder) { fixture, process in
                let name = String(file, radix: 8) + " in " + String(folder, radix: 8)
                let recording = ["visit", "record", "grid.csv"]
                let (asked, recorded) = try assertUnchanged(fixture.register, name) {
                    (try process.run(Self.question), try process.run(recording))
                }
                XCTAssertEqual(asked.status, 0, "\(name): \(asked)")
                assertRefused(recorded, saying: "cannot be written", name)
            }
        }
    }

    func testARegisterThatMayNotBeReadIsRefused() throws {
        try with(file: 0o000, folder: 0o755) { fixture, process in
            assertRefused(try process.run(Self.question), saying: "does not allow")
        }
    }

    func testAGridThatMayNotBeReadIsRefused() throws {
        try with(file: 0o666, folder: 0o777) { fixture, process in
            try setRights(0o000, of: fixture.folder.appendingPathComponent("grid.csv"))
            let ending = try process.run(["visit", "record", "grid.csv"])
            assertRefused(ending, saying: "does not allow the use of grid.csv")
        }
    }
}
