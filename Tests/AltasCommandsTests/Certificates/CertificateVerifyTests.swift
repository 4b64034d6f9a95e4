import AltasText
import Foundation
import XCTest

@testable import AltasCommands

/// `altas certificate verify`, on a certificate that was made with other tools than ours.
final class CertificateVerifyTests: XCTestCase {
    func testAGenuineOneIsValidAndEverythingIsSaid() throws {
        let run = try verify(["certificate.vc.json"], list: "none-revoked.vc.json")
        XCTAssertEqual(run.exit, .done, run.errors)
        XCTAssertEqual(run.errors, "")
        XCTAssertEqual(
            run.output,
            """
            Valid
            This certificate is genuine, in date and not withdrawn.

            ✓ Signature: genuine; nothing was changed since it was signed
            ✓ Issuer: the issuer and its key are known here
            ✓ Dates: in date until 20 November 2027
            ✓ Withdrawal: not withdrawn, as the issuer said on 20 November 2026, 00:00 UTC
            ? Version: could not check whether there is a newer one

            Certificate: Moving and handling of people – practical
            Holder: Núria Åsgård-Sørensen
            Issued by: Fjordheim Omsorg AS (did:web:certs.example.org:issuers:fjordheim)
            Awarded: 20 November 2026
            Valid until: 20 November 2027
            Items achieved: 1
            Identifier: urn:uuid:6f0b7a52-2e0e-4c1b-9a53-6f4a1f6b3d10
            Key fingerprint: 6296 b904 d1a9 f889
            Found in the file: JSON

            """
        )
    }

    func testOnlyAValidOneEndsWithZero() throws {
        let cases: [([String], String?, String)] = [
            (["certificate.rs256.jwt"], nil, "Genuine, but could not check"),
            (["certificate.vc.json"], "revoked-94567.rs256.jwt", "Withdrawn"),
            (["certificate.rs256.jwt", "--at", "2027-11-21"], nil, "Genuine, but out of date"),
            (["certificate.vc.json", "--at", "2026-11-19"], nil, "Genuine, but not yet valid"),
            (["badge-rs256.svg"], nil, "Not genuine"), (["did.json"], nil, "Not a certificate"),
        ]
        for (words, list, headline) in cases {
            let run = try verify(words, list: list)
            XCTAssertEqual(run.exit, .refused, "\(words)")
            XCTAssertTrue(run.output.hasPrefix(headline), "\(words): \(run.output)")
        }
    }

    func testWithoutTheIssuersKeyNothingIsClaimed() throws {
        let commands = try CommandFixture(on: "2026-11-22")
        let file = try sample("certificate.vc.json")
        let run = commands.run("certificate", "verify", file, "--offline")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.output.hasPrefix("Could not be checked\n"), run.output)
    }

    func testStandardInputIsReadAndProgramsAreAnswered() throws {
        let commands = try CommandFixture(on: "2026-11-22")
        let token = try String(contentsOfFile: sample("certificate.rs256.jwt"), encoding: .utf8)
        let words = ["certificate", "verify", "-", "--offline", "--json"]
        let run = commands.run(words + ["--issuer", try sample("did.json")], input: token)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
        XCTAssertEqual(answer.verdict, "status-unknown")
        let outcomes = ["pass", "pass", "pass", "unknown", "unknown"]
        XCTAssertEqual(answer.findings.map(\.outcome), outcomes)
        XCTAssertEqual(answer.certificate.holder, "Núria Åsgård-Sørensen")
    }

    func testTheVerdictIsInEachLanguage() throws {
        let headlines = try Language.allCases.map { language in
            let run = try verify(["badge-rs256.png", "--lang", language.rawValue])
            return run.output.split(separator: "\n")[0]
        }
        XCTAssertEqual(headlines, ["Not genuine", "No es auténtico", "Ikke ekte", "Ikke ægte"])
    }

    func testAFileThatIsNoIssuersIsRefused() throws {
        let commands = try CommandFixture()
        let file = try sample("certificate.vc.json")
        let run = commands.run("certificate", "verify", file, "--offline", "--issuer", file)
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
        let missing = commands.run("certificate", "verify", "nowhere.pdf", "--offline")
        XCTAssertEqual(missing.exit, .refused)
    }

    private struct Answer: Decodable {
        struct Finding: Decodable { let outcome: String }
        struct Certificate: Decodable { let holder: String }
        let verdict: String
        let findings: [Finding]
        let certificate: Certificate
    }

    private func verify(_ words: [String], list: String? = nil) throws -> CommandFixture.Run {
        let commands = try CommandFixture(on: "2026-11-22")
        let status = try list.map { ["--status", try sample("status-list.\($0)")] } ?? []
        let known = ["--offline", "--issuer", try sample("did.json")]
        let file = try sample(words[0])
        return commands.run(["certificate", "verify", file] + words.dropFirst() + known + status)
    }

    /// Where a sample is; the test is skipped where there are none.
    private func sample(_ name: String) throws -> String {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared/samples/credentials/own/\(name)")
            .standardized.path
        guard FileManager.default.fileExists(atPath: path) else {
            throw XCTSkip("The samples of credentials are not beside the package.")
        }
        return path
    }
}
