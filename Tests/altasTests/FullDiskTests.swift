import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// A file that may not grow, as on a full disk: told in a sentence, and nothing half done.
final class FullDiskTests: XCTestCase {
    private static let day = CivilDate.on("2025-06-01")

    /// The executable with a limit on the size of every file it writes, in blocks of 512 bytes.
    private func cramped(_ fixture: ProcessFixture, to blocks: Int) -> AltasProcess {
        var process = fixture.trainer
        process.launcher = ["/bin/sh", "-c", "ulimit -f \(blocks); exec \"$@\"", "sh"]
        return process
    }

    func testAVisitThatDoesNotFitIsRefusedWholeAndFitsLater() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: Self.day)
        for blocks in [8, 20, 40, 64, 80] {
            let ending = try cramped(fixture, to: blocks).run(["visit", "record", grid.path])
            assertRefused(ending, saying: "disk ", "\(blocks) blocks")
            XCTAssertEqual(try fixture.decisionCount(), 0, "\(blocks) blocks")
        }
        XCTAssertNil(try fixture.chain().problem)
        let ending = try fixture.trainer.run(["visit", "record", grid.path])
        XCTAssertTrue(ending.output.hasPrefix("Recorded: 96 "), "\(ending)")
    }

    func testAFullDiskIsSaidToBeFull() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: Self.day)
        let process = try onSmallDisk(fixture)
        let ending = try process.run(["visit", "record", grid.path])
        try XCTSkipIf(ending.status == Self.noDisk, "no disk of one's own can be made here")
        assertRefused(ending, saying: "The disk is full, and nothing was recorded.")
        let again = fixture.folder.appendingPathComponent("again.txt")
        let words = try String(contentsOf: again, encoding: .utf8)
        XCTAssertTrue(words.hasPrefix("Recorded: 96 "), words)
    }

    private static let noDisk: Int32 = 77

    /// Runs a command with the register on a small disk that is full, then once more with room.
    ///
    /// The disk is a file system in memory that only the process sees and that ends with it.
    private func onSmallDisk(_ fixture: ProcessFixture) throws -> AltasProcess {
        let unshare = "/usr/bin/unshare"
        guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: unshare) else {
            throw XCTSkip("only the superuser can make a disk")
        }
        let kilobytes = try Data(contentsOf: fixture.register).count / 1024 + 150
        let script = """
            mkdir disk && mount -t tmpfs -o size=\(kilobytes)k none disk \
                && cp register.db disk/ || exit \(Self.noDisk)
            cat /dev/zero > disk/fill 2> /dev/null
            "$@"; status=$?
            rm disk/fill; "$@" > again.txt 2>&1
            exit $status
            """
        var process = fixture.trainer
        process.environment["ALTAS_DB"] = "disk/register.db"
        process.launcher = [unshare, "-m", "/bin/sh", "-c", script, "sh"]
        return process
    }

    func testWhatWasAcknowledgedIsThereThoughTheFileCouldNotGrow() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: Self.day)
        let ending = try cramped(fixture, to: 800).run(["visit", "record", grid.path])
        XCTAssertEqual(ending.status, 0, "\(ending)")
        XCTAssertEqual(ending.errors, "")
        XCTAssertEqual(try fixture.decisionCount(), 96)
        XCTAssertNil(try fixture.chain().problem)
    }

    func testARegisterThatDoesNotFitIsNotMade() throws {
        let fixture = try ProcessFixture()
        let file = fixture.folder.appendingPathComponent("new/register.db")
        let words = ["init", "--admin", "Ada", "--db", file.path]
        let ending = try cramped(fixture, to: 400).run(words)
        assertRefused(ending, saying: "disk ")
        let folder = file.deletingLastPathComponent().path
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder), [])
    }

    func testAnAnswerThatDoesNotFitIsNotCalledDone() throws {
        try XCTSkipUnless(FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full")
        let fixture = try ProcessFixture()
        var process = fixture.trainer
        process.launcher = ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"]
        assertRefused(
            try process.run(["whoami"]),
            saying: "/dev/stdout could not be read or written"
        )
    }
}
