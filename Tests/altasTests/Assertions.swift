import Foundation
import XCTest

/// Asserts that a process refused with one clear sentence, or with a head line and `places` more of
/// them.
func assertRefused(
    _ ending: AltasProcess.Ending,
    saying words: String,
    places: Int = 0,
    _ name: String = "",
    file: StaticString = #filePath,
    line: UInt = #line
) {
    let found = "\(name): \(ending)"
    XCTAssertEqual(ending.status, 1, found, file: file, line: line)
    XCTAssertFalse(ending.isKilled, found, file: file, line: line)
    XCTAssertEqual(ending.output, "", found, file: file, line: line)
    XCTAssertEqual(ending.errorLines.count, 1 + places, found, file: file, line: line)
    XCTAssertTrue(ending.errors.contains(words), found, file: file, line: line)
    XCTAssertFalse(ending.errors.contains("Internal error"), found, file: file, line: line)
}

/// Asserts that `body` leaves every byte of a file as it is, and nothing waiting in a log beside
/// it.
func assertUnchanged<T>(
    _ register: URL,
    _ name: String = "",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ body: () throws -> T
) throws -> T {
    let before = try Data(contentsOf: register)
    let result = try body()
    let after = try Data(contentsOf: register)
    XCTAssertTrue(before == after, "\(name): the file changed", file: file, line: line)
    let log = URL(fileURLWithPath: register.path + "-wal")
    let isLogged = FileManager.default.fileExists(atPath: log.path)
    let waiting = isLogged ? try Data(contentsOf: log).count : 0
    XCTAssertEqual(waiting, 0, "\(name): the log holds something", file: file, line: line)
    return result
}
