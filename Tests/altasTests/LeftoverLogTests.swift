import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// The write-ahead log that a killed process leaves beside the register.
final class LeftoverLogTests: XCTestCase {
    /// A copy of a register with a visit that is only in its log, as after a power cut.
    private func leftover(of fixture: ProcessFixture) throws -> URL {
        let grid = try fixture.grid(on: .on("2025-06-01"))
        // Somebody who looks on keeps the log from being folded into the file.
        let onlooker = try Connection.open(fixture.register.path, .readOnly)
        _ = try onlooker.rows("SELECT count(*) FROM entry") { $0.int(0) }
        XCTAssertEqual(try fixture.trainer.run(["visit", "record", grid.path]).status, 0)
        let copy = fixture.folder.appendingPathComponent("copy.db")
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: fixture.register.path + suffix,
                toPath: copy.path + suffix
            )
        }
        return copy
    }

    func testAQuestionSeesWhatIsOnlyInTheLog() throws {
        let fixture = try ProcessFixture()
        let copy = try leftover(of: fixture)
        let list = ["visit", "list", "--site", "rosewood", "--db", copy.path]
        let ending = try fixture.trainer.run(list)
        XCTAssertEqual(ending.status, 0, "\(ending)")
        XCTAssertTrue(ending.output.contains("2025-06-01"), ending.output)
    }

    func testTheVisitInTheLogIsAlreadyRecorded() throws {
        let fixture = try ProcessFixture()
        let copy = try leftover(of: fixture)
        let record = ["visit", "record", "grid.csv", "--db", copy.path]
        let ending = try fixture.trainer.run(record)
        XCTAssertTrue(ending.output.hasPrefix("Already recorded: 96 "), "\(ending)")
        XCTAssertEqual(try fixture.trainer.run(["verify", "--db", copy.path]).status, 0)
    }

    func testALogThatIsCutOffLosesItsLastChangeAndNothingElse() throws {
        let fixture = try ProcessFixture()
        let copy = try leftover(of: fixture)
        let log = URL(fileURLWithPath: copy.path + "-wal")
        let whole = try Data(contentsOf: log)
        try whole.prefix(whole.count / 2).write(to: log)
        let ending = try fixture.trainer.run(["visit", "record", "grid.csv", "--db", copy.path])
        XCTAssertTrue(ending.output.hasPrefix("Recorded: 96 "), "\(ending)")
        XCTAssertEqual(try fixture.trainer.run(["verify", "--db", copy.path]).status, 0)
    }
}
