import XCTest

@testable import AltasCredentials

/// Documents that somebody made to do harm are refused, with little work.
final class PDFAttachmentsTests: XCTestCase {
    func testDocumentWithoutAttachmentsHasNone() throws {
        XCTAssertEqual(try PDFAttachments.files(in: document(["<</Type /Catalog>>"])), [])
    }

    func testFileIsFoundThroughTheTreeOfNames() throws {
        let bytes = document([
            "<</Names <</EmbeddedFiles 2 0 R>>>>", "<</Kids [3 0 R]>>", "<</Names [(a) 4 0 R]>>",
            "<</UF (a.json) /EF <</F 5 0 R>>>>", "<</Length 6 0 R>>\nstream\n{}\nendstream", "3",
        ])
        XCTAssertEqual(
            try PDFAttachments.files(in: bytes),
            [NamedFile(name: "a.json", bytes: Array("{}\n".utf8))]
        )
    }

    func testHarmfulDocumentsAreRefused() {
        let nested = String(repeating: "[", count: 100_000)
        let cases: [([String], UnreadableContainer)] = [
            (["<</Names <</EmbeddedFiles 2 0 R>>>>", "<</Kids [2 0 R 2 0 R]>>"], .tooLarge),
            (["<</Names \(nested)"], .tooLarge), (["<</Names 2 0 R>>", "3 0 R", "4"], .damaged),
            (["<</Names <</EmbeddedFiles <</Names [(a)]>>>>>>"], .damaged),
            (["<</Names <</EmbeddedFiles <</Names [(a) 9 0 R]>>>>>>"], .damaged),
            (["<</Names <</EmbeddedFiles <</Names [(a) <<>>]>>>>>>"], .damaged),
            (["<</A 1 /A 2>>"], .damaged), (["<</Names (never closed"], .truncated),
            (file("/Filter /LZWDecode", ""), .unsupported), (file("/Length 9999", ""), .truncated),
            (file("/Length -1", ""), .truncated),
            (file("/Filter /FlateDecode /Length 1", "x"), .damaged),
        ]
        for (objects, expected) in cases {
            XCTAssertThrowsError(try PDFAttachments.files(in: document(objects)), "\(objects)") {
                XCTAssertEqual($0 as? UnreadableContainer, expected, "\(objects)".prefix(200) + "")
            }
        }
    }

    func testExpandedFilesAreLimited() throws {
        let paper = CertificatePDF.fixture()
        let bytes = try paper.bytes()
        let total = paper.attachments.reduce(0) { $0 + $1.bytes.count }
        XCTAssertEqual(
            try PDFAttachments.files(in: bytes, limits: ReadingLimits(bytes: total)).count,
            3
        )
        for limits in [ReadingLimits(bytes: total - 1), ReadingLimits(files: 2)] {
            XCTAssertThrowsError(try PDFAttachments.files(in: bytes, limits: limits)) {
                XCTAssertEqual($0 as? UnreadableContainer, .tooLarge)
            }
        }
    }

    func testTablesThatLeadInCirclesEnd() {
        let body = "%PDF-1.7\nxref\n0 0\ntrailer <</Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF\n"
        XCTAssertThrowsError(try PDFAttachments.files(in: Array(body.utf8))) {
            XCTAssertEqual($0 as? UnreadableContainer, .tooLarge)
        }
        for text in ["", "%PDF-", "%PDF-1.7 startxref 99999", "%PDF-1.7 startxref 0", "hello"] {
            XCTAssertThrowsError(try PDFAttachments.files(in: Array(text.utf8)), text)
        }
    }

    func testAnyDamageEndsInAnAnswer() throws {
        let bytes = try CertificatePDF.fixture().bytes()
        var state: UInt64 = 5
        for _ in 0..<400 {
            var damaged = bytes
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                damaged[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            damaged.removeLast(Int(state >> 40) % 200)
            _ = try? PDFAttachments.files(in: damaged)
        }
    }

    /// A catalog with one attached file, whose stream has these entries and this content.
    private func file(_ entries: String, _ content: String) -> [String] {
        let entries = entries.contains("/Length") ? entries : "/Length 0 \(entries)"
        return [
            "<</Names <</EmbeddedFiles <</Names [(a) <</F (a) /EF <</F 2 0 R>>>>]>>>>>>",
            "<<\(entries)>>\nstream\n\(content)\nendstream",
        ]
    }

    /// A document whose objects are these; the first is the catalog.
    private func document(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.7\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let digits = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "\(table)trailer\n<</Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
