import XCTest

@testable import AltasCommands

final class TextTableTests: XCTestCase {
    private let table = TextTable(
        [
            TextTable.Column("Learner"),
            TextTable.Column("Met", .right),
            TextTable.Column("Missing", wraps: true),
        ],
        rows: [
            ["Åse 日本", "3", "Positioning and moving a person safely"],
            ["Ana", TextTable.Cell("12", .good), ""],
        ]
    )

    func testColumnsLineUpByWhatTheEyeSees() {
        XCTAssertEqual(
            table.render(for: Terminal(width: 20)),
            """
            Learner   Met  Missing
            ────────  ───  ──────────────────────────────────────
            Åse 日本    3  Positioning and moving a person safely
            Ana        12
            """
        )
    }

    func testOnATerminalTheColumnThatWrapsGivesWay() {
        XCTAssertEqual(
            table.render(for: Terminal(width: 36, isInteractive: true, drawsBlocks: false)),
            """
            Learner   Met  Missing
            --------  ---  ---------------------
            Åse 日本    3  Positioning and
                           moving a person
                           safely
            Ana        12
            """
        )
    }

    func testTheWidestColumnGivesWayFirstAndNoneVanishes() {
        let column = TextTable.Column("A", wraps: true)
        let table = TextTable([column, column], rows: [["one two three four", "one two three"]])
        XCTAssertEqual(
            table.render(for: Terminal(width: 20, isInteractive: true)),
            """
            A          A
            ─────────  ─────────
            one two    one two
            three      three
            four
            """
        )
    }

    func testStylesCoverTheTextAndNotTheSpace() {
        let table = TextTable(
            [TextTable.Column("A"), TextTable.Column("B", .right)],
            rows: [[TextTable.Cell("x", .bad), TextTable.Cell("10", .muted)], ["long", "1"]]
        )
        XCTAssertEqual(
            table.render(for: Terminal(usesColour: true, drawsBlocks: false)),
            [
                "\u{1B}[1mA\u{1B}[0m      \u{1B}[1mB\u{1B}[0m",
                "\u{1B}[2m----\u{1B}[0m  \u{1B}[2m--\u{1B}[0m",
                "\u{1B}[31mx\u{1B}[0m     \u{1B}[2m10\u{1B}[0m",
                "long   1",
            ].joined(separator: "\n")
        )
    }

    func testCellsCannotCommandTheTerminalOrBreakTheirRow() {
        let table = TextTable([TextTable.Column("A")], rows: [["a\u{1B}[2J\nb"]])
        XCTAssertEqual(
            table.render(for: Terminal(drawsBlocks: false)),
            "A\n----------------\n" + #"a\u{1B}[2J\u{A}b"#
        )
    }
}
