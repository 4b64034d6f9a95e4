import AltasCore
import AltasCredentials
import AltasJSON
import AltasStore
import Fixtures
import XCTest

@testable import AltasRegister

/// What a certificate of another register says is proposed as prior learning, and nothing is recorded.
final class AcceptingCertificatesTests: XCTestCase {
    /// What one register's certificate says, and a learner of the same name in another.
    private func presented(
        from region: String = "GB-ENG"
    ) throws -> (learning: PresentedLearning, base: RegisterFixture, learner: Learner) {
        let issuing = try CertificateFixture(region: region)
        let code = try issuing.issue().certificate.code
        let json = try XCTUnwrap(issuing.file(.json, of: code))
        let text = String(decoding: json.bytes, as: UTF8.self)
        let credential = try XCTUnwrap(JSONValue(text: text)?.object)
        let base = try RegisterFixture()
        let site = try base.site("elmtree", region: "NO")
        return (PresentedLearning(credential), base, try base.learner(at: site))
    }

    private func acceptance(
        _ learning: PresentedLearning,
        of learner: Learner,
        in base: RegisterFixture,
        isSamePerson: Bool = false
    ) throws -> AcceptanceAnswer {
        try base.register.acceptance(
            AcceptanceRequest(
                learner: learner.code.description,
                learning: learning,
                isSamePerson: isSamePerson,
                path: "c.json"
            ),
            as: base.administrator
        )
    }

    func testEveryCriterionOfTheOutcomesIsProposed() throws {
        let (learning, base, learner) = try presented()
        let answer = try acceptance(learning, of: learner, in: base)
        let own = answer.proposals.filter { $0.item.code.hasPrefix("altas:") }
        XCTAssertEqual(own.count, 117)
        XCTAssertFalse(own.contains { $0.isMet })
        XCTAssertEqual(answer.method.rawValue, "RPL")
        XCTAssertEqual(answer.site, "elmtree")
    }

    func testItemsOfAStandardAreProposedAsThemselves() throws {
        let (_, base, learner) = try presented()
        let credential = try CertificateSamples.credential(
            aligningTo: "hea03-03",
            in: base.register
        )
        let answer = try acceptance(PresentedLearning(credential), of: learner, in: base)
        XCTAssertEqual(answer.proposals.count, 1)
        XCTAssertNil(answer.proposals.first?.link)
        XCTAssertEqual(answer.proposals.first?.item.code.hasPrefix("hea03-03:"), true)
    }

    func testLocalCriteriaOfAnotherRegionDoNotMatch() throws {
        let (learning, base, learner) = try presented()
        let answer = try acceptance(learning, of: learner, in: base)
        XCTAssertTrue(answer.unmatched.contains { $0.code?.hasSuffix("GB-ENG1") ?? false })
    }

    func testAnExactLinkLeadsBackToWhatItStartsFrom() throws {
        let crosswalks = try CrosswalkFixture()
        let base = crosswalks.fixture
        let learner = try base.learner(at: try base.site("elmtree", region: "DK"))
        let added = try crosswalks.take(rows: "ALT-2.1,~1,exact,,,Same words,draft,high").added
        let number = try XCTUnwrap(added.first?.number)
        let identifier = try base.register.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            let edition = try connection.edition(named: CrosswalkFixture.standard, at: moment)
            let tree = try connection.tree(of: edition)
            return tree.items.first { $0.code.description == "~1" }?.identifier ?? ""
        }
        let credential = CertificateSamples.credential(aligningTo: [identifier])
        let answer = try acceptance(PresentedLearning(credential), of: learner, in: base)
        let led = answer.proposals.filter { $0.link == number }
        XCTAssertFalse(led.isEmpty)
        XCTAssertTrue(led.allSatisfy { $0.item.code.hasPrefix("altas:ALT-2.1") })
    }

    func testAnotherNameIsRefusedUnlessSomebodySaysItIsTheSamePerson() throws {
        let (learning, base, _) = try presented()
        let site = try base.site("birch", region: "NO")
        let other = try base.learner("Somebody Else", at: site)
        XCTAssertThrowsError(try acceptance(learning, of: other, in: base)) {
            let code = other.code.description
            XCTAssertEqual(
                $0 as? Refusal,
                .certificate(.otherName(found: "Lea Learner", learner: code))
            )
        }
        XCTAssertNoThrow(try acceptance(learning, of: other, in: base, isSamePerson: true))
    }

    func testNothingKnownHereIsRefused() throws {
        let (_, base, learner) = try presented()
        let credential = CertificateSamples.credential(aligningTo: ["zz"])
        XCTAssertThrowsError(
            try acceptance(PresentedLearning(credential), of: learner, in: base, isSamePerson: true)
        ) {
            XCTAssertEqual($0 as? Refusal, .certificate(.nothingMatches(path: "c.json")))
        }
    }

    func testWhatWasFailedIsNotProposed() {
        let credential: JSONObject = [
            "credentialSubject": [
                "result": [["status": "Failed", "alignment": [CertificateSamples.alignment("a")]]]
            ]
        ]
        XCTAssertTrue(PresentedLearning(credential).items.isEmpty)
    }
}

/// Small credentials that align to items.
enum CertificateSamples {
    static func alignment(_ identifier: String) -> JSONValue {
        [
            "type": ["Alignment"], "targetName": "Something",
            "targetUrl": .string("https://example.org/CFItems/\(identifier)"),
        ]
    }

    static func credential(aligningTo identifiers: [String]) -> JSONObject {
        [
            "credentialSubject": [
                "name": "Lea Learner",
                "achievement": ["alignment": .array(identifiers.map(alignment))],
            ]
        ]
    }

    /// One that aligns to the first item of an edition that stands under another.
    static func credential(aligningTo slug: String, in register: Register) throws -> JSONObject {
        let identifiers = try register.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            let tree = try connection.tree(of: connection.edition(named: slug, at: moment))
            return tree.items.filter { !$0.isUnheld && $0.parent != nil }.prefix(1)
                .map(\.identifier)
        }
        return credential(aligningTo: Array(identifiers))
    }
}
