import Foundation
import XCTest

@testable import AltasStore

/// Frameworks as files: in and out through the executable, and files that are none.
final class FrameworkFileTests: XCTestCase {
    private func samples() throws -> [URL] {
        let folder = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../shared/samples/case").standardized
        let names = ["act-holistic-math", "sbac-hs-math-c1-th", "sbac-ela-pt-grade5"]
        let files = names.map { folder.appendingPathComponent("\($0).json") }
        try XCTSkipUnless(
            files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) },
            "The samples are not part of the repository; the test needs them beside the clone."
        )
        return files
    }

    func testSamplesLoadShowExportAndLoadAgain() throws {
        let fixture = try ProcessFixture()
        let administrator = fixture.administrator
        for (number, sample) in try samples().enumerated() {
            let slug = "sample-\(number)"
            let named = ["--slug", slug]
            let first = try administrator.run(["framework", "import", sample.path] + named)
            XCTAssertEqual(first.status, 0, first.errors)
            let shown = try administrator.run(["framework", "show", slug])
            XCTAssertEqual(shown.status, 0, shown.errors)
            XCTAssertGreaterThan(shown.output.split(separator: "\n").count, 20)
            let words = ["framework", "export", slug, "--format", "case-1.1"]
            let exported = try administrator.run(words)
            XCTAssertEqual(exported.status, 0, exported.errors)
            let file = try fixture.file("\(slug).json", exported.output.utf8)
            for path in [file.path, sample.path] {
                let again = try assertUnchanged(fixture.register) {
                    try administrator.run(["framework", "import", path] + named)
                }
                XCTAssertTrue(again.output.contains("\n0 changes"), "\(again)")
            }
            XCTAssertEqual(try administrator.run(words).output, exported.output)
        }
        XCTAssertNil(try fixture.chain().problem)
    }

    // MARK: - What is no framework

    /// A package with these items and associations.
    private func package(_ items: String, _ associations: String = "") -> String {
        """
        {"CFDocument": {"identifier": "d", "title": "T"}, "CFItems": [\(items)],
         "CFAssociations": [\(associations)]}
        """
    }

    private func child(_ item: Int, of parent: Int) -> String {
        """
        {"associationType": "isChildOf", "originNodeURI": {"identifier": "i\(item)"},
         "destinationNodeURI": {"identifier": "i\(parent)"}}
        """
    }

    private func items(_ count: Int) -> String {
        (0..<count).map { #"{"identifier": "i\#($0)", "fullStatement": "S"}"# }
            .joined(separator: ",")
    }

    private func chain(_ count: Int) -> String {
        (1..<count).map { child($0, of: $0 - 1) }.joined(separator: ",")
    }

    func testWhatIsNoFrameworkIsRefusedInASentence() throws {
        let fixture = try ProcessFixture()
        let deep = String(repeating: "[", count: 10_000)
        let rows = (1...10_000).map { "\($0),\($0 - 1),unit,t\n" }.joined()
        let cases: [(name: String, text: String, words: String)] = [
            ("prose", "Dear all,\nthis is none.\n", "none of the formats"),
            ("nothing", "", "none of the formats"),
            ("no document", #"{"CFItems": []}"#, "none of the formats"),
            ("a list", #"{"CFDocument": [5]}"#, "“CFDocument” is missing, or is not of"),
            ("cut short", #"{"CFDocument": {"title": "T"}, "CFItems": ["#, "not JSON"),
            ("10,000 deep", #"{"CFDocument": {"title": "T", "x": "# + deep, "too deep"),
            ("items 10,000 deep", package(items(10_000), chain(10_000)), "more than 100 levels"),
            ("rows 10,000 deep", "code,parent,type,title\n0,,unit,t\n" + rows, "100 levels"),
            (
                "a circle", package(items(2), "\(child(0, of: 1)),\(child(1, of: 0))"),
                "puts an item under itself"
            ),
            (
                "a circle of rows",
                "identifier,fullStatement,humanCodingScheme,isChildOf\na,A,1,2\nb,B,2,1\n",
                "puts an item under itself"
            ),
            ("an open quotation mark", "fullStatement\n\"a", "never closed"),
        ]
        for (name, text, words) in cases {
            let file = try fixture.file("hostile", text.utf8)
            let ending = try assertUnchanged(fixture.register, name) {
                try fixture.administrator.run(["framework", "import", file.path], limit: 30)
            }
            assertRefused(ending, saying: words, name)
        }
    }

    func testLargeFilesThatAreNoFrameworkAreRefused() throws {
        let fixture = try ProcessFixture()
        let cases: [(name: String, bytes: [UInt8], words: String)] = [
            ("50 MB", Array(repeating: 0x61, count: 50_000_000), "none of the formats"),
            (
                "50 MB of brackets",
                Array(#"{"CFDocument": "#.utf8) + Array(repeating: 0x5B, count: 50_000_000),
                "is missing, or is not of the right kind"
            ),
            ("NUL bytes", Array("fullStatement\na\u{0}b\n".utf8), "is not the kind of file"),
            ("no UTF-8", Array("fullStatement\n".utf8) + [0xC3, 0x28], "is not UTF-8 text"),
        ]
        for (name, bytes, words) in cases {
            let file = try fixture.file("hostile", bytes)
            let ending = try assertUnchanged(fixture.register, name) {
                try fixture.administrator.run(["framework", "import", file.path], limit: 120)
            }
            assertRefused(ending, saying: words, name)
        }
        for path in ["missing.json", "/proc/self/mem"] {
            let ending = try fixture.administrator.run(["framework", "import", path])
            assertRefused(ending, saying: path, path)
        }
    }

    func testAFileOfWhichNobodyReadsTheEndIsStillWhole() throws {
        let fixture = try ProcessFixture()
        let path = fixture.folder.appendingPathComponent("out.json").path
        let words = ["framework", "export", "altas", "--format", "case-1.1", "--output", path]
        XCTAssertEqual(try fixture.trainer.run(words).status, 0)
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        XCTAssertNoThrow(try JSONSerialization.jsonObject(with: data))
        assertRefused(try fixture.trainer.run(words), saying: "already")
        XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: path)), data)
    }
}
