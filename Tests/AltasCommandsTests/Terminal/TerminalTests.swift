import Foundation
import XCTest

@testable import AltasCommands

final class TerminalTests: XCTestCase {
    func testColourNeedsATerminalThatWantsIt() {
        let cases: [(Bool, [String: String], Bool)] = [
            (true, [:], true),
            (true, ["TERM": "xterm", "NO_COLOR": ""], true),
            (true, ["NO_COLOR": "1"], false),
            (true, ["TERM": "dumb"], false),
            (false, ["TERM": "xterm"], false),
        ]
        for (isInteractive, environment, expected) in cases {
            let terminal = Terminal(
                isInteractive: isInteractive,
                columns: nil,
                environment: environment
            )
            XCTAssertEqual(terminal.usesColour, expected, "\(isInteractive) \(environment)")
            XCTAssertTrue(terminal.choosing(.always).usesColour)
            XCTAssertFalse(terminal.choosing(.never).usesColour)
            XCTAssertEqual(terminal.choosing(.auto), terminal)
        }
    }

    func testTheWidthIsTheTerminalsOwnElseOfTheEnvironmentElseEighty() {
        let cases: [(Int?, [String: String], Int)] = [
            (132, ["COLUMNS": "100"], 132),
            (nil, ["COLUMNS": "100"], 100),
            (nil, ["COLUMNS": "wide"], 80),
            (nil, [:], 80),
            (3, [:], 20),
        ]
        for (columns, environment, expected) in cases {
            let terminal = Terminal(
                isInteractive: true,
                columns: columns,
                environment: environment
            )
            XCTAssertEqual(terminal.width, expected, "\(environment)")
        }
    }

    func testBlocksAreDrawnInALocaleOfUTF8() {
        let cases: [([String: String], Bool)] = [
            (["LANG": "nb_NO.UTF-8"], true),
            (["LANG": "C.utf8"], true),
            (["LANG": "es_ES.ISO-8859-1"], false),
            (["LC_ALL": "C", "LANG": "es_ES.UTF-8"], false),
            (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
            ([:], false),
        ]
        for (environment, expected) in cases {
            let terminal = Terminal(isInteractive: true, columns: 80, environment: environment)
            XCTAssertEqual(terminal.drawsBlocks, expected, "\(environment)")
        }
    }

    func testAFileIsNoTerminal() throws {
        let descriptor = open("/dev/null", O_RDONLY)
        defer { close(descriptor) }
        XCTAssertEqual(
            Terminal.attached(to: descriptor, environment: ["LANG": "C.UTF-8"]),
            Terminal(width: 80, isInteractive: false, usesColour: false, drawsBlocks: true)
        )
    }

    func testATerminalIsAskedForItsWidth() {
        var keyboard: Int32 = -1
        var screen: Int32 = -1
        var size = winsize(ws_row: 50, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0)
        XCTAssertEqual(openpty(&keyboard, &screen, nil, nil, &size), 0)
        defer { for descriptor in [keyboard, screen] { close(descriptor) } }
        XCTAssertEqual(
            Terminal.attached(to: screen, environment: ["COLUMNS": "40"]),
            Terminal(width: 132, isInteractive: true, usesColour: true, drawsBlocks: false)
        )
    }

    func testPaintIsPlainWithoutColour() {
        let colour = Terminal(usesColour: true)
        XCTAssertEqual(colour.paint("met", .good), "\u{1B}[32mmet\u{1B}[0m")
        XCTAssertEqual(colour.paint("met", nil), "met")
        XCTAssertEqual(colour.paint("", .good), "")
        XCTAssertEqual(Terminal().paint("met", .good), "met")
    }

    func testTextFromDataCannotCommandTheTerminal() {
        let cases = [
            ("Åse Ødegård 🏴󠁧󠁢󠁷󠁬󠁳󠁿 שלום", "Åse Ødegård 🏴󠁧󠁢󠁷󠁬󠁳󠁿 שלום"),
            ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#),
            ("a\u{9B}2Jb\u{7F}", #"a\u{9B}2Jb\u{7F}"#),
            ("e\u{301}\r\n\t\u{0}", "e\u{301}" + #"\u{D}\u{A}\u{9}\u{0}"#),
            ("\u{202E}cod.exe\u{2066}\u{2028}", #"\u{202E}cod.exe\u{2066}\u{2028}"#),
        ]
        for (text, expected) in cases { XCTAssertEqual(Terminal.safe(text), expected) }
    }

    func testNewlinesStayWhereTheyAreWanted() {
        XCTAssertEqual(Terminal.safe("a\nb\r", keepingNewlines: true), "a\nb" + #"\u{D}"#)
    }

    func testOnlyOurOwnStylesStayWhereTheyAreWanted() {
        let painted = Terminal(usesColour: true).paint("a", .heading)
        XCTAssertEqual(Terminal.safe(painted, keepingStyles: true), painted)
        for sequence in ["[8m", "[2J", "]0;title", "", "[31"] {
            let safe = Terminal.safe("\u{1B}\(sequence)", keepingStyles: true)
            XCTAssertEqual(safe, #"\u{1B}"# + sequence)
        }
    }
}
