import AltasCore
import AltasRegister
import Foundation
import XCTest

@testable import AltasWeb

final class OpenAPITests: XCTestCase {
    private func fixture() throws -> ProgramsFixture { try ProgramsFixture.shared.get() }

    private func document() throws -> [String: Any] {
        try fixture().answer("/openapi.json").object()
    }

    func testEveryRouteForProgramsIsDescribedAndNothingElse() throws {
        let routes = try fixture().website.router.routes
            .filter { $0.path.description.hasPrefix("/api/") }
            .map { "\($0.method.rawValue.lowercased()) \($0.path)" }
        let paths = try XCTUnwrap(document()["paths"] as? [String: [String: Any]])
        let described = paths.flatMap { path, verbs in verbs.keys.map { "\($0) \(path)" } }
        XCTAssertEqual(Set(routes), Set(described))
        XCTAssertEqual(routes.count, described.count)
    }

    func testEveryOperationHasANameOfItsOwn() throws {
        let names = try API(fixture().register).operations.map(\.name)
        XCTAssertEqual(Set(names).count, names.count)
    }

    func testEveryReferenceLeadsSomewhereAndEveryShapeIsUsed() throws {
        let text = try fixture().answer("/openapi.json").text
        let prefix = "#/components/schemas/"
        let used = Set(
            text.components(separatedBy: "\"\(prefix)").dropFirst().map {
                String($0.prefix { $0 != "\"" })
            }
        )
        let components = try XCTUnwrap(document()["components"] as? [String: Any])
        let shapes = try XCTUnwrap(components["schemas"] as? [String: Any])
        XCTAssertEqual(used, Set(shapes.keys))
    }

    func testClosedSetsAreListedAndCasesAreApart() throws {
        let shapes = ShapeCollection()
        XCTAssertEqual(
            try shapes.schema(of: Currency.self),
            ["type": "string", "enum": ["in-date", "runs-out", "out-of-date", "never"]]
        )
        _ = try shapes.schema(of: CriterionStanding.State.self)
        XCTAssertEqual(
            shapes.named["CriterionStanding.State"]?["oneOf"],
            [
                shape(of: "notStarted", [:]),
                shape(of: "seen", ["days": ["type": "integer"], "of": ["type": "integer"]]),
                shape(of: "open", ["since": ["type": "string", "format": "date"]]),
                shape(of: "met", ["on": ["type": "string", "format": "date"]]),
            ]
        )
    }

    private func shape(of name: String, _ members: [String: JSON]) -> JSON {
        var inner: [String: JSON] = [
            "type": "object", "properties": .object(members), "additionalProperties": false,
        ]
        if !members.isEmpty { inner["required"] = .array(members.keys.sorted().map(JSON.text)) }
        return [
            "type": "object", "properties": [name: .object(inner)], "required": [.text(name)],
            "additionalProperties": false,
        ]
    }

    func testWhatMayBeMissingIsNotRequired() throws {
        let shapes = ShapeCollection()
        _ = try shapes.schema(of: PersonName.self)
        XCTAssertEqual(shapes.named["PersonName"]?["required"], ["code", "name"])
        _ = try shapes.schema(of: ItemName.self)
        XCTAssertEqual(shapes.named["ItemName"]?["required"], ["code"])
    }

    func testAListKeyedByWhatIsNoTextHasNoShape() {
        struct Wrong: Codable { let counts: [CivilDate: Int] }
        XCTAssertThrowsError(try ShapeCollection().schema(of: Wrong.self))
    }

    func testThePageShowsEveryOperationInFourLanguages() throws {
        for language in ["en", "es", "nb", "da"] {
            let page = try fixture().answer("/api?lang=\(language)")
            XCTAssertEqual(page.status, .ok)
            XCTAssertLessThan(page.body.count, 30_720)
            for operation in try API(fixture().register).operations {
                XCTAssertTrue(page.text.contains(#"<section id="\#(operation.name)">"#))
            }
        }
    }
}
