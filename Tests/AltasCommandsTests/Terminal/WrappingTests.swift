import XCTest

@testable import AltasCommands

final class WrappingTests: XCTestCase {
    func testLinesBreakAtSpaces() {
        XCTAssertEqual(
            wrapped("One learner record; four national views of it.", width: 20, indent: 2),
            """
              One learner
              record; four
              national views of
              it.
            """
        )
    }

    func testLineBreaksInTheTextStay() {
        XCTAssertEqual(wrapped("a\n\nb c", width: 40, indent: 1), " a\n\n b c")
    }

    func testAWordWiderThanALineIsCut() {
        XCTAssertEqual(
            wrappedLines(of: "ab abcdefghij c", width: 4),
            ["ab", "abcd", "efgh", "ij c"]
        )
        XCTAssertEqual(wrappedLines(of: "日本語", width: 5), ["日本", "語"])
    }

    func testASpaceThatDoesNotBreakDoesNotBreak() {
        XCTAssertEqual(wrappedLines(of: "a b\u{A0}c", width: 3), ["a", "b\u{A0}c"])
    }
}
