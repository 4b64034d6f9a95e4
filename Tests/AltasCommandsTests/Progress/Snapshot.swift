import Foundation
import XCTest

/// A text kept in `Tests/Snapshots`, reviewed like code.
enum Snapshot {
    /// Compares a text with the file of that name; with `RECORD_SNAPSHOTS=1` writes the file, and
    /// fails.
    static func assert(
        _ text: String,
        named name: String,
        file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        let folder = URL(fileURLWithPath: "\(file)")
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Snapshots")
        let path = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: path)
            return XCTFail("Recorded \(name).", file: file, line: line)
        }
        let expected = String(decoding: try Data(contentsOf: path), as: UTF8.self)
        XCTAssertEqual(text, expected, name, file: file, line: line)
    }
}
