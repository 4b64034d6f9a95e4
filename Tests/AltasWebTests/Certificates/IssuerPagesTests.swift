import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

/// What other programs check certificates with.
final class IssuerPagesTests: XCTestCase {
    private static let shared = Result { try CertifiedPeople() }
    private var people: CertifiedPeople { get throws { try Self.shared.get() } }

    private let all = [
        "/issuers/rosewood-care-ltd/did.json", "/.well-known/jwks.json", "/keys/rsa-2026",
        "/status/2026-a",
    ]

    func testEverythingIsForEverybodyToKeep() throws {
        for target in all {
            let answer = try people.answer(target)
            XCTAssertEqual(answer.status, .ok, target)
            let kept = target.hasPrefix("/status") ? 12 * 3600 : 3600
            XCTAssertEqual(answer.headers["cache-control"], "public, max-age=\(kept)", target)
            XCTAssertEqual(answer.headers["access-control-allow-origin"], "*", target)
            XCTAssertEqual(answer.headers["vary"], "accept", target)
            XCTAssertNil(try people.answer("\(target)?lang=da").headers["set-cookie"], target)
            let tag = try XCTUnwrap(answer.headers["etag"], target)
            let again = try people.answer(target, headers: ["if-none-match": tag])
            XCTAssertEqual(again.status, .notModified, target)
            XCTAssertEqual(try people.answer(target, .head).status, .ok, target)
            XCTAssertEqual(try people.answer(target), answer, target)
        }
    }

    func testEachIsOfItsOwnType() throws {
        let types = [
            "application/did+ld+json", "application/jwk-set+json", "application/jwk+json",
            "application/vc+ld+json",
        ]
        for (target, type) in zip(all, types) {
            XCTAssertEqual(try people.answer(target).headers["content-type"], type)
            _ = try people.answer(target).object()
            guard !target.hasPrefix("/status") else { continue }
            let plain = try people.answer(target, headers: ["accept": "application/json"])
            XCTAssertEqual(plain.headers["content-type"], "application/json", target)
        }
    }

    func testTheIssuersDocumentIsTheIssuers() throws {
        let document = try people.answer(all[0]).object()
        let id = "did:web:certs.example.org:issuers:rosewood-care-ltd"
        XCTAssertEqual(document["id"] as? String, id)
        let methods = try XCTUnwrap(document["verificationMethod"] as? [[String: Any]])
        XCTAssertEqual(
            methods.map { $0["id"] as? String },
            ["\(id)#rsa-2026", "\(id)#ed25519-2026"]
        )
        let set = try people.answer(all[1]).object()["keys"] as? [[String: Any]]
        XCTAssertEqual(set?.map { $0["iss"] as? String }, [id, id])
        XCTAssertEqual(try people.answer(all[2]).object()["kty"] as? String, "RSA")
        for answer in try all.map({ try people.answer($0).text }) {
            XCTAssertFalse(answer.contains("\"d\":"), "a private key")
        }
    }

    func testAStatusListIsADocumentOrAToken() throws {
        let path = all[3]
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
        for accept in [
            nil, "*/*", browser, "application/vc+ld+json", "application/vc, text/plain;q=0.5",
        ] {
            let headers: Headers = accept.map { ["accept": $0] } ?? [:]
            let answer = try people.answer(path, headers: headers)
            let subject = try answer.object()["credentialSubject"] as? [String: Any]
            XCTAssertEqual(subject?["type"] as? String, "BitstringStatusList", accept ?? "none")
        }
        for accept in [
            "application/vc+jwt", "application/jwt", "text/plain",
            "text/plain, application/json;q=0.9", "text/*, application/json;q=0.1",
        ] {
            let answer = try people.answer(path, headers: ["accept": accept])
            XCTAssertEqual(answer.text.split(separator: ".").count, 3, accept)
            XCTAssertTrue(accept.contains(answer.headers["content-type"]?.prefix(5) ?? "-"), accept)
        }
    }

    func testAWithdrawalIsInTheListAtOnce() throws {
        let people = try CertifiedPeople()
        let before = try people.answer(all[3])
        people.wait(seconds: 60)
        try people.withdraw()
        let after = try people.answer(all[3])
        XCTAssertNotEqual(before.headers["etag"], after.headers["etag"])
        XCTAssertNotEqual(before.body, after.body)
    }

    func testAStatusListIsSignedAfreshEveryDay() throws {
        let people = try CertifiedPeople()
        let before = try people.answer(all[3]).object()["validFrom"] as? String
        people.wait(days: 1)
        let after = try people.answer(all[3]).object()["validFrom"] as? String
        XCTAssertNotEqual(before, after)
    }

    func testWithoutKeysItSaysSoAndEverythingElseWorks() throws {
        let people = try people
        let website = Website(people.register, log: RequestLog(descriptor: -1))
        for target in all + [people.page] {
            let isSigned = target.hasPrefix("/status")
            let answer = website.answer(try .fixture(target))
            XCTAssertEqual(answer.status, isSigned ? .unavailable : .ok, target)
            guard isSigned else { continue }
            XCTAssertTrue(answer.text.contains("This could not be signed"))
        }
    }

    func testWhatIsNotThereIsNotFound() throws {
        for target in ["/issuers/x/did.json", "/keys/rsa-1999", "/status/1999-a"] {
            XCTAssertEqual(try people.answer(target).status, .notFound, target)
        }
    }

    // MARK: What a certificate is given for

    private func achievement() throws -> String {
        let region = try people.answer("/api/v1/regions/GB-ENG", asLearner: true).text
        let version = try XCTUnwrap(region.firstMatch(of: /"version":"([^"]+)"/), region).1
        return "/achievements/GB-ENG/altas/\(version)"
    }

    func testAnAchievementIsADocumentOrAPageAndAboutNobody() throws {
        let path = try achievement()
        let answer = try people.answer(path)
        XCTAssertEqual(answer.headers["content-type"], "application/json")
        let object = try answer.object()
        XCTAssertEqual(object["id"] as? String, "https://certs.example.org\(path)")
        XCTAssertEqual(object["type"] as? [String], ["Achievement"])
        let page = try people.answer(path, headers: ["accept": "text/html,*/*;q=0.8"])
        let name = try XCTUnwrap(object["name"] as? String)
        XCTAssertEqual(
            PageCrawl.Visited(target: path, response: page).contents(of: "h1"),
            [name]
        )
        for text in [answer.text, page.text] {
            XCTAssertFalse(text.contains("Núria"))
        }
        XCTAssertEqual(try people.answer(path + "x").status, .notFound)
    }
}
