import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

/// The server is asked everything that the official OpenAPI file of CASE 1.1 says it may be asked, by schemathesis.
final class CASESchemathesisTests: XCTestCase {
    /// The official file, but that a list of documents may be empty: of what begins beyond the last one, there is none.
    private func description() throws -> Data {
        let official = try Data(contentsOf: CASEDescriptionTests.official())
        let value = try JSONSerialization.jsonObject(with: official)
        let path = ["components", "schemas", "CFDocumentSetDType", "properties", "CFDocuments"]
        let changed = try Self.without("minItems", in: XCTUnwrap(value as? [String: Any]), at: path)
        return try JSONSerialization.data(withJSONObject: changed)
    }

    private static func without(
        _ name: String,
        in object: [String: Any],
        at path: [String]
    ) throws -> [String: Any] {
        var object = object
        if let first = path.first {
            let inner = try XCTUnwrap(object[first] as? [String: Any], first)
            object[first] = try without(name, in: inner, at: Array(path.dropFirst()))
        } else {
            XCTAssertNotNil(object.removeValue(forKey: name))
        }
        return object
    }

    /// Identifiers of what is there, and that a filter may be refused: the file does not say how one is written.
    private var settings: String {
        let operations = FullPackage.identifiers.sorted { $0.key < $1.key }.map {
            name,
            identifier in
            """
            [[operations]]
            include-path = "/\(name)/{sourcedId}"
            parameters = { sourcedId = "\(identifier)" }
            """
        }
        let list = """
            [[operations]]
            include-path = "/CFDocuments"
            [operations.checks]
            positive_data_acceptance.expected-statuses = ["2xx", "400"]
            """
        return (operations + [list]).joined(separator: "\n\n") + "\n"
    }

    private func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-schemathesis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    func testTheProviderKeepsToTheOfficialFile() throws {
        let tool = try OutsideTool("schemathesis")
        let folder = try newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try description().write(to: folder.appendingPathComponent("case.json"))
        try Data(settings.utf8).write(to: folder.appendingPathComponent("schemathesis.toml"))
        var options = Server.Options()
        options.port = 0
        let server = try Server(try CASEFixture.website.get(), options)
        defer { server.stop(within: .zero) }
        let words = [
            "run", "case.json", "--url", "http://127.0.0.1:\(server.port)\(CASEFixture.root)",
            // Its links between operations do not keep to OpenAPI, so there is nothing to follow.
            "--phases", "coverage,fuzzing", "--seed", "1", "--max-examples", "100",
            "--continue-on-failure", "--no-color", "--generation-database", "none",
        ]
        let ended = try tool.run(words, in: folder)
        XCTAssertEqual(ended.status, 0, ended.output)
    }
}
