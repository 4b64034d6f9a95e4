import AltasStore
import XCTest

extension XCTestCase {
    /// Fails unless `body` throws a `SQLiteError` of this kind.
    func assertThrows(
        _ code: SQLiteError.Code,
        file: StaticString = #filePath,
        line: UInt = #line,
        _ body: () throws -> Void
    ) {
        XCTAssertThrowsError(try body(), file: file, line: line) { error in
            let found = error as? SQLiteError
            XCTAssertEqual(found?.code, code, "\(error)", file: file, line: line)
        }
    }
}

/// Fails when `body` throws; to be used on any thread.
func assertSucceeds(
    file: StaticString = #filePath,
    line: UInt = #line,
    _ body: () throws -> Void
) {
    do {
        try body()
    } catch {
        XCTFail("\(error)", file: file, line: line)
    }
}
