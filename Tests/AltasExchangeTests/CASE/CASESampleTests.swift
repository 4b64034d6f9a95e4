import AltasCore
import AltasExchange
import Foundation
import XCTest

/// Real packages load, and come out as they went in.
final class CASESampleTests: XCTestCase {
    func testSamplesLoad() throws {
        for sample in CASESamples.packages {
            let framework = try CASEReader.read(CASESamples.file(sample.name))
            XCTAssertEqual(framework.format, .case10, sample.name)
            XCTAssertEqual(framework.tree.items.count, sample.items, sample.name)
            XCTAssertEqual(framework.associations.count, sample.associations, sample.name)
            XCTAssertEqual(framework.omitted, [], sample.name)
            let doubts = Set(framework.doubts)
            let expected: Set<ImportWarning.Kind> = [
                .misplaced("CFPackageURI"), .misplaced("CFDocumentURI"), .assumedLanguage("en"),
            ]
            let others: Set<ImportWarning.Kind> = [.missing("description"), .ownCode("~1")]
            XCTAssertTrue(doubts.isSuperset(of: expected), sample.name)
            XCTAssertTrue(doubts.subtracting(expected).isSubset(of: others), sample.name)
            XCTAssertEqual(framework.doubts.count, doubts.count, "each doubt stands once")
        }
    }

    func testRepeatsAreCounted() throws {
        let framework = try CASEReader.read(CASESamples.file("act-holistic-math"))
        let warning = try XCTUnwrap(
            framework.warnings.first { $0.kind == .misplaced("CFDocumentURI") }
        )
        XCTAssertEqual(warning.place, Place(path: "CFItems[0].CFDocumentURI"))
        XCTAssertEqual(warning.repeats, 28 + 28 - 1)
    }

    func testTreeIsThatOfTheFile() throws {
        let framework = try CASEReader.read(CASESamples.file("act-holistic-math"))
        let item = try XCTUnwrap(framework.tree.items(coded: "H.A.MATH.GM.PF.2DFP.L1").first)
        XCTAssertEqual(item.title["en"], "Level 1")
        XCTAssertEqual(
            framework.tree.ancestors(of: item.id).map(\.code.description),
            ["H.A.MATH.GM.PF.2DFP", "H.A.MATH.GM.PF", "H.A.MATH.GM"]
        )
    }

    func testWrittenSamplesAreReadTheSame() throws {
        for sample in CASESamples.packages {
            let framework = try CASEReader.read(CASESamples.file(sample.name))
            let again = try CASEReader.read(framework.written())
            assertSame(again, framework, sample.name)
            XCTAssertEqual(again.format, .case11)
        }
    }

    /// Strictness takes out two members, and adds a description to types that have none, and in
    /// 1.1 the version.
    func testWrittenSamplesSayWhatTheySaid() throws {
        for sample in CASESamples.packages {
            let framework = try CASEReader.read(CASESamples.file(sample.name))
            for version in CASEVersion.allCases {
                let written = try CASESamples.object(framework.written(in: version).bytes)
                let original = try CASESamples.json(sample.name)
                XCTAssertEqual(
                    essence(written),
                    essence(original),
                    "\(sample.name) in \(version)"
                )
                let document = try XCTUnwrap(written["CFDocument"] as? [String: Any])
                XCTAssertEqual(document["caseVersion"] != nil, version == .v11)
            }
        }
    }

    /// The objects of a package as sorted texts, without what strictness takes out or adds.
    private func essence(_ value: Any) -> NSObject {
        if let list = value as? [[String: Any]] {
            let sorted = list.sorted { left, right in
                let identifiers = [left, right].map { $0["identifier"] as? String ?? "" }
                return identifiers[0] < identifiers[1]
            }
            return sorted.map(essence) as NSArray
        }
        guard var object = value as? [String: Any] else { return value as? NSObject ?? NSNull() }
        for name in ["CFPackageURI", "CFDocumentURI", "caseVersion"] { object[name] = nil }
        if object["hierarchyCode"] != nil, object["title"] as? String != nil {
            object["extensions"] = nil
            if object["description"] as? String == object["title"] as? String {
                object["description"] = nil
            }
        }
        return object.mapValues { essence($0) }
            as NSDictionary
    }
}

extension ImportedFramework {
    /// The framework as a package.
    func written(in version: CASEVersion = .v11) throws -> SourceFile {
        let writer = try CASEWriter.fixture(version)
        let content = CASEContent(tree: tree, associations: associations)
        return SourceFile(path: "written.json", bytes: writer.bytes(of: content).bytes)
    }
}

/// Fails at the first thing that two frameworks have otherwise.
func assertSame(
    _ found: ImportedFramework,
    _ expected: ImportedFramework,
    _ message: String = "",
    file: StaticString = #filePath,
    line: UInt = #line
) {
    let pairs = zip(found.tree.items, expected.tree.items)
    if let (found, expected) = pairs.first(where: { $0 != $1 }) {
        XCTAssertEqual(found, expected, message, file: file, line: line)
    } else if found.tree.edition != expected.tree.edition {
        XCTAssertEqual(found.tree.edition, expected.tree.edition, message, file: file, line: line)
    } else if found.associations != expected.associations {
        let pairs = zip(found.associations, expected.associations)
        let pair = pairs.first { $0 != $1 }
        XCTAssertEqual(pair?.0, pair?.1, message, file: file, line: line)
        XCTAssertEqual(
            found.associations.count,
            expected.associations.count,
            file: file,
            line: line
        )
    } else {
        XCTAssertEqual(found.tree, expected.tree, message, file: file, line: line)
    }
}

extension CASEWriter {
    /// A writer for a site of no consequence.
    static func fixture(_ version: CASEVersion = .v11) throws -> CASEWriter {
        let site = "https://register.example"
        return try XCTUnwrap(CASEWriter(version: version, site: site, changed: 1_700_000_000))
    }
}
