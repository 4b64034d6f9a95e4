import AltasCore
import AltasText
import XCTest

/// Whole sentences, as they are read.
final class RefusalSentenceTests: XCTestCase {
    func testSaysWhatAndWhereAndWhatToDo() {
        let cases: [(Refusal, Language, String)] = [
            (
                .unknownItem("ALT-4.9z", edition: "altas", nearest: ["ALT-4.1a", "ALT-4.2a"]), .en,
                "There is no item ALT-4.9z in altas. Did you mean ALT-4.1a or ALT-4.2a?"
            ),
            (
                .unknownItem("a b", edition: "altas", nearest: []), .da,
                "Punktet »a b« findes ikke i altas. Se hele listen med: altas framework show altas"
            ),
            (.notSignedIn, .en, "Nobody is signed in. Sign in with: altas login CODE"),
            (
                .noRegister(path: "/srv/a.db"), .nb,
                "Det finnes ikke noe register i /srv/a.db. Opprett det med: altas init --admin NAME"
            ),
            (
                .invalid(field: .date, value: "31.2.2026", reason: .notADate), .es,
                """
                «31.2.2026» no sirve como fecha: escriba una fecha como 2026-03-04 o 4/3/2026 \
                (primero el día).
                """
            ),
            (
                .invalid(field: .name, value: " ", reason: .blank), .en,
                "The name is blank; write something there."
            ),
            (
                .invalid(field: .role, value: "", reason: .notOneOf(["trainer", "assessor"])), .en,
                "The role is missing: write trainer or assessor."
            ),
            (
                .unknownRegion("XX", nearest: ["SIM", "OBS"]), .es,
                "No hay ninguna región XX. ¿Quería decir SIM u OBS?"
            ),
        ]
        for (refusal, language, sentence) in cases {
            XCTAssertEqual(refusal.wording(in: language), sentence)
        }
    }

    func testAGridHasALineForEachProblem() {
        let refusal = Refusal.badGrid([
            GridProblem(
                row: 7,
                column: 4,
                heading: "altas:ALT-4.1a",
                found: "mett",
                problem: .unknownMark,
                nearest: ["met", "m"]
            ),
            GridProblem(
                row: 9,
                column: nil,
                found: "",
                problem: .cellCount(found: 1200, expected: 14)
            ),
        ])
        XCTAssertEqual(
            refusal.wording(in: .en),
            """
            Nothing was recorded. To be put right in the grid: 2 problems.
            Row 7, column 4 (altas:ALT-4.1a): “mett” is not a mark. Nearest: met, m.
            Row 9: the row has 1,200 cells, and the header 14; make them agree.
            """
        )
    }

    func testAShortWaitIsInSecondsAndALongOneInMinutesRoundedUp() {
        let waits = [1: "1 second", 59: "59 seconds", 60: "1 minute", 61: "2 minutes"]
        for (seconds, wait) in waits {
            XCTAssertEqual(
                Refusal.tooManyTries(wait: seconds).wording(in: .en),
                "There were too many wrong tries. Wait \(wait), then try again."
            )
        }
    }

    func testALimitIsStatedInAUnitThatFitsIt() {
        let limits = [
            10_000_000: "10 MB", 2000: "2 kB", 4096: "4,096 bytes", 1: "1 byte",
        ]
        for (bytes, limit) in limits {
            let problem = Refusal.FileProblem.tooLarge(limit: bytes)
            XCTAssertEqual(
                Refusal.badFile(path: "x.csv", line: nil, problem: problem).wording(in: .en),
                "x.csv: the file is larger than \(limit); split it."
            )
        }
    }

    func testAPassphraseIsNotRepeated() {
        for language in Language.allCases {
            let refusal = Refusal.invalid(
                field: .passphrase,
                value: "hunter2 hunter2",
                reason: .tooLong(200)
            )
            XCTAssertFalse(refusal.wording(in: language).contains("hunter2"))
        }
    }

    func testAHostileCellStaysOnItsLineAndIsCutShort() {
        let found = "\u{1B}[2J\n\u{202E}" + String(repeating: "a", count: 100_000)
        let problem = GridProblem(row: 1, column: 1, found: found, problem: .formula)
        let text = problem.wording(in: .en)
        XCTAssertLessThan(text.count, 200)
        XCTAssertTrue(text.contains("“\\u{1B}[2J\\u{A}\\u{202E}aaa"), text)
        XCTAssertTrue(text.contains("a…”"), text)
    }
}
