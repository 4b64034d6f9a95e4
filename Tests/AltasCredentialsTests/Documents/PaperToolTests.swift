import AltasCore
import AltasText
import Foundation
import XCTest

@testable import AltasCredentials

/// Other programs find the paper in order, and read from it what it says.
final class PaperToolTests: XCTestCase {
    private var folder = FileManager.default.temporaryDirectory

    override func setUpWithError() throws {
        folder = folder.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: folder)
    }

    func testStructureOfTheFileIsInOrder() throws {
        let tool = try OutsideTool("qpdf")
        for paper in Self.papers {
            let checked = try tool.run(["--check", try path(of: try paper.bytes())])
            XCTAssertEqual(checked.status, 0, checked.output)
        }
    }

    func testFilesAreReadBackAfterAnotherProgramRewroteThem() throws {
        let tool = try OutsideTool("qpdf")
        let paper = CertificatePDF.fixture()
        let file = try path(of: try paper.bytes())
        let ways = [["--stream-data=uncompress"], ["--linearize"], ["--newline-before-endstream"]]
        for way in ways {
            let rewritten = folder.appendingPathComponent("rewritten.pdf")
            let written = try tool.run(way + [file, rewritten.path])
            XCTAssertEqual(written.status, 0, written.output)
            let files = try PDFAttachments.files(in: Array(try Data(contentsOf: rewritten)))
            XCTAssertEqual(files.map(\.name), paper.attachments.map(\.name).sorted(), "\(way)")
            let bytes = Set(files.map(\.bytes))
            XCTAssertTrue(bytes == Set(paper.attachments.map(\.bytes)), "\(way)")
        }
        let streams = folder.appendingPathComponent("streams.pdf")
        _ = try tool.run(["--object-streams=generate", file, streams.path])
        XCTAssertThrowsError(
            try PDFAttachments.files(in: Array(try Data(contentsOf: streams)))
        ) { XCTAssertEqual($0 as? UnreadableContainer, .unsupported) }
    }

    func testPageWithoutFilesIsPDFA1() throws {
        let java = try OutsideTool("java")
        let jars = [
            "preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io",
            "javax.activation", "jaxb-api",
        ].map { "/usr/share/java/\($0).jar" }
        if let missing = jars.first(where: { !FileManager.default.fileExists(atPath: $0) }) {
            if ProcessInfo.processInfo.environment["CI"] == "true" {
                XCTFail("\(missing) is missing.")
            }
            throw XCTSkip("\(missing) is missing: the paper is not checked with Preflight.")
        }
        for paper in Self.papers {
            let file = try path(of: try paper.bytesWithoutAttachments())
            let checked = try java.run([
                "-cp", jars.joined(separator: ":"), "org.apache.pdfbox.preflight.Validator_A1b",
                file,
            ])
            XCTAssertTrue(checked.output.contains("is a valid PDF/A-1b file"), checked.output)
        }
    }

    func testPageIsAccessibleAsFarAsAProgramSees() throws {
        let tool = try OutsideTool("pdfua")
        for paper in Self.papers {
            let checked = try tool.run(["check", try path(of: try paper.bytes())])
            XCTAssertEqual(checked.status, 0, checked.output)
        }
    }

    func testFontsAreEmbeddedInPartAndSayTheirText() throws {
        let tool = try OutsideTool("pdffonts")
        for paper in Self.papers {
            let lines = try tool.run([try path(of: try paper.bytes())]).output
                .split(separator: "\n").dropFirst(2)
            XCTAssertFalse(lines.isEmpty)
            for line in lines { XCTAssertTrue(line.contains("yes yes yes"), String(line)) }
        }
    }

    func testNamesInAnyScriptAreReadAsTheyAreWritten() throws {
        let tool = try OutsideTool("pdftotext")
        for name in Names.all + ["A\u{10FFFD} Bø"] {
            let bytes = try CertificatePDF.fixture(.fixture(holder: name)).bytes()
            let text = try tool.run([try path(of: bytes), "-"]).output
            let marks: Set<Unicode.Scalar> = ["\u{202A}", "\u{202B}", "\u{202C}"]
            let scalars = text.unicodeScalars.filter { !marks.contains($0) }
            let words = String(String.UnicodeScalarView(scalars)).split(
                whereSeparator: \.isWhitespace
            )
            let plain = words.joined(separator: " ")
            XCTAssertTrue(
                plain.unicodeScalars.contains(name.unicodeScalars),
                "\(name): \(text.prefix(400))"
            )
        }
    }

    func testReadersAreToldTheStructureAndItsLanguages() throws {
        let tool = try OutsideTool("pdfinfo")
        let file = try path(of: try CertificatePDF.fixture().bytes())
        let text = try tool.run(["-struct-text", file]).output
        let tags = [
            "H1 (block)\n    \"Bevis\"", "P (block)\n    \"Núria Åsgård-Sørensen\"", "Figure",
            "Link",
        ]
        for part in tags { XCTAssertTrue(text.contains(part), "\(part) in \(text)") }
        let info = try tool.run([file]).output
        for part in [
            "Tagged:          yes", "Pages:           1", "(A4)", "Author:          Fjordheim",
        ] {
            XCTAssertTrue(info.contains(part), "\(part) in \(info)")
        }
    }

    func testFilesAreDetachedAsTheyWere() throws {
        let tool = try OutsideTool("pdfdetach")
        let paper = CertificatePDF.fixture()
        let file = try path(of: try paper.bytes())
        XCTAssertEqual(try tool.run(["-saveall", "-o", folder.path, file]).status, 0)
        for attachment in paper.attachments {
            let saved = try Data(contentsOf: folder.appendingPathComponent(attachment.name))
            XCTAssertTrue(Array(saved) == attachment.bytes, attachment.name)
        }
    }

    func testCodeIsScannedFromAPrint() throws {
        let printer = try OutsideTool("pdftoppm")
        let scanner = try OutsideTool("zbarimg")
        for name in [Names.all[0], Names.all[4], Names.all[10]] {
            let paper = CertificatePDF.fixture(.fixture(holder: name))
            let file = try path(of: try paper.bytes())
            let picture = folder.appendingPathComponent("page").path
            _ = try printer.run(["-r", "150", "-gray", "-singlefile", file, picture])
            let scanned = try scanner.run(["--raw", "-q", "\(picture).pgm"]).output
            XCTAssertTrue(scanned.contains(paper.qr), "\(name): \(scanned)")
        }
    }

    /// Papers of every region and language, and with names in other scripts.
    private static let papers: [CertificatePDF] =
        [("NO", Language.nb), ("ES", .es), ("DK", .da), ("GB-ENG", .en)].map {
            .fixture(.fixture(region: Region.Code(rawValue: $0.0), language: $0.1))
        }
        + [Names.all[4], Names.all[5], Names.all[6], "A\u{10FFFD} Bø"].map {
            .fixture(.fixture(holder: $0))
        }

    private func path(of bytes: [UInt8]) throws -> String {
        let file = folder.appendingPathComponent("\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        return file.path
    }
}
