import AltasText
import XCTest

@testable import AltasCommands

final class HelpPageTests: XCTestCase {
    private func page(
        _ topic: [String],
        in language: Language = .en,
        width: Int = 80
    ) throws -> String {
        try HelpPage(.sample, in: language, for: Terminal(width: width)).text(on: topic)
    }

    func testTheProgramsPageListsItsCommandsByNoun() throws {
        XCTAssertEqual(
            try page([]),
            """
            Skills curricula and training records.

            Usage: altas COMMAND

            Commands:
              init               Make a new register.
              assess             Record one decision.
              help               Show help on a command.
              completions        Write the completions for a shell.

              visit show         Show a visit's decisions.
              visit record       Record a visit from a filled sheet.

              certificate issue  Issue a certificate.

            “altas COMMAND --help” tells you more about a command.
            """
        )
    }

    func testANounsPageListsItsVerbs() throws {
        XCTAssertEqual(
            try page(["visit"], in: .es),
            """
            Uso: altas visit ORDEN

            Órdenes:
              visit show    Show a visit's decisions.
              visit record  Record a visit from a filled sheet.

            «altas visit ORDEN --help» da más detalles de una orden.
            """
        )
    }

    func testACommandsPageTellsAllThatItTakes() throws {
        XCTAssertEqual(
            try page(["visit", "record"]),
            """
            Record a visit from a filled sheet.

            Usage: altas visit record SHEET --site CODE [--setting SETTING] [--note TEXT]...
                   [--key FILE] [--again]

            Nothing is written when any cell is wrong: every wrong cell is listed instead.

            Arguments:
              SHEET              The filled sheet, or - for standard input.

            Options:
              --site CODE        Where it was.
              --setting SETTING  What it was seen in. One of: work, simulation, other.
              --note TEXT        A note.
              --key FILE         The key: PEM's.
              --again            Record what another visit already holds.

            Common options:
              --dry-run          Do everything but write: show what would happen.
              --db FILE          The register, else $ALTAS_DB, else the one in your data
                                 folder.
              --lang CODE        The language to answer in. One of: en, es, nb, da.
              --color WHEN       Whether to use colour. One of: auto, always, never.
              --help             Show this help (also -h).

            Examples:
              altas visit record tuesday.csv --site RIVERSIDE
                  Records the decisions in tuesday.csv.
            """
        )
    }

    func testANarrowTerminalGetsNarrowLines() throws {
        XCTAssertEqual(
            try page(["assess"], in: .nb, width: 44),
            """
            Record one decision.

            Bruk: altas assess LEARNER ITEM...
                  met|not-yet [--grade GRADE]

            Argumenter:
              LEARNER        The learner's code.
              ITEM           The items' codes.
              RESULT         What was seen. En av: met,
                             not-yet.

            Valg:
              --grade GRADE  The grade.

            Felles valg:
              --dry-run      Gjør alt unntatt å skrive:
                             vis hva som ville skje.
              --db FILE      Registeret, ellers
                             $ALTAS_DB, ellers det i
                             datamappen din.
              --lang CODE    Språket det svares på. En
                             av: en, es, nb, da.
              --color WHEN   Om farger brukes. En av:
                             auto, always, never.
              --help         Vis denne hjelpen (også
                             -h).
            """
        )
    }

    func testEveryPageFitsItsTerminalInEveryLanguage() throws {
        for command in CommandTable.sample.commands {
            for language in Language.allCases {
                for line in try page(command.path, in: language).split(separator: "\n") {
                    XCTAssertLessThanOrEqual(displayWidth(of: line), 80, "\(line)")
                }
            }
        }
    }

    func testTitlesArePaintedOnATerminalWithColour() throws {
        let terminal = Terminal(usesColour: true)
        let text = try HelpPage(.sample, in: .en, for: terminal).text(on: ["init"])
        XCTAssertTrue(text.contains("\u{1B}[1;4mUsage:\u{1B}[0m altas init --admin NAME"), text)
        XCTAssertTrue(text.contains("  \u{1B}[1m--admin NAME\u{1B}[0m  Who runs it."), text)
    }

    func testAnUnknownTopicIsRefused() {
        XCTAssertThrowsError(try page(["visit", "recrod"])) { error in
            XCTAssertEqual(
                error as? UsageError,
                .unknownCommand("visit recrod", suggestions: ["visit record"])
            )
        }
    }
}
