import AltasCore
import AltasCredentials
import AltasCrypto
import AltasJSON
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// A name in any script is the same in every file of a certificate, from the form it was typed into on.
final class HolderNameTests: XCTestCase {
    private struct Holder {
        let name: String
        let code: String
        let files: CertificateFiles

        func bytes(_ ending: String) throws -> [UInt8] {
            try XCTUnwrap(files.all.first { $0.name.hasSuffix(ending) }, ending).bytes
        }
    }

    private static let holders = Result {
        let fixture = try CertificateFixture()
        let learners = try HolderNames.all.map { name in
            let request = LearnerRequest(
                name: name.typed,
                site: "rosewood",
                from: CivilDate("2026-01-01")
            )
            let added = try fixture.register.addLearner(request, as: fixture.administrator)
            let code = try XCTUnwrap(PersonCode(added.learner.learner.code))
            return Learner(id: fixture.learner.id, code: code, name: name.typed)
        }
        try fixture.show(learners, on: ["2026-02-02", "2026-02-03"])
        return try zip(learners, HolderNames.all).map { learner, name in
            let answer = try fixture.register.issueCertificate(
                IssueRequest(learner: learner.code.description),
                with: fixture.keys,
                as: fixture.administrator
            )
            let code = answer.certificate.code
            return Holder(
                name: name.composed,
                code: code.replacing("-", with: ""),
                files: try fixture.register.files(
                    of: code,
                    with: fixture.keys,
                    as: fixture.administrator
                )
            )
        }
    }

    func testSignedFilesHoldTheNameInComposedForm() throws {
        for holder in try Self.holders.get() {
            let token = String(decoding: try holder.bytes(".jwt"), as: UTF8.self)
            let payload = Base64URL.decode(String(token.split(separator: ".")[1]))
            for bytes in [try holder.bytes(".vc.json"), try XCTUnwrap(payload)] {
                let subject = try StrictJSON.object(bytes)["credentialSubject"]?.object
                let identity = subject?["identifier"]?.array?.first?.object?["identityHash"]
                assertSame(subject?["name"]?.string, holder.name)
                assertSame(identity?.string, holder.name)
            }
        }
    }

    func testBadgesHoldTheToken() throws {
        for holder in try Self.holders.get() {
            let token = BakedCredential.jwt(
                String(decoding: try holder.bytes(".jwt"), as: UTF8.self)
            )
            XCTAssertTrue(try SVGBadge.credential(in: holder.bytes(".svg")) == token, holder.name)
            XCTAssertTrue(try PNGBadge.credential(in: holder.bytes(".png")) == token, holder.name)
        }
    }

    func testArchiveHoldsEveryFileUnderAPlainName() throws {
        for holder in try Self.holders.get() {
            let files = try ZipFile.files(in: holder.bytes(".zip"))
            XCTAssertTrue(files == holder.files.all.dropLast(), holder.name)
            XCTAssertEqual(
                files.map(\.name),
                [
                    "certificate.pdf", "badge.svg", "badge.png", "certificate.vc.json",
                    "certificate.jwt", "issuer-did.json",
                ]
            )
        }
    }

    func testPaperSaysTheNameAndItsCodeSignsIt() throws {
        let reader = try OutsideProgram.needed("pdftotext")
        let printer = try OutsideProgram.needed("pdftoppm")
        let scanner = try OutsideProgram.needed("zbarimg")
        let folder = try TestFolder()
        for holder in try Self.holders.get() {
            let paper = try folder.write(holder.bytes(".pdf"), to: "certificate.pdf")
            let text = Self.plain(try reader.run([paper, "-"]).output)
            XCTAssertTrue(
                text.unicodeScalars.contains(holder.name.unicodeScalars),
                "\(holder.name) in \(text.prefix(300))"
            )
            let picture = folder.path("page")
            _ = try printer.run(["-r", "150", "-gray", "-singlefile", paper, picture])
            let scanned = try scanner.run(["--raw", "-q", "\(picture).pgm"]).output
            let address = "https://certs.example.org/v/\(holder.code)#"
            let line = scanned.split(separator: "\n").first { $0.hasPrefix(address) }
            let signed = try XCTUnwrap(line, "\(holder.name): \(scanned)")
                .dropFirst(address.count)
            assertSame(try SignedQRToken(String(signed)).token.name, holder.name)
        }
    }

    /// The words of a page, without the marks that turn the direction of writing.
    private static func plain(_ text: String) -> String {
        let marks: Set<Unicode.Scalar> = ["\u{202A}", "\u{202B}", "\u{202C}"]
        let scalars = text.unicodeScalars.filter { !marks.contains($0) }
        return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// Names are the same when their bytes are.
    private func assertSame(_ found: String?, _ name: String, line: UInt = #line) {
        let isSame = found.map { Array($0.utf8) } == Array(name.utf8)
        XCTAssertTrue(isSame, "\(found ?? "-") is not \(name)", line: line)
    }
}
