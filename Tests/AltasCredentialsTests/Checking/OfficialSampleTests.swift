import AltasCredentials
import XCTest

/// The official samples of Open Badges 3.0 are judged as they deserve.
final class OfficialSampleTests: XCTestCase {
    func testGoodOnesAreValid() throws {
        for name in [
            "simple.json", "simple-multiple-proofs.json", "simple-did-web-method.json",
            "simple-json.svg", "simple-json.png",
        ] {
            XCTAssertEqual(try check(name).verdict, .valid, name)
        }
    }

    func testWhatCannotBeKnownIsNotSaid() throws {
        let complete = try judged("complete.json")
        XCTAssertEqual(complete.verdict, .statusUnknown)
        XCTAssertEqual(complete.findings.status, .unknown(.unknownKind("1EdTechRevocationList")))
        let ownKey = try judged("simple-did-key-method.json")
        XCTAssertEqual(ownKey.verdict, .issuerUnconfirmed)
        XCTAssertEqual(ownKey.findings.signature, .genuine)
        guard case .unreadable(let why) = try check("simple-context-version.json") else {
            return XCTFail("Its context is not known here.")
        }
        let context = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"
        XCTAssertEqual(why, .context(context))
    }

    func testAKeyThatTheFileBringsAlongConfirmsNobody() throws {
        for name in ["simple-jwt.svg", "simple-jwt.png", "simple.json", "simple-json.png"] {
            let judgement = try judged(name, issuers: KnownIssuers())
            XCTAssertEqual(judgement.verdict, .issuerUnconfirmed, name)
            XCTAssertEqual(judgement.findings.issuer, .inFileOnly, name)
            XCTAssertEqual(judgement.fingerprints.count, 1, name)
        }
        XCTAssertEqual(try judged("simple-jwt.svg").findings.signature, .broken(.notIssuersKey))
    }

    func testWhatIsForgedIsNotGenuine() throws {
        let flaws: [String: SignatureFinding.Flaw] = [
            "simple-err-proof-value": .changed, "simple-err-proof-method": .notIssuersKey,
            "simple-err-proof-method-no-scheme": .notIssuersKey,
            "simple-err-proof-method-unknown-scheme": .notIssuersKey,
        ]
        for (name, flaw) in flaws {
            let judgement = try judged("\(name).json")
            XCTAssertEqual(judgement.verdict, .notGenuine, name)
            XCTAssertEqual(judgement.findings.signature, .broken(flaw), name)
        }
    }

    func testWhatIsNoCertificateIsUnreadable() throws {
        let names = try CredentialSamples.names(in: "openbadges-3.0")
        let wrong = ["type", "context", "issued", "issuer", "noproof", "endorsement"]
        for name in names where name.hasSuffix(".json") && wrong.contains(where: name.contains) {
            guard name != "simple-context-version.json" else { continue }
            XCTAssertEqual(try check(name).verdict, .unreadable, name)
        }
        XCTAssertEqual(try check("simple.jwt").verdict, .unreadable)
    }

    func testWhatIsOutOfDateWasGenuine() throws {
        let judgement = try judged("simple-err-expired.json")
        XCTAssertEqual(judgement.verdict, .expired)
        XCTAssertEqual(judgement.findings.signature, .genuine)
    }

    func testWhatIsWithdrawnIsSaidByItsList() throws {
        let list = try CredentialSamples.bytes("openbadges-3.0/bit-string-list/testlist")
        let network = Network { address, _ in
            XCTAssertTrue(address.hasSuffix("/ob30/bit-string-list/testlist"), address)
            return list
        }
        for name in ["credential-status-revoked", "credential-status-revoked-blank-nodes"] {
            let path = "bit-string-list/\(name).json"
            XCTAssertEqual(try check(path, network: network).verdict, .withdrawn, name)
            XCTAssertEqual(try check(path).verdict, .statusUnknown, name)
        }
    }

    private func check(
        _ name: String,
        issuers: KnownIssuers = .official,
        network: Network? = nil
    ) throws -> CertificateVerification {
        try Verifier(now: .noon, issuers: issuers, network: network)
            .check(CredentialSamples.bytes("openbadges-3.0/\(name)"))
    }

    private func judged(_ name: String, issuers: KnownIssuers = .official) throws -> Judgement {
        guard case .judged(let judgement) = try check(name, issuers: issuers) else {
            throw XCTSkip("\(name) cannot be read.")
        }
        return judgement
    }
}
