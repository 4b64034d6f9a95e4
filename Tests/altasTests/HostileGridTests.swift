import AltasCore
import Fixtures
import Foundation
import XCTest

/// A file that is no good grid is refused in words, and nothing of it is recorded.
final class HostileGridTests: XCTestCase {
    private static let day = CivilDate.on("2025-06-01")

    /// Records a file, and checks that it is refused and that the register stays as it is.
    private func refuse(
        _ file: String,
        in fixture: ProcessFixture,
        saying words: String,
        places: Int = 0,
        _ name: String
    ) throws {
        let ending = try assertUnchanged(fixture.register, name) {
            try fixture.trainer.run(["visit", "record", file])
        }
        assertRefused(ending, saying: words, places: places, name)
    }

    func testAFileThatIsNoTextIsRefused() throws {
        let fixture = try ProcessFixture()
        let grid = Array(try Data(contentsOf: try fixture.grid(on: Self.day)))
        let cases: [(String, [UInt8], String)] = [
            ("10 MB", Array(repeating: 0x61, count: 10_000_000), "larger than 2 MB"),
            (
                "10 MB of rows", Array(repeatElement(grid, count: 20_000).joined()),
                "larger than 2 MB"
            ),
            ("invalid UTF-8", grid + [0xC3, 0x28], "is not UTF-8 text"),
            ("UTF-16 cut short", [0xFF, 0xFE, 0x61], "is not UTF-8 text"),
            ("NUL bytes", grid + [0, 0], "is not the kind of file"),
            ("nothing", [], "no grid with marks"),
            ("prose", Array("Dear all,\nthis is no grid.\n".utf8), "no grid with marks"),
            ("an open quotation mark", grid + Array("\"met".utf8), "is never closed"),
        ]
        for (name, bytes, words) in cases {
            let file = try fixture.file("hostile.csv", bytes)
            try refuse(file.path, in: fixture, saying: words, name)
        }
    }

    func testACellThatCannotBeTakenIsNamed() throws {
        let fixture = try ProcessFixture()
        let grid = try String(contentsOf: try fixture.grid(on: Self.day), encoding: .utf8)
        let first = try XCTUnwrap(fixture.people.learners.first)
        let cases = [
            ("formula", "met,met\n", "=1+1,met\n", "“=1+1” begins like a spreadsheet formula"),
            ("future date", "2025-06-01", "2999-06-01", "has not come yet"),
            ("two-digit year", "2025-06-01", "1/6/25", "write a date such as 2026-03-04"),
            ("unknown item", "ALT-4.1a", "ALT-4.1q", "Nearest: ALT-4.1, ALT-4.1a"),
            ("unknown learner", first.code.description, "AAAAAAAA", "(Learner 1)"),
            ("swapped name", ",Learner 1,", ",Learner 2,", "Learner 1"),
            ("unknown site", "rosewood", "rosewod", "Nearest: rosewood"),
            ("unknown mark", "met,met\n", "mett,met\n", "“mett”"),
        ]
        for (name, right, wrong, words) in cases {
            let range = try XCTUnwrap(grid.range(of: right), name)
            let text = grid.replacingCharacters(in: range, with: wrong)
            let file = try fixture.file("hostile.csv", text.utf8)
            try refuse(file.path, in: fixture, saying: words, places: 1, name)
        }
    }

    func testALearnerTwiceIsNamed() throws {
        let fixture = try ProcessFixture()
        let grid = try String(contentsOf: try fixture.grid(on: Self.day), encoding: .utf8)
        let row = try XCTUnwrap(grid.split(separator: "\n").last)
        let file = try fixture.file("twice.csv", "\(grid)\(row)\n".utf8)
        try refuse(file.path, in: fixture, saying: "stands twice", places: 1, "twice")
    }

    func testWhatIsNoFileIsRefused() throws {
        let fixture = try ProcessFixture()
        try refuse(fixture.folder.path, in: fixture, saying: "is a folder", "folder")
        try refuse("missing.csv", in: fixture, saying: "There is no file missing.csv", "missing")
        try refuse("/proc/self/mem", in: fixture, saying: "/proc/self/mem", "unreadable")
    }

    func testTooFewOrTooManyWordsAreAMisuse() throws {
        let fixture = try ProcessFixture()
        for words in [
            ["visit", "record"], ["visit", "record", "a", "b"], ["visit", "recrod", "a"],
        ] {
            let ending = try assertUnchanged(fixture.register) { try fixture.trainer.run(words) }
            XCTAssertEqual(ending.status, 64, "\(words): \(ending)")
            XCTAssertEqual(ending.output, "", "\(words)")
            XCTAssertFalse(ending.errors.isEmpty, "\(words)")
        }
    }
}
