import AltasCore
import AltasCredentials
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A certificate is issued when the region's award rule holds, once, and goes on living.
final class IssuingCertificatesTests: XCTestCase {
    func testEarnedAwardIsCertifiedInEveryRegion() throws {
        for region in ["GB-ENG", "ES", "NO", "DK"] {
            let fixture = try CertificateFixture(region: region)
            let answer = try fixture.issue()
            XCTAssertEqual(answer.outcome, .issued, region)
            XCTAssertEqual(answer.certificate.region.code, region)
            XCTAssertEqual(answer.certificate.state, .valid, region)
            XCTAssertEqual(answer.certificate.earnedOn.description.prefix(8), "2026-02-", region)
            XCTAssertEqual(answer.certificate.lastDay.description.prefix(8), "2029-02-", region)
        }
    }

    func testAskedAgainNothingIsIssuedTwice() throws {
        let fixture = try CertificateFixture()
        let first = try fixture.issue()
        let again = try fixture.issue()
        XCTAssertEqual(again.outcome, .unchanged)
        XCTAssertEqual(again.certificate, first.certificate)
        XCTAssertEqual(again.stamp, first.stamp)
    }

    func testRefusalNamesEveryPartThatFails() throws {
        let fixture = try CertificateFixture()
        let other = try fixture.base.learner("Bo Beginner", at: fixture.site)
        let request = IssueRequest(learner: other.code.description)
        XCTAssertThrowsError(
            try fixture.register.issueCertificate(
                request,
                with: fixture.keys,
                as: fixture.administrator
            )
        ) { error in
            guard case .certificate(.notEarned(_, "GB-ENG", let needs)) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            let modules = (1...7).map { Refusal.AwardNeed.module("ALT-\($0)") }
            XCTAssertEqual(
                Array(needs.filter { if case .module = $0 { true } else { false } }),
                modules
            )
            XCTAssertTrue(needs.contains { if case .localCriterion = $0 { true } else { false } })
        }
    }

    func testNameOfTheIssuerTypedInPartsIsSignedComposed() throws {
        let fixture = try CertificateFixture()
        _ = try fixture.register.setIssuer(
            IssuerRequest(name: "Fjordga\u{30A}rd", url: "https://certs.example.org"),
            secret: CertificateFixture.secret,
            as: fixture.administrator
        )
        let code = try fixture.issue().certificate.code
        let json = try XCTUnwrap(
            fixture.register.file(.json, of: code, with: fixture.keys, as: fixture.administrator)
        )
        let text = String(decoding: json.bytes, as: UTF8.self)
        XCTAssertTrue(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8))
        XCTAssertTrue(text.contains("Fjordgård"))
    }

    func testRehearsalLeavesNothing() throws {
        let fixture = try CertificateFixture()
        XCTAssertEqual(try fixture.issue(WriteOptions(isRehearsal: true)).outcome, .issued)
        let held = try fixture.register.certificates(as: fixture.administrator)
        XCTAssertTrue(held.certificates.isEmpty)
    }

    func testAwardShownAfreshIsRenewedAndTheOldOneKeepsItsEnd() throws {
        let fixture = try CertificateFixture()
        let first = try fixture.issue().certificate
        try fixture.base.clock.set(noonOf: "2028-12-20")
        try fixture.show([fixture.learner], on: ["2028-12-10", "2028-12-11"])
        let second = try fixture.issue()
        XCTAssertEqual(second.outcome, .renewed)
        XCTAssertEqual(second.certificate.renews, first.code)
        XCTAssertEqual(second.certificate.earnedOn.description, "2028-12-11")
        XCTAssertGreaterThan(second.certificate.lastDay, first.lastDay)
        let held = try fixture.register.certificate(first.code, as: fixture.administrator)
        XCTAssertEqual(held.lastDay, first.lastDay)
        XCTAssertEqual(held.state, .valid)
        XCTAssertEqual(held.renewedBy, second.certificate.code)
    }

    func testAwardThatRanOutIsNotCertified() throws {
        let fixture = try CertificateFixture()
        try fixture.base.clock.set(noonOf: "2029-06-01")
        XCTAssertThrowsError(try fixture.issue())
    }

    func testNewNameSignsTheSameCertificateAgain() throws {
        let fixture = try CertificateFixture()
        let first = try fixture.issue().certificate
        try fixture.base.clock.set(noonOf: "2026-05-01")
        let code = fixture.learner.code.description
        _ = try fixture.register.renameLearner(code, to: "Lea Lærer", as: fixture.administrator)
        let second = try fixture.issue()
        XCTAssertEqual(second.outcome, .corrected)
        XCTAssertEqual(second.certificate.identifier, first.identifier)
        XCTAssertEqual(second.certificate.code, first.code)
        XCTAssertEqual(second.certificate.earnedOn, first.earnedOn)
        XCTAssertEqual(second.certificate.correctedOn?.description, "2026-05-01")
        XCTAssertEqual(try fixture.issue().outcome, .unchanged)
    }

    func testWithdrawnCertificateIsNotIssuedAgain() throws {
        let fixture = try CertificateFixture()
        let code = try fixture.issue().certificate.code
        let change = try fixture.register.withdrawCertificate(
            code,
            because: "issued to the wrong person",
            as: fixture.administrator
        )
        XCTAssertTrue(change.isNew)
        XCTAssertEqual(change.certificate.state, .withdrawn)
        XCTAssertThrowsError(try fixture.issue()) { error in
            guard case .certificate(.withdrawn(code, _)) = error as? Refusal else {
                return XCTFail("\(error)")
            }
        }
        let again = try fixture.register.withdrawCertificate(
            code,
            because: "again",
            as: fixture.administrator
        )
        XCTAssertFalse(again.isNew)
        XCTAssertEqual(again.certificate.withdrawnBecause, "issued to the wrong person")
    }

    func testNobodyIssuesBeforeSomebodyWasNamed() throws {
        let base = try RegisterFixture()
        XCTAssertThrowsError(try base.register.openKeys(with: CertificateFixture.secret)) {
            XCTAssertEqual($0 as? Refusal, .certificate(.noIssuer))
        }
    }

    func testAnotherSecretOpensNothing() throws {
        let fixture = try CertificateFixture()
        let other = KeySecret("another secret of the tests", from: "/x/other")
        XCTAssertThrowsError(try fixture.register.openKeys(with: other)) {
            XCTAssertEqual($0 as? Refusal, .certificate(.wrongSecret(path: "/x/other")))
        }
    }

    func testChainHoldsOverCertificates() throws {
        let fixture = try CertificateFixture()
        let code = try fixture.issue().certificate.code
        _ = try fixture.register.withdrawCertificate(
            code,
            because: "x",
            as: fixture.administrator
        )
        _ = try fixture.register.eraseLearner(
            fixture.learner.code.description,
            because: "asked for it",
            as: fixture.administrator
        )
        let held = try fixture.register.certificate(code, as: fixture.administrator)
        XCTAssertFalse(held.isHeld)
        XCTAssertEqual(held.learner.name, "")
        XCTAssertNil(try fixture.register.verify(as: fixture.administrator).problem)
    }
}
