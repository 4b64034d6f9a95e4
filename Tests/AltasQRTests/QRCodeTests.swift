import Foundation
import XCTest

@testable import AltasQR

final class QRCodeTests: XCTestCase {
    private let link = "https://altas.example.org/invitations/7KQ2M-XZ41B?ø=😀"

    /// The corners that every reader looks for (ISO/IEC 18004, section 6.3.3).
    func testThreeCornersHaveTheirPattern() throws {
        let code = try XCTUnwrap(QRCode(link))
        let ring = (0..<7).map { _ in true }
        for (top, left) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            XCTAssertEqual((0..<7).map { code[top, left + $0] }, ring)
            XCTAssertEqual((0..<7).map { code[top + $0, left] }, ring)
            XCTAssertFalse(code[top + 1, left + 1])
            XCTAssertTrue(code[top + 3, left + 3])
        }
        XCTAssertEqual(code.size % 4, 1)
    }

    func testWhatIsOutsideIsLight() throws {
        let code = try XCTUnwrap(QRCode("A"))
        XCTAssertEqual(code.size, 21)
        XCTAssertFalse(code[-1, 0])
        XCTAssertFalse(code[0, code.size])
    }

    func testTooLongATextHasNoCode() {
        XCTAssertNil(QRCode(String(repeating: "x", count: 3000)))
        XCTAssertNil(QRCode(""))
    }

    func testLinesShowEveryModuleWithTheQuietZone() throws {
        let code = try XCTUnwrap(QRCode(link, .low))
        XCTAssertTrue(code.lines.allSatisfy { $0.count == code.drawingSize })
        XCTAssertEqual(code.lines.count, (code.drawingSize + 1) / 2)
        XCTAssertTrue(code.lines.prefix(2).allSatisfy { $0.allSatisfy { $0 == " " } })
    }

    /// Another program reads what was drawn.
    func testAReaderReadsTheDrawing() throws {
        let zbar = "/usr/bin/zbarimg"
        guard FileManager.default.isExecutableFile(atPath: zbar) else {
            if ProcessInfo.processInfo.environment["CI"] == "true" { XCTFail("No zbarimg.") }
            throw XCTSkip("zbarimg is not installed; no other program reads the QR code.")
        }
        let code = try XCTUnwrap(QRCode(link))
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("\(UUID()).pgm")
        defer { try? FileManager.default.removeItem(at: file) }
        try picture(of: code, scale: 6).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: zbar)
        process.arguments = ["--quiet", "--raw", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let read = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        XCTAssertEqual(String(decoding: read, as: UTF8.self), link + "\n")
    }

    /// A portable grey map with each module as a square of so many pixels.
    private func picture(of code: QRCode, scale: Int) -> Data {
        let width = code.drawingSize * scale
        var data = Data("P5 \(width) \(width) 255\n".utf8)
        for y in 0..<width {
            for x in 0..<width {
                let row = y / scale - QRCode.quietZone
                data.append(code[row, x / scale - QRCode.quietZone] ? 0 : 255)
            }
        }
        return data
    }
}
