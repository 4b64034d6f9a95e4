import AltasCore
import AltasText
import XCTest

@testable import AltasCommands

final class ShowMatrixTests: XCTestCase {
    func testTheWholeMatrixInEachLanguage() throws {
        let training = try TrainingFixture()
        for language in Language.allCases.map(\.rawValue) {
            let matrix = training.output(
                "matrix",
                "--site",
                "fjordgard",
                "--items",
                "ALT-4,ALT-4.1",
                "--lang",
                language,
                "--as-of",
                "2027-12-20"
            )
            try Snapshot.assert(matrix, named: "matrix-\(language).txt")
        }
    }

    func testASpreadsheetHasTheWordsOfTheLanguage() throws {
        let training = try TrainingFixture()
        XCTAssertEqual(
            training.output(
                "matrix",
                "--site",
                "fjordgard",
                "--items",
                "ALT-4.1a,ALT-4.2a",
                "--csv"
            ),
            """
            \u{FEFF}code,learner,ALT-4.1a,ALT-4.2a\r
            LEARNER8,Lea Lærling,in date 2028-03-05,never\r

            """
        )
        XCTAssertEqual(
            training.output(
                "matrix",
                "--site",
                "fjordgard",
                "--items",
                "ALT-4.1a",
                "--csv",
                "--lang",
                "da",
                "--as-of",
                "2029-01-01"
            ),
            """
            \u{FEFF}kode;deltager;ALT-4.1a\r
            LEARNER8;Lea Lærling;udløbet 2028-03-05\r

            """
        )
    }

    func testANarrowTerminalGetsSeveralTables() throws {
        let training = try TrainingFixture()
        let terminal = Terminal(width: 80, isInteractive: true)
        let run = training.commands.run("matrix", "--site", "fjordgard", terminal: terminal)
        let lines = run.output.split(separator: "\n")
        XCTAssertEqual(lines.count { $0.hasPrefix("learner") }, 3)
        let table = lines.prefix { !$0.hasPrefix("ALT-1  ") }
        XCTAssertTrue(table.allSatisfy { displayWidth(of: $0) <= 80 }, run.output)
    }

    func testNobodyToShowIsSaid() throws {
        let training = try TrainingFixture()
        let before = training.output("matrix", "--site", "fjordgard", "--expiring", "30")
        XCTAssertTrue(
            before.contains("Nobody has anything out of date, or running out within 30 days.")
        )
    }
}
