import AltasExchange
import Foundation
import XCTest

/// The sample packages, and the official file, that lie beside a working copy of this repository.
enum CASESamples {
    /// The packages, with the numbers of their items and of their associations that are not
    /// `isChildOf`.
    static let packages = [
        (name: "act-holistic-math", items: 28, associations: 0),
        (name: "sbac-hs-math-c1-th", items: 86, associations: 40),
        (name: "sbac-ela-pt-grade5", items: 164, associations: 76),
    ]

    /// Where a sample lies; skips the test where there is none, as in a clone.
    static func path(_ name: String) throws -> String {
        let path = "\(RealData.root)/../shared/samples/case/\(name).json"
        try XCTSkipUnless(
            FileManager.default.fileExists(atPath: path),
            "\(name).json is not part of the repository; the test needs it beside the clone."
        )
        return path
    }

    /// A sample.
    static func file(_ name: String) throws -> SourceFile {
        try SourceFile(reading: path(name))
    }

    /// A sample as a JSON object.
    static func json(_ name: String) throws -> [String: Any] {
        try object(file(name).bytes)
    }

    /// Bytes as a JSON object.
    static func object(_ bytes: [UInt8]) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(bytes))
        return try XCTUnwrap(value as? [String: Any])
    }
}
