import Foundation
import XCTest

@testable import AltasCredentials

/// Another program unpacks what we pack, and we what it packs.
final class ZipToolTests: XCTestCase {
    private let files = [
        NamedFile(name: "bevis ŵ.json", bytes: Array(String(repeating: "{}", count: 500).utf8)),
        NamedFile(name: "short.jwt", bytes: Array("a.b".utf8)),
    ]

    func testAnotherProgramReadsOurArchive() throws {
        let bytes = try ZipFile.bytes(of: files, at: Timestamp(seconds: 1_795_165_200)) { _ in
            "seal"
        }
        let script = """
            import sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            for one in archive.infolist():
                print(one.filename, one.file_size, one.compress_type, one.date_time)
            print(archive.comment.decode())
            """
        XCTAssertEqual(
            try run(script, on: bytes).output,
            """
            bevis ŵ.json 1000 8 (2026, 11, 20, 9, 0, 0)
            short.jwt 3 0 (2026, 11, 20, 9, 0, 0)
            seal

            """
        )
    }

    func testWeReadAnotherProgramsArchive() throws {
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
                archive.writestr('a.json', '{}' * 500)
            """
        let written = try run(script, on: [])
        XCTAssertEqual(written.output, "")
        XCTAssertEqual(
            try ZipFile.files(in: written.bytes),
            [NamedFile(name: "a.json", bytes: files[0].bytes)]
        )
    }

    private func run(_ script: String, on bytes: [UInt8]) throws -> (output: String, bytes: [UInt8])
    {
        let tool = try OutsideTool("python3")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        let output = try tool.run(["-c", script, file.path]).output
        return (output, Array(try Data(contentsOf: file)))
    }
}
