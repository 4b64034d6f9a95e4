import XCTest

@testable import AltasCredentials

/// Values are written as PDF asks, and read as they were meant.
final class PDFObjectTests: XCTestCase {
    func testValuesAreReadAsTheyAreWritten() throws {
        let object: PDFObject = [
            "Name": .name("a b#/ø"), "Text": .text("Åse (😀)"), "Plain": .text("(a)\\"),
            "Number": .real(-12.345), "Count": 7, "Yes": true, "None": .null,
            "List": [.reference(12), .integer(3), [.boolean(false)]],
        ]
        var parser = try PDFParser(object.bytes, at: 0)
        XCTAssertEqual(try parser.object(), object)
    }

    func testNumbersHaveNoExponentAndNoNeedlessDigits() {
        let cases = [(0, "0"), (1.5, "1.5"), (-0.0004, "0"), (-0.25, "-0.25"), (1e7, "10000000")]
        for (number, text) in cases {
            XCTAssertEqual(PDFNumber.text(number), text)
        }
    }

    func testOtherProgramsWaysOfWritingAreRead() throws {
        let text = "<< /A#42 (a\\(b\\)\\101\\n(c)\\\r\n) % note\n/C<4 1 4>/D[1 0 R 2 0/E]>>"
        var parser = try PDFParser(Array(text.utf8), at: 0)
        XCTAssertEqual(
            try parser.object(),
            [
                "AB": .string(Array("a(b)A\n(c)".utf8)), "C": .string(Array("A@".utf8)),
                "D": [.reference(1), 2, 0, .name("E")],
            ]
        )
    }
}
