import Foundation
import XCTest

/// A Python script of `Tests/Credentials`, run with the libraries that `.ci/test-tools` installs.
enum CredentialScript {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .appendingPathComponent("../Credentials").standardized

    /// What the script says about files, which are put into a folder of their own.
    ///
    /// - Throws: `XCTSkip` with one line when Python or a library is missing; with `CI=true` the test
    ///   fails as well.
    static func output(of name: String, files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("credentials-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (file, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(file))
        }
        let script = Self.folder.appendingPathComponent("\(name).py").path
        let first = files.count == 1 ? files.keys.first ?? "." : "."
        let (status, output) = try OutsideTool("python3").run(
            ["-B", "-W", "ignore", script, first],
            in: folder
        )
        if status == 3 {
            let sentence = "Python's \(output.split(separator: "\n").first ?? "") is missing."
            if ProcessInfo.processInfo.environment["CI"] == "true" { XCTFail(sentence) }
            throw XCTSkip("\(sentence) What it would test is not tested.")
        }
        XCTAssertEqual(status, 0, output)
        return output
    }
}
