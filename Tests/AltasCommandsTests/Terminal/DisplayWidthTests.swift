import XCTest

@testable import AltasCommands

final class DisplayWidthTests: XCTestCase {
    func testWidthIsWhatTheEyeSees() {
        let cases: [(String, Int)] = [
            ("", 0),
            ("Ana", 3),
            ("Åse", 3),
            ("A\u{30A}se", 3),
            ("\u{301}", 0),
            ("日本語", 6),
            ("한국", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2),
            ("Ａ", 2),
            ("😀", 2),
            ("👩‍⚕️", 2),
            ("🇳🇴", 2),
            ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2),
            ("❤️", 2),
            ("❤", 1),
            ("✓", 1),
            ("█░", 2),
            ("a\u{200B}b", 2),
            ("עברית", 5),
            ("\u{1B}[1;32mmet\u{1B}[0m", 3),
            ("\u{7}\r\n", 0),
        ]
        for (text, width) in cases { XCTAssertEqual(displayWidth(of: text), width, text) }
    }
}
