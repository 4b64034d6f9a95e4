import AltasCrypto
import XCTest

@testable import AltasCredentials

/// The files of a certificate hold what was signed, each on its own.
final class CertificateBundleTests: XCTestCase {
    private let json = #"{"id":"urn:uuid:1","name":"å"}"#
    private let token = "aa.bb.cc"

    func testEveryFileHoldsWhatWasSigned() throws {
        let files = try bundle(token).files()
        XCTAssertEqual(
            files.map(\.name),
            [
                "certificate.pdf", "badge.svg", "badge.png", "certificate.vc.json",
                "certificate.jwt", "issuer-did.json", "certificate.zip",
            ]
        )
        XCTAssertEqual(try SVGBadge.credential(in: files[1].bytes), .jwt(token))
        XCTAssertEqual(try PNGBadge.credential(in: files[2].bytes), .jwt(token))
        let attached = try PDFAttachments.files(in: files[0].bytes)
        XCTAssertTrue(attached.allSatisfy(files.contains))
        XCTAssertEqual(attached.count, 3)
        XCTAssertTrue(try ZipFile.files(in: files[6].bytes) == files.dropLast())
        XCTAssertTrue(try bundle(token).files() == files)
    }

    func testEachFileAloneIsTheSameAsAmongAll() throws {
        let bundle = bundle(token)
        let alone = [
            try bundle.pdf(), try bundle.svg(), try bundle.png(), bundle.credential, bundle.token,
        ]
        let files = try bundle.files()
        XCTAssertTrue(alone == Array(files.prefix(5)))
        XCTAssertTrue(try bundle.archive() == files[6])
        XCTAssertNil(self.bundle(nil).token)
    }

    func testIssuerWithoutATokenHasTheCredentialInTheBadges() throws {
        let files = try bundle(nil).files()
        XCTAssertEqual(files.count, 6)
        let baked = BakedCredential.json(Array(json.utf8))
        XCTAssertEqual(try SVGBadge.credential(in: files[1].bytes), baked)
        XCTAssertEqual(try PNGBadge.credential(in: files[2].bytes), baked)
    }

    private func bundle(_ token: String?) -> CertificateBundle {
        CertificateBundle(
            claims: .fixture(),
            json: json,
            jwt: token,
            issuer: "{}",
            fingerprint: "3f9a 1c07 88be 42d1",
            paper: "https://certs.example.org/v/0000#a.b.c",
            seal: { "altas-seal:1:k:\(Base64URL.encode($0.bytes))" }
        )
    }
}
