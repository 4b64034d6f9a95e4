import AltasData
import Foundation
import XCTest

final class EmbeddedDataTests: XCTestCase {
    private let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    func testEveryDataFileOnDiskIsEmbeddedAndNoOther() throws {
        let onDisk = try ["Curricula", "Standards"].flatMap { folder in
            try FileManager.default
                .subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
                .filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
                .map { "\(folder)/\($0)" }
        }
        XCTAssertEqual(EmbeddedData.files.map(\.path), onDisk.sorted())
        XCTAssertFalse(onDisk.isEmpty)
    }

    func testEmbeddedTextIsTheFileByteForByte() throws {
        for file in EmbeddedData.files {
            let bytes = try Data(contentsOf: root.appendingPathComponent(file.path))
            XCTAssertTrue(Data(file.text.utf8) == bytes, "\(file.path) differs: build again")
        }
    }

    func testFilesEndEachLineWithALineFeed() {
        for file in EmbeddedData.files {
            XCTAssertFalse(file.text.utf8.contains(UInt8(ascii: "\r")), file.path)
            XCTAssertTrue(file.text.hasSuffix("\n"), "\(file.path) ends without a line feed")
        }
    }
}
