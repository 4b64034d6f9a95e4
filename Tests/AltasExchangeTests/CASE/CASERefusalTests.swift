import AltasCore
import AltasExchange
import XCTest

/// What is no package, or a hostile one, is refused with the place that is wrong.
final class CASERefusalTests: XCTestCase {
    private func assertRefuses(
        _ text: String,
        _ problem: Refusal.FileProblem,
        line: Int? = nil,
        at sourceLine: UInt = #line
    ) {
        let file = SourceFile(path: "p.json", text: text)
        XCTAssertThrowsError(try CASEReader.read(file), line: sourceLine) { error in
            XCTAssertEqual(
                error as? Refusal,
                .badFile(path: "p.json", line: line, problem: problem),
                line: sourceLine
            )
        }
    }

    func testTextThatIsNoPackage() {
        assertRefuses("", .notJSON, line: 1)
        assertRefuses("[]", .notJSON, line: 1)
        assertRefuses("{}", .notThis)
        assertRefuses(#"{"CFItems": []}"#, .notThis)
        assertRefuses(#"{"CFDocument": []}"#, .member(path: "CFDocument"))
        assertRefuses(#"{"CFDocument": {}}"#, .member(path: "CFDocument.title"))
        assertRefuses("{\"CFDocument\": {},\n\"CFItems\": [}", .notJSON, line: 2)
        assertRefuses(#"{"CFDocument": {"title": "T"}} x"#, .notJSON, line: 1)
        assertRefuses(#"{"CFDocument": {"title": "\u0000"}}"#, .notJSON, line: 1)
        assertRefuses(#"{"CFDocument": {"title": "\uD800"}}"#, .notJSON, line: 1)
        assertRefuses(#"{"CFDocument": {"a": 01}}"#, .notJSON, line: 1)
    }

    func testCyclesAreRefusedAtAnAssociationInThem() throws {
        var package = CASEPackage()
        package.items = (1...4).map { CASEPackage.item($0) }
        package.associations = [
            CASEPackage.child(1, of: nil), CASEPackage.child(2, of: 3), CASEPackage.child(3, of: 2),
            CASEPackage.child(4, of: 3),
        ]
        XCTAssertThrowsError(try package.read()) { error in
            let places = ["CFAssociations[1]", "CFAssociations[2]"]
            let problems = places.map {
                Refusal.badFile(path: "package.json", line: nil, problem: .cycle($0))
            }
            XCTAssertTrue((error as? Refusal).map(problems.contains) ?? false, "\(error)")
        }
        package.associations = [CASEPackage.child(1, of: 1)]
        XCTAssertThrowsError(try package.read())
    }

    func testItemsTooDeepUnderEachOtherAreRefused() throws {
        func chain(_ length: Int) -> CASEPackage {
            var package = CASEPackage()
            package.items = (1...length).map { ["identifier": "\($0)", "fullStatement": "S"] }
            package.associations = (1...length).map { number in
                let above = number == 1 ? CASEPackage.document : "\(number - 1)"
                return [
                    "associationType": "isChildOf", "originNodeURI": ["identifier": "\(number)"],
                    "destinationNodeURI": ["identifier": above],
                ]
            }
            return package
        }
        XCTAssertEqual(try chain(ImportedFramework.mostLevels).read().tree.items.count, 100)
        for length in [ImportedFramework.mostLevels + 1, 10_000] {
            XCTAssertThrowsError(try chain(length).read()) { error in
                let place = Refusal.FileProblem.tooDeep("CFAssociations[100]", limit: 100)
                XCTAssertEqual(
                    error as? Refusal,
                    .badFile(path: "package.json", line: nil, problem: place)
                )
            }
        }
    }

    func testValuesTooDeepInEachOtherAreRefused() {
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            let deep = String(repeating: open, count: 10_000)
            let shut = String(repeating: close, count: 10_000)
            assertRefuses(#"{"x": \#(deep)1\#(shut), "CFDocument": {}}"#, .tooNested, line: 1)
        }
    }

    func testTooManyValuesInOneAreRefused() {
        let many = String(repeating: "0,", count: 1_000_001)
        assertRefuses(#"{"x": [\#(many)0], "CFDocument": {}}"#, .tooNested, line: 1)
    }

    func testFiftyMegabytesOfOneTextAreRead() throws {
        let text = String(repeating: "Lift safely. ", count: 4_000_000)
        let start = #"{"CFDocument": {"title": "T", "version": "1", "notes": ""#
        let file = SourceFile(path: "p.json", text: "\(start)\(text)\"}}")
        XCTAssertEqual(try CASEReader.read(file).tree.edition.details.notes?.utf8.count, 52_000_000)
    }

    func testTooLargeAFileIsRefused() {
        let limit = CASEReader.sizeLimit
        let file = SourceFile(path: "p", bytes: [UInt8](repeating: 0x20, count: limit + 1))
        XCTAssertThrowsError(try CASEReader.read(file)) { error in
            XCTAssertEqual(
                error as? Refusal,
                .badFile(path: "p", line: nil, problem: .tooLarge(limit: limit))
            )
        }
    }
}
