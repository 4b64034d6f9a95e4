import AltasExchange
import Foundation
import XCTest

@testable import AltasWeb

final class CASEDescriptionTests: XCTestCase {
    private typealias Object = [String: Any]

    /// The official file, which lies beside a working copy of this repository.
    static func official() throws -> URL {
        let file = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../../shared/samples/case")
            .appendingPathComponent("imscasev1p1_openapi3_v1p0.json").standardized
        try XCTSkipUnless(
            FileManager.default.fileExists(atPath: file.path),
            "The official file is not part of the repository; the test needs it beside the clone."
        )
        return file
    }

    private func described() throws -> Object { try CASEFixture.object(CASEDescription.path) }

    /// Each path with its parameters and the statuses of its answers.
    private func contract(_ description: Object) throws -> [String: [String]] {
        let paths = try XCTUnwrap(description["paths"] as? [String: Object])
        return try paths.mapValues { path in
            XCTAssertEqual(Array(path.keys), ["get"])
            let operation = try XCTUnwrap(path["get"] as? Object)
            let parameters = try XCTUnwrap(operation["parameters"] as? [Object]).map { parameter in
                var schema = try XCTUnwrap(parameter["schema"] as? Object)
                schema["description"] = nil
                let data = try JSONSerialization.data(
                    withJSONObject: [
                        "name": parameter["name"], "in": parameter["in"], "schema": schema,
                        "required": parameter["required"],
                    ],
                    options: [.sortedKeys]
                )
                return String(decoding: data, as: UTF8.self)
            }
            let statuses = try XCTUnwrap(operation["responses"] as? Object).keys.sorted()
            return parameters.sorted() + statuses
        }
    }

    func testItDescribesWhatTheOfficialFileDoes() throws {
        let data = try Data(contentsOf: Self.official())
        let value = try JSONSerialization.jsonObject(with: data)
        let official = try contract(try XCTUnwrap(value as? Object))
        XCTAssertEqual(try contract(try described()), official)
        XCTAssertEqual(official.count, 12)
    }

    func testItNamesThisServer() throws {
        let servers = try described()["servers"] as? [[String: String]]
        XCTAssertEqual(servers, [["url": "\(CASEFixture.site)\(CASEFixture.root)"]])
    }

    func testItDescribesEveryRouteAndNoOther() throws {
        let routes = try CASEFixture.website.get().router.routes.map(\.path.description)
            .filter { $0.hasPrefix(CASEFixture.root) && !$0.hasSuffix(CASEDescription.path) }
        let paths = try contract(try described()).keys.map { CASEFixture.root + $0 }
        XCTAssertEqual(routes.sorted(), paths.sorted())
    }

    func testWhatItPointsAtIsThere() throws {
        let described = try described()
        let text = String(
            decoding: try JSONSerialization.data(
                withJSONObject: described,
                options: [.withoutEscapingSlashes]
            ),
            as: UTF8.self
        )
        let components = try XCTUnwrap(described["components"] as? [String: Object])
        let schemas = try XCTUnwrap(components["schemas"])
        let names = text.matches(of: /"\$ref":"#\/components\/schemas\/(\w+)"/).map { String($0.1) }
        XCTAssertEqual(Set(names), Set(schemas.keys))
    }
}
