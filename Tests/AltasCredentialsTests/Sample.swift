import Foundation
import XCTest

/// A file among the samples that lie beside the repository, on machines that have them.
enum Sample {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/samples/credentials")

    /// The bytes of a sample, by its path.
    ///
    /// - Throws: `XCTSkip` with one line where there are no samples.
    static func bytes(_ path: String) throws -> [UInt8] {
        let url = folder.appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: url.path) else {
            throw XCTSkip("The sample \(path) is not here: what it would test is not tested.")
        }
        return Array(try Data(contentsOf: url))
    }
}
