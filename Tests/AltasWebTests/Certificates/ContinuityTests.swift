import AltasCore
import AltasCredentials
import AltasText
import XCTest

@testable import AltasRegister
@testable import AltasWeb

/// With the server and its register gone, certificates stay checkable: from each file alone, and from the folder on any web
/// server.
final class ContinuityTests: XCTestCase {
    /// The files of a certificate, and the folder, of a register that is then gone.
    private func exported(
        withdrawn: Bool = false
    ) throws -> (files: [NamedFile], folder: [String: [UInt8]], code: String) {
        let people = try CertifiedPeople()
        let held = try people.register.certificates(as: people.administrator).certificates
        let code = try XCTUnwrap(held.first).code
        let files = try people.register.files(
            of: code,
            with: people.keys,
            as: people.administrator
        ).all
        if withdrawn {
            _ = try people.register.withdrawCertificate(
                code,
                because: "a secret reason",
                as: people.administrator
            )
        }
        let answer = try people.register.continuity(
            with: people.keys,
            as: people.administrator
        )
        let folder = ContinuityFolder(answer).files.map { ($0.name, $0.bytes) }
        return (files, Dictionary(uniqueKeysWithValues: folder), code)
    }

    private struct NotThere: Error {}

    /// A web server that knows nothing but the folder.
    private func network(_ folder: [String: [UInt8]]) -> Network {
        Network { address, _ in
            let path = address.replacing("https://certs.example.org/", with: "")
            guard let bytes = folder[path] ?? folder[path + "/index.html"] else { throw NotThere() }
            return bytes
        }
    }

    /// The certificate's own files; the issuer's keys are none.
    private func certificates(_ files: [NamedFile]) -> [NamedFile] {
        files.filter { $0.name != "issuer-did.json" }
    }

    /// Years later: the lists of the folder have no end.
    private let later = Timestamp(seconds: 1_830_000_000)

    func testEachFileIsValidWithTheFolderOnAnyWebServer() throws {
        let (files, folder, _) = try exported()
        let verifier = Verifier(now: later, issuers: KnownIssuers(), network: network(folder))
        for file in certificates(files) {
            XCTAssertEqual(try verifier.check(file.bytes).verdict, .valid, file.name)
        }
    }

    func testWithdrawnStaysWithdrawn() throws {
        let (files, folder, _) = try exported(withdrawn: true)
        let verifier = Verifier(now: later, issuers: KnownIssuers(), network: network(folder))
        for file in certificates(files) {
            XCTAssertEqual(try verifier.check(file.bytes).verdict, .withdrawn, file.name)
        }
    }

    func testEachFileIsValidWithTheFoldersFilesAndNoNetwork() throws {
        let (files, folder, _) = try exported()
        let document = try XCTUnwrap(folder.first { $0.key.hasSuffix("did.json") }).value
        let list = try XCTUnwrap(folder.first { $0.key.hasPrefix("status/") }).value
        var issuers = KnownIssuers()
        XCTAssertTrue(issuers.add(document))
        let verifier = Verifier(now: later, issuers: issuers)
        for file in certificates(files) {
            let verdict = try verifier.check(file.bytes, lists: [list]).verdict
            XCTAssertEqual(verdict, .valid, file.name)
        }
    }

    func testWithNothingAtAllTheSignatureHoldsAndNothingIsCalledValid() throws {
        let (files, _, _) = try exported()
        let verifier = Verifier(now: later, issuers: KnownIssuers())
        for file in certificates(files) {
            let verification = try verifier.check(file.bytes)
            XCTAssertNotEqual(verification.verdict, .valid, file.name)
            XCTAssertNotEqual(verification.verdict, .notGenuine, file.name)
        }
        let paper = try XCTUnwrap(files.first { $0.name == "certificate.pdf" })
        guard case .judged(let judgement) = try verifier.check(paper.bytes) else {
            return XCTFail("The paper was not read.")
        }
        XCTAssertEqual(judgement.findings.signature.outcome, .pass)
        XCTAssertEqual(judgement.findings.status.outcome, .unknown)
    }

    func testFolderHoldsNobodysNameAndNoReason() throws {
        let (_, folder, code) = try exported(withdrawn: true)
        let secrets = [
            CertifiedPeople.holder, "Núria", "Tom Trainer", "Rosewood House", "a secret",
        ]
        for (path, bytes) in folder {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in secrets {
                XCTAssertFalse(text.contains(secret), "\(secret) in \(path)")
            }
        }
        let page = folder["v/\(code.replacing("-", with: ""))/index.html"]
        XCTAssertEqual(page.map { String(decoding: $0, as: UTF8.self).contains(code) }, true)
    }
}
