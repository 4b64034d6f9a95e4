import AltasCore
import XCTest

@testable import AltasCommands

final class ArgumentsTests: XCTestCase {
    func testOptionsTakeTheirValueAfterASpaceOrAnEqualsSign() throws {
        for words in [["s.csv", "--site", "A=B"], ["--site=A=B", "s.csv"]] {
            let arguments = try Arguments(words, for: .recordVisit)
            XCTAssertEqual(try arguments.required("site"), "A=B")
            XCTAssertEqual(try arguments.required("sheet"), "s.csv")
        }
    }

    func testWhatWasNotGivenIsAbsent() throws {
        let arguments = try Arguments(["s.csv", "--site", "A"], for: .recordVisit)
        XCTAssertNil(arguments.optional("setting"))
        XCTAssertFalse(arguments.flag("again"))
        XCTAssertEqual(arguments.all("note"), [])
        XCTAssertThrowsError(try arguments.required("setting")) { error in
            XCTAssertEqual(error as? UsageError, .missingArgument("--setting"))
        }
    }

    func testRepeatingOptionsKeepTheirOrder() throws {
        let words = ["--note", "b", "s.csv", "--again", "--note=a", "--site", "A"]
        let arguments = try Arguments(words, for: .recordVisit)
        XCTAssertEqual(arguments.all("note"), ["b", "a"])
        XCTAssertTrue(arguments.flag("again"))
    }

    func testADashAndANegativeNumberAreValues() throws {
        let visit = try Arguments(["-", "--site", "-"], for: .recordVisit)
        XCTAssertEqual(try visit.required("sheet"), "-")
        XCTAssertEqual(try visit.required("site"), "-")
        let decision = try Arguments(["ANA", "-1", "met", "--grade", "-3"], for: .assess)
        XCTAssertEqual(decision.all("item"), ["-1"])
        XCTAssertEqual(decision.optional("grade"), "-3")
    }

    func testTwoDashesEndTheOptions() throws {
        let arguments = try Arguments(["--site", "A", "--", "--again"], for: .recordVisit)
        XCTAssertEqual(try arguments.required("sheet"), "--again")
        XCTAssertFalse(arguments.flag("again"))
    }

    func testARepeatingPositionalTakesWhatTheOthersLeave() throws {
        let arguments = try Arguments(["ANA", "A.1", "A.2", "B", "met"], for: .assess)
        XCTAssertEqual(try arguments.required("learner"), "ANA")
        XCTAssertEqual(arguments.all("item"), ["A.1", "A.2", "B"])
        XCTAssertEqual(try arguments.required("result"), "met")
    }

    func testAnOptionalPositionalMayBeLeftOut() throws {
        XCTAssertNil(try Arguments(["ANA"], for: .issueCertificate).optional("day"))
        let both = try Arguments(["ANA", "4/3/2026"], for: .issueCertificate)
        XCTAssertEqual(try both.date("day"), CivilDate(year: 2026, month: 3, day: 4))
    }

    func testNumbersAndDatesAreRead() throws {
        let words = ["R", "--as-of", "2026-03-04", "--as-of-entry", "12"]
        let arguments = try Arguments(words, for: .showVisit)
        XCTAssertEqual(try arguments.date("as-of"), CivilDate(year: 2026, month: 3, day: 4))
        XCTAssertEqual(try arguments.number("as-of-entry"), 12)
        let none = try Arguments(["R"], for: .showVisit)
        XCTAssertNil(try none.date("as-of"))
        XCTAssertNil(try none.number("as-of-entry"))
    }

    func testWhatIsNoNumberOrDateIsNamed() throws {
        let words = ["R", "--as-of", "3/4/26", "--as-of-entry", "12a"]
        let arguments = try Arguments(words, for: .showVisit)
        XCTAssertThrowsError(try arguments.date("as-of")) { error in
            XCTAssertEqual(error as? UsageError, .notADate(name: "--as-of", value: "3/4/26"))
        }
        XCTAssertThrowsError(try arguments.number("as-of-entry")) { error in
            XCTAssertEqual(error as? UsageError, .notANumber(name: "--as-of-entry", value: "12a"))
        }
    }

    func testEachMistakeIsNamed() {
        let settings = ["work", "simulation", "other"]
        let cases: [(CommandSpec, [String], UsageError)] = [
            (.recordVisit, ["--site", "A"], .missingArgument("SHEET")),
            (.recordVisit, ["s.csv"], .missingArgument("--site")),
            (.recordVisit, ["s.csv", "--site"], .needsValue("--site")),
            (.recordVisit, ["s.csv", "--site", "--again"], .needsValue("--site")),
            (.recordVisit, ["s.csv", "--again=yes"], .takesNoValue("--again")),
            (.recordVisit, ["--site", "A", "--site", "B"], .repeated("--site")),
            (.recordVisit, ["--again", "--again"], .repeated("--again")),
            (.recordVisit, ["a", "b", "--site", "A"], .unexpectedArgument("b")),
            (.recordVisit, ["--stie", "A"], .unknownOption("--stie", suggestions: ["--site"])),
            (.recordVisit, ["-x"], .unknownOption("-x", suggestions: [])),
            (
                .recordVisit, ["--setting", "home"],
                .notOneOf(name: "--setting", value: "home", allowed: settings)
            ),
            (
                .assess, ["ANA", "A.1", "yes"],
                .notOneOf(name: "RESULT", value: "yes", allowed: ["met", "not-yet"])
            ),
            (.assess, [], .missingArgument("LEARNER")),
            (.assess, ["ANA", "A.1"], .missingArgument("RESULT")),
            (.showVisit, ["R", "--csv", "--json"], .notTogether("--json", "--csv")),
        ]
        for (spec, words, expected) in cases {
            XCTAssertThrowsError(try Arguments(words, for: spec), "\(words)") { error in
                XCTAssertEqual(error as? UsageError, expected, "\(words)")
            }
        }
    }
}
