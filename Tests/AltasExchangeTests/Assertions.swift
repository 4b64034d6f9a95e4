import AltasCore
import XCTest

/// Fails unless the body throws exactly this refusal.
func assertRefuses<Value>(
    _ expected: Refusal,
    _ message: String = "",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ body: () throws -> Value
) {
    XCTAssertThrowsError(try body(), message, file: file, line: line) { error in
        XCTAssertEqual(error as? Refusal, expected, message, file: file, line: line)
    }
}
