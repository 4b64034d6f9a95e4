import AltasCore
import AltasExchange
import XCTest

final class FrameworkFolderTests: XCTestCase {
    private func files(_ folder: String) throws -> [SourceFile] {
        try SourceFile.files(inFolder: "\(RealData.root)/Standards/\(folder)")
    }

    func testAFolderIsReadAsALibraryReadsIt() throws {
        let files = try files("GB-ENG/care-certificate-2025")
        let found = try ImportedFramework.read(files)
        let expected = try XCTUnwrap(Library.read(files).standards.first)
        XCTAssertEqual(found.format, .folder)
        XCTAssertEqual(found.tree, expected.tree)
        XCTAssertEqual(found.associations.count, expected.crosswalk?.rows.count)
        XCTAssertFalse(found.associations.isEmpty)
    }

    func testRefusesAFolderOfSeveralAndOfNone() throws {
        XCTAssertThrowsError(try FrameworkFolderReader.read(try files("DK"))) { error in
            guard case .ambiguousEdition(_, let candidates) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertTrue(candidates.contains("ssh"), "\(candidates)")
        }
        assertRefuses(.badFile(path: "a/b.csv", line: nil, problem: .notThis)) {
            try FrameworkFolderReader.read([SourceFile(path: "a/b.csv", text: "x")])
        }
    }
}
