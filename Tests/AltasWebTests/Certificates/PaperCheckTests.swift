import AltasCore
import AltasCredentials
import AltasStore
import AltasText
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasWeb

/// What the code on a certificate's paper says is checked in the browser that reads it.
final class PaperCheckTests: XCTestCase {
    private static let shared = Result { try CertifiedPeople() }
    private var people: CertifiedPeople { get throws { try Self.shared.get() } }

    /// What stands behind the `#` of the address on a paper with this name.
    private func code(name: String = CertifiedPeople.holder, of code: String? = nil) throws
        -> String
    {
        let people = try people
        let everything = Moment(entry: .max, day: .distantFuture)
        let keys = try people.register.read { try $0.signingKeys(at: everything) }
        let key = try XCTUnwrap(keys.first { $0.algorithm == .ed25519 })
        let token = QRToken(
            code: try XCTUnwrap(CertificateCode(code ?? people.code)),
            name: name,
            title: "A <b>title</b>",
            from: Timestamp(seconds: 1_770_120_000),
            until: Timestamp(seconds: 1_801_655_999)
        )
        return try token.signed(key: people.keys.proofKey(key), kid: key.fragment)
    }

    /// What a browser shows of the check, tags left out; nil for nothing.
    private func shown(_ fragment: String, query: String = "?lang=en") throws -> String? {
        let browser = try OutsideTool("chromium")
        let log = RequestLog(descriptor: -1)
        var options = Server.Options()
        options.port = 0
        let website = Website(try people.register, keys: try people.keys, log: log)
        let server = try Server(website, options)
        defer { server.stop(within: .zero) }
        let address = "http://127.0.0.1:\(server.port)\(try people.page)\(query)\(fragment)"
        let profile = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-browser-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: profile) }
        let (_, dump) = try browser.run([
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--user-data-dir=\(profile.path)", "--virtual-time-budget=10000", "--dump-dom", address,
        ])
        let start = try XCTUnwrap(dump.firstRange(of: #"<section id="paper""#), dump)
        let section = dump[start.lowerBound...].components(separatedBy: "</section>")[0]
        if section.prefix(while: { $0 != ">" }).contains(" hidden") { return nil }
        return section.replacing(/<(p|div) data-if="[a-z]+" hidden="">.*?<\/\1>/, with: "")
            .replacing(/<[^>]*>/, with: "|")
    }

    func testAnUnchangedPaperShowsWhatIsPrintedOnIt() throws {
        let text = try XCTUnwrap(shown("#\(code())"))
        for said in [
            CertificateWords.paperHolds[.en], CertifiedPeople.holder, "3 February 2026",
            "3 February 2027", "A &lt;b&gt;title&lt;/b&gt;",
        ] { XCTAssertTrue(text.contains(said), "\(said): \(text)") }
        XCTAssertFalse(text.contains(CertificateWords.paperChanged[.en]), text)
    }

    func testAChangedPaperIsSaidToBeChanged() throws {
        let token = try code()
        let parts = token.components(separatedBy: ".")
        let other = try code(name: "Jane Doe").components(separatedBy: ".")
        for changed in [
            "\(parts[0]).\(other[1]).\(parts[2])", "\(parts[0]).\(parts[1])", "nothing",
            try code(of: "0000000000000000"),
        ] {
            let text = try XCTUnwrap(shown("#\(changed)"), changed)
            XCTAssertTrue(text.contains(CertificateWords.paperChanged[.en]), text)
            XCTAssertFalse(text.contains(CertifiedPeople.holder), text)
        }
    }

    func testWithoutACodeNothingIsSaid() throws {
        XCTAssertNil(try shown(""))
        XCTAssertNil(try shown("#main"))
    }
}
