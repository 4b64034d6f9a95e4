import AltasJSON
import Foundation
import XCTest

@testable import AltasCredentials

/// Official vectors and samples of credentials, which lie beside the working copy.
enum CredentialSamples {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .appendingPathComponent("../../../shared/samples/credentials").standardized

    /// The bytes of a sample.
    ///
    /// - Throws: `XCTSkip` with one line where the samples are not there.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw XCTSkip(
                "The samples of credentials are not there: nothing is compared with them."
            )
        }
        return Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// The text of a sample, without line ends after it.
    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The JSON object of a sample.
    static func object(_ path: String) throws -> JSONObject {
        try StrictJSON.object(try bytes(path))
    }

    /// The names of the samples in a folder, in order.
    static func names(in path: String) throws -> [String] {
        _ = try bytes("PROVENANCE.md")
        let folder = folder.appendingPathComponent(path).path
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}

extension XCTestCase {
    /// Fails, and shows both as text, unless the bytes are the same: texts that only look the same are
    /// not.
    func assertSameBytes(
        _ bytes: [UInt8],
        _ expected: [UInt8],
        _ name: String = "",
        file: StaticString = #filePath,
        line: UInt = #line
    ) {
        guard bytes != expected else { return }
        let texts = [bytes, expected].map { String(decoding: $0, as: UTF8.self) }
        XCTFail("\(name): \(texts[0]) is not \(texts[1])", file: file, line: line)
    }
}
