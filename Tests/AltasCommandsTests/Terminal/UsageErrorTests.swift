import AltasText
import XCTest

@testable import AltasCommands

final class UsageErrorTests: XCTestCase {
    func testEachErrorSaysWhatIsWrong() {
        let sentences: [(UsageError, String)] = [
            (.missingArgument("LEARNER"), "LEARNER is missing."),
            (.unexpectedArgument("x"), "“x” is one word too many."),
            (.unknownOption("--a", suggestions: []), "There is no option --a."),
            (
                .unknownOption("--a", suggestions: ["--b", "--c", "--d"]),
                "There is no option --a. Did you mean --b, --c or --d?"
            ),
            (
                .unknownCommand("vist", suggestions: ["visit"]),
                "There is no command “vist”. Did you mean visit?"
            ),
            (.needsValue("--db"), "--db needs a value."),
            (.takesNoValue("--json"), "--json takes no value."),
            (.repeated("--db"), "--db may be given only once."),
            (
                .notOneOf(name: "RESULT", value: "yes", allowed: ["met", "not-yet"]),
                "RESULT is “yes”, but must be met or not-yet."
            ),
            (
                .notADate(name: "--as-of", value: "soon"),
                "--as-of is “soon”, but must be a date such as 2026-03-04 or 4/3/2026 (day first)."
            ),
            (
                .notANumber(name: "--as-of-entry", value: "x"),
                "--as-of-entry is “x”, but must be a whole number."
            ),
            (
                .notAnAddress(name: "--address", value: "here"),
                "--address is “here”, but must be an IP address such as 127.0.0.1 or ::1."
            ),
            (
                .notAPort(name: "--port", value: "99999"),
                "--port is “99999”, but must be a number from 0 to 65535."
            ),
            (
                .notALength(name: "--for", value: "1y"),
                "--for is “1y”, but must be a time such as 30m, 24h or 7d, from 5m to 14d."
            ),
            (
                .notASite(name: "--url", value: "x"),
                "--url is “x”, but must be the address of a web site, such as "
                    + "https://altas.example.org."
            ),
            (.notTogether("--json", "--csv"), "--json and --csv cannot be used together."),
        ]
        for (error, sentence) in sentences { XCTAssertEqual(error.phrase[.en], sentence) }
    }

    func testAnErrorIsWordedInEveryLanguage() {
        let error = UsageError.notOneOf(name: "RESULT", value: "ja", allowed: ["met", "not-yet"])
        XCTAssertEqual(
            Language.allCases.map { error.phrase[$0] },
            [
                "RESULT is “ja”, but must be met or not-yet.",
                "RESULT es «ja», pero debe ser met o not-yet.",
                "RESULT er «ja», men må være met eller not-yet.",
                "RESULT er »ja«, men skal være met eller not-yet.",
            ]
        )
    }

    func testWhatWasTypedCannotCommandTheTerminal() {
        let typed = "\u{1B}[31m"
        let errors: [UsageError] = [
            .unexpectedArgument(typed),
            .unknownOption("--\(typed)", suggestions: []),
            .unknownCommand(typed, suggestions: []),
            .notOneOf(name: "A", value: typed, allowed: []),
            .notADate(name: "A", value: typed),
            .notANumber(name: "A", value: typed),
            .notAnAddress(name: "A", value: typed),
        ]
        for error in errors {
            XCTAssertTrue(error.phrase[.en].contains("\\u{1B}[31m"), error.phrase[.en])
            XCTAssertFalse(error.phrase[.en].contains("\u{1B}"), error.phrase[.en])
        }
    }
}
