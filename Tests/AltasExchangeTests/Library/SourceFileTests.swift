import AltasCore
import AltasExchange
import Foundation
import XCTest

final class SourceFileTests: XCTestCase {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let inner = folder.appending(path: "b/c")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path(percentEncoded: false))
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    func testListsDataFilesInTheOrderOfTheirPaths() throws {
        try withFolder { folder in
            for name in ["b/c/z.csv", "a.json", "b/m.csv", "b/notes.md", ".hidden.csv"] {
                try write(name, to: "\(folder)/\(name)")
            }
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/loop",
                withDestinationPath: folder
            )
            let files = try SourceFile.files(inFolder: folder + "/")
            XCTAssertEqual(
                files,
                ["a.json", "b/c/z.csv", "b/m.csv"].map {
                    SourceFile(path: "\(folder)/\($0)", text: $0)
                }
            )
        }
    }

    func testRefusesWhatIsNotThereAndWhatIsTooLarge() throws {
        try withFolder { folder in
            assertRefuses(.fileAccess(path: "\(folder)/none", reason: .missing)) {
                try SourceFile.files(inFolder: "\(folder)/none")
            }
            assertRefuses(.fileAccess(path: "\(folder)/none.csv", reason: .missing)) {
                try SourceFile(reading: "\(folder)/none.csv")
            }
            assertRefuses(.fileAccess(path: "\(folder)/b", reason: .isFolder)) {
                try SourceFile(reading: "\(folder)/b")
            }
            let large = "\(folder)/large.csv"
            try write(String(repeating: "a", count: 10_000_001), to: large)
            let problem = Refusal.FileProblem.tooLarge(limit: 10_000_000)
            assertRefuses(.badFile(path: large, line: nil, problem: problem)) {
                try SourceFile(reading: large)
            }
        }
    }
}
