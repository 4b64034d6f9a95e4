import AltasCore
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// Whoever guesses codes or names is slowed, and learns nothing.
final class GuessingTests: XCTestCase {
    private var people: CertifiedPeople!

    override func setUpWithError() throws { people = try CertifiedPeople() }

    func testANameIsAnsweredWithYesOrNo() throws {
        for name in ["Núria Åsgård-Sørensen", "  núria   åsgård-sørensen "] {
            let answer = try people.comparing(name)
            XCTAssertEqual(answer.status, .ok)
            XCTAssertTrue(answer.text.contains(CertificateWords.sameName[.en]), name)
            XCTAssertTrue(answer.text.contains("\(people.page)?lang=nb"))
        }
        for name in ["Nuria Asgard", "", "Núria", "%"] {
            let answer = try people.comparing(name)
            XCTAssertTrue(answer.text.contains(CertificateWords.otherName[.en]), name)
        }
    }

    func testANameThatWasTypedIsNotShown() throws {
        for name in [CertifiedPeople.holder, "Jane <b>Doe"] {
            XCTAssertFalse(try people.comparing(name).text.contains(name))
            XCTAssertFalse(try people.comparing(name).text.contains("Doe"))
        }
    }

    func testAfterFiveWrongNamesThereIsAWaitForThatCertificate() throws {
        for _ in 1...5 { XCTAssertEqual(try people.comparing("Jane Doe").status, .ok) }
        let answer = try people.comparing(CertifiedPeople.holder)
        XCTAssertEqual(answer.status, .tooManyRequests)
        let wait = try XCTUnwrap(answer.headers["retry-after"].flatMap { Int($0) })
        XCTAssertGreaterThan(wait, 0)
        XCTAssertFalse(answer.text.contains(CertificateWords.sameName[.en]))
        XCTAssertEqual(try people.answer(people.page).status, .ok, "looking is not slowed")
        people.wait(seconds: wait)
        XCTAssertTrue(
            try people.comparing(CertifiedPeople.holder).text
                .contains(CertificateWords.sameName[.en])
        )
    }

    func testAnotherSitesFormIsNotTaken() throws {
        let answer = try people.comparing("Jane", headers: ["sec-fetch-site": "cross-site"])
        XCTAssertEqual(answer.status, .forbidden)
        let json = try people.website.answer(
            .fixture(people.page, .post, headers: ["content-type": "text/plain"], body: "name=x")
        )
        XCTAssertEqual(json.status, .unsupportedMediaType)
    }

    /// Twenty guesses are free; then nothing is answered, be the code right or wrong.
    func testGuessesAreSlowedByAddress() throws {
        for number in 10...29 {
            let answer = try people.answer("/v/00000000000000\(number)")
            XCTAssertEqual(answer.status, .notFound, "\(number)")
        }
        for target in ["/v/0000000000000000", "/v/short", people.page] {
            let answer = try people.answer(target)
            XCTAssertEqual(answer.status, .tooManyRequests, target)
            XCTAssertNotNil(answer.headers["retry-after"], target)
        }
        let elsewhere = Request(
            .get,
            try Target(people.page.utf8),
            client: try XCTUnwrap(Address("192.0.2.77"))
        )
        XCTAssertEqual(people.website.answer(elsewhere).status, .ok)
        people.wait(seconds: 901)
        XCTAssertEqual(try people.answer(people.page).status, .ok)
    }

    func testCodesThatNobodyHasAreAnsweredAlike() throws {
        func answer(_ code: String) throws -> String {
            let answer = try people.answer("/v/\(code)")
            let head = answer.headers.fields.map { "\($0.name): \($0.value)" }.joined()
            return (head + answer.text).replacing(code, with: "CODE")
        }
        let first = try answer("0000000000000000")
        for code in ["ZZZZZZZZZZZZZZZZ", "short", "UUUUUUUUUUUUUUUU", "\(people.code)0"] {
            XCTAssertEqual(try answer(code), first, code)
        }
    }

    func testTheLogHasNoCodes() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-codes-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: file) }
        let website = Website(people.register, log: try RequestLog(path: file.path))
        for target in [people.page, "/v/0000000000000000", "/v?code=\(people.code)"] {
            _ = website.answer(try .fixture(target))
        }
        let log = try String(contentsOf: file, encoding: .utf8)
        XCTAssertEqual(log.components(separatedBy: "GET /v/{code} ").count, 3)
        XCTAssertFalse(log.contains(people.code) || log.contains("0000000000000000"), log)
    }
}
