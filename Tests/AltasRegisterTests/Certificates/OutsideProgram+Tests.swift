import Fixtures
import Foundation
import XCTest

extension OutsideProgram {
    /// A program that a test needs.
    ///
    /// - Throws: `XCTSkip` with one line when it is missing; with `CI=true` the test fails as well.
    static func needed(_ name: String) throws -> OutsideProgram {
        guard let program = OutsideProgram(name) else { throw missing("\(name) is missing.") }
        return program
    }

    /// What a Python script of `Tests/Credentials` says, started in a folder.
    ///
    /// - Throws: as ``needed(_:)``, also when a library is missing.
    static func python(_ script: String, in folder: URL) throws -> String {
        let path = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../Credentials/\(script).py").standardized.path
        let (status, output) = try needed("python3").run(["-B", "-W", "ignore", path], in: folder)
        guard status != 3 else {
            throw missing("Python's \(output.split(separator: "\n").first ?? "") is missing.")
        }
        XCTAssertEqual(status, 0, output)
        return output
    }

    private static func missing(_ sentence: String) -> XCTSkip {
        if ProcessInfo.processInfo.environment["CI"] == "true" { XCTFail(sentence) }
        return XCTSkip("\(sentence) What it would test is not tested.")
    }
}
