import AltasCore
import AltasCrypto
import AltasText
import XCTest

@testable import AltasCredentials

/// The paper of a certificate is small, whole, and the same every time.
final class CertificatePDFTests: XCTestCase {
    func testSameCertificateIsTheSameBytes() throws {
        let paper = CertificatePDF.fixture()
        let first = try paper.bytes()
        _ = try CertificatePDF.fixture(.fixture(holder: "نور الهدى محمد")).bytes()
        XCTAssertTrue(try paper.bytes() == first)
        let other = CertificatePDF.fixture(.fixture(holder: "Núria Åsgård-Sorensen"))
        XCTAssertFalse(try other.bytes() == first)
    }

    func testEveryNameFitsIntoASmallFile() throws {
        for name in Names.all {
            let bytes = try CertificatePDF.fixture(.fixture(holder: name)).bytes()
            XCTAssertLessThanOrEqual(bytes.count, 120_000, name)
        }
    }

    func testAttachedFilesComeOutAsTheyWentIn() throws {
        let paper = CertificatePDF.fixture()
        let files = try PDFAttachments.files(in: try paper.bytes())
        let expected = paper.attachments.sorted { $0.name < $1.name }
            .map { NamedFile(name: $0.name, bytes: $0.bytes) }
        XCTAssertTrue(files == expected)
        XCTAssertEqual(try PDFAttachments.files(in: try paper.bytesWithoutAttachments()), [])
    }

    func testSealIsTheLastLineButOneAndCoversWhatComesBefore() throws {
        let paper = CertificatePDF.fixture()
        var sealed: Digest?
        let bytes = try paper.bytes {
            sealed = $0
            return "altas-seal:1:k:s"
        }
        let end = Array("%altas-seal:1:k:s\n%%EOF\n".utf8)
        XCTAssertTrue(bytes.ends(with: end))
        XCTAssertEqual(sealed, Digest.of(Array(bytes.dropLast(end.count))))
        XCTAssertEqual(try PDFAttachments.files(in: bytes).count, 3)
    }

    func testNothingIsPaintedOutsideMarkedContentAndEveryMarkIsInTheTree() throws {
        for (region, language) in [("NO", Language.nb), ("ES", .es), ("GB-ENG", .en)] {
            let claims = CertificateClaims.fixture(
                region: Region.Code(rawValue: region),
                language: language
            )
            let bytes = try CertificatePDF.fixture(claims).bytes()
            let page = try PageReading(bytes)
            XCTAssertEqual(page.paintedOutside, [], region)
            XCTAssertEqual(page.marks, Array(0..<page.marks.count), region)
            XCTAssertEqual(page.marksInTree.sorted(), page.marks, region)
            XCTAssertEqual(page.parentCount, page.marks.count, region)
        }
    }

    func testVeryMuchToListStillFitsOnThePage() throws {
        var claims = CertificateClaims.fixture(gaps: 400)
        claims.modules = (0..<40).map { number in
            var module = claims.modules[number % 7]
            module.item.code = "ALT-\(number)"
            return module
        }
        claims.standards += claims.standards
        let page = try PageReading(try CertificatePDF.fixture(claims).bytes())
        XCTAssertGreaterThan(page.lowest, 25)
        XCTAssertFalse(page.marks.isEmpty)
    }

    func testCodeThatIsTooLongIsRefused() {
        var paper = CertificatePDF.fixture()
        paper.qr = String(repeating: "a", count: 3000)
        XCTAssertThrowsError(try paper.bytes()) {
            XCTAssertEqual($0 as? PaperFault, .longCode)
        }
    }

    func testCharacterWithoutAFontIsNamed() throws {
        let paper = CertificatePDF.fixture(.fixture(holder: "A\u{10FFFD} Bø"))
        XCTAssertEqual(try paper.charactersWithoutAFont(), ["\u{10FFFD}"])
        XCTAssertEqual(try CertificatePDF.fixture().charactersWithoutAFont(), [])
    }

    func testPaperWithoutAPublicAddressHasNoLink() throws {
        var paper = CertificatePDF.fixture()
        XCTAssertEqual(try PageReading(try paper.bytes()).linkCount, 1)
        paper.qr = "aaaa.bbbb.cccc"
        XCTAssertEqual(try PageReading(try paper.bytes()).linkCount, 0)
    }

    func testEveryRegionsColourIsReadOnWhite() {
        for region in ["GB-ENG", "GB-WLS", "GB-SCT", "ES", "NO", "DK", "XX"] {
            let accent = RegionTheme(Region.Code(rawValue: region)).accent
            XCTAssertGreaterThan(accent.contrast(with: .white), 7, region)
        }
        XCTAssertGreaterThan(Colour.quiet.contrast(with: .white), 7)
        XCTAssertEqual(Colour(0).contrast(with: .white), 21, accuracy: 0.01)
    }
}
