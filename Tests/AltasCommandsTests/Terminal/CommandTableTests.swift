import AltasText
import XCTest

@testable import AltasCommands

final class CommandTableTests: XCTestCase {
    private let table = CommandTable.sample

    func testACommandIsFoundByItsPath() throws {
        let words = ["visit", "record", "s.csv", "--site", "A"]
        guard case .command(let spec, let arguments) = try table.invocation(of: words) else {
            return XCTFail("It is a command.")
        }
        XCTAssertEqual(spec.path, ["visit", "record"])
        XCTAssertEqual(arguments.optional("sheet"), "s.csv")
    }

    func testOptionsMayComeFirst() throws {
        let words = ["--as-of", "1/2/2026", "visit", "--db=r.altas", "--lang", "es", "show", "R"]
        guard case .command(let spec, let arguments) = try table.invocation(of: words) else {
            return XCTFail("It is a command.")
        }
        XCTAssertEqual(spec.path, ["visit", "show"])
        XCTAssertEqual(arguments.optional("db"), "r.altas")
        XCTAssertEqual(arguments.optional("lang"), "es")
        XCTAssertEqual(arguments.optional("as-of"), "1/2/2026")
        XCTAssertEqual(arguments.optional("receipt"), "R")
    }

    func testTheLongestPathWins() throws {
        let short = CommandSpec(
            "progress",
            Phrase(same: "Short."),
            parameters: [.positional("learner", Phrase(same: "Who."))]
        )
        let long = CommandSpec("progress export", Phrase(same: "Long."))
        let table = CommandTable(abstract: Phrase(same: "A."), commands: [short, long])
        for (words, expected) in [(["progress", "ANA"], 1), (["progress", "export"], 2)] {
            guard case .command(let spec, _) = try table.invocation(of: words) else {
                return XCTFail("It is a command.")
            }
            XCTAssertEqual(spec.path.count, expected, "\(words)")
        }
    }

    func testHelpIsAskedForInManyWays() throws {
        let cases: [([String], [String])] = [
            ([], []),
            (["help"], []),
            (["--help"], []),
            (["-h"], []),
            (["--lang", "da"], []),
            (["visit"], ["visit"]),
            (["visit", "--help"], ["visit"]),
            (["help", "visit", "record"], ["visit", "record"]),
            (["visit", "record", "--again", "-h"], ["visit", "record"]),
            (["help", "--help"], ["help"]),
        ]
        for (words, expected) in cases {
            guard case .help(let topic) = try table.invocation(of: words) else {
                return XCTFail("\(words) asks for help.")
            }
            XCTAssertEqual(topic, expected, "\(words)")
        }
    }

    func testCompletionsAreAskedForByShell() throws {
        guard case .completions(.fish) = try table.invocation(of: ["completions", "fish"]) else {
            return XCTFail("It asks for completions.")
        }
    }

    func testVersionMayBeAnOption() throws {
        let version = CommandSpec("version", Phrase(same: "The version."))
        let table = CommandTable(abstract: Phrase(same: "A."), commands: [version])
        guard case .command(let spec, _) = try table.invocation(of: ["--version"]) else {
            return XCTFail("It is a command.")
        }
        XCTAssertEqual(spec.path, ["version"])
    }

    func testWhatLeadsNowhereGetsTheNearestCommands() {
        let cases: [([String], UsageError)] = [
            (["vist"], .unknownCommand("vist", suggestions: ["visit"])),
            (["visit", "rcord"], .unknownCommand("visit rcord", suggestions: ["visit record"])),
            (["record"], .unknownCommand("record", suggestions: ["visit record"])),
            (["visit", "xyz", "abc"], .unknownCommand("visit xyz", suggestions: [])),
            (["xyz", "--help"], .unknownCommand("xyz", suggestions: [])),
            (["--lagn"], .unknownOption("--lagn", suggestions: ["--lang"])),
            (["visit", "--jsn"], .unknownOption("--jsn", suggestions: [])),
            (["--", "visit"], .unexpectedArgument("visit")),
        ]
        for (words, expected) in cases {
            XCTAssertThrowsError(try table.invocation(of: words), "\(words)") { error in
                XCTAssertEqual(error as? UsageError, expected, "\(words)")
            }
        }
    }

    func testTheReportSaysWhereHelpIs() {
        XCTAssertEqual(
            table.report(.needsValue("--site"), for: ["visit", "record", "--site"], in: .en),
            "--site needs a value.\nHelp: altas visit record --help"
        )
        XCTAssertEqual(
            table.report(.unknownCommand("vist", suggestions: ["visit"]), for: ["vist"], in: .es),
            "No existe la orden «vist». ¿Quería decir visit?\nAyuda: altas --help"
        )
    }
}
