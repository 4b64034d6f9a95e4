import AltasCore
import AltasCredentials
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// Anybody can have a file checked, without any network.
final class CheckingFilesTests: XCTestCase {
    private var people: CertifiedPeople!

    override func setUpWithError() throws { people = try CertifiedPeople() }

    private func check(_ bytes: [UInt8], headers: Headers = [:]) throws -> Response {
        var headers = headers
        headers.add("content-type", "multipart/form-data; boundary=xYz")
        let head = "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
        let body = Array(head.utf8) + bytes + Array("\r\n--xYz--\r\n".utf8)
        let target = try Target("/v".utf8)
        return people.website.answer(Request(.post, target, headers: headers, body: body))
    }

    private func heading(_ response: Response) -> String {
        XCTAssertEqual(response.status, .ok)
        return PageCrawl.Visited(target: "", response: response).contents(of: "h1").first ?? ""
    }

    private func file(_ kind: CertificateFiles.Kind) throws -> [UInt8] {
        let files = try people.register.files(
            of: people.code,
            with: people.keys,
            as: people.administrator
        )
        return try XCTUnwrap(files[kind]).bytes
    }

    func testEveryFileOfACertificateIsValid() throws {
        for kind in CertificateFiles.Kind.allCases {
            let answer = try check(file(kind))
            XCTAssertEqual(heading(answer), Words.certificateIsValid.headline[.en], "\(kind)")
            XCTAssertTrue(answer.text.contains(CertifiedPeople.holder), "\(kind)")
            XCTAssertEqual(answer.headers["cache-control"], "no-store")
            XCTAssertNil(answer.headers["set-cookie"])
            XCTAssertTrue(answer.text.contains("href=\"/v?lang=da\""))
        }
    }

    func testOneByteMakesItNotGenuine() throws {
        let text = String(decoding: try file(.json), as: UTF8.self)
        let changed = text.replacing("Núria", with: "Nuria")
        XCTAssertEqual(
            heading(try check(Array(changed.utf8))),
            Words.certificateIsNotGenuine.headline[.en]
        )
    }

    func testWhatHappenedSinceIsSaid() throws {
        let old = try file(.json)
        people.wait(days: 2)
        let administrator = people.administrator
        _ = try people.register.renameLearner(people.learner, to: "Núria", as: administrator)
        let request = IssueRequest(learner: people.learner)
        _ = try people.register.issueCertificate(request, with: people.keys, as: administrator)
        XCTAssertEqual(heading(try check(old)), Words.certificateIsReplaced.headline[.en])
        let new = try file(.json)
        XCTAssertEqual(heading(try check(new)), Words.certificateIsValid.headline[.en])
        try people.withdraw()
        XCTAssertEqual(heading(try check(new)), Words.certificateIsWithdrawn.headline[.en])
    }

    func testATimeThatIsOverIsSaid() throws {
        people.wait(days: 4000)
        XCTAssertEqual(heading(try check(file(.jwt))), Words.certificateIsExpired.headline[.en])
    }

    func testWhatIsNoCertificateSaysWhy() throws {
        for bytes in [[], Array("hello".utf8), Array("{}".utf8), Array("%PDF-1.7".utf8)] {
            let answer = try check(bytes)
            XCTAssertEqual(heading(answer), Words.certificateIsUnreadable.headline[.en])
        }
    }

    func testOnlyAFormOfOursWithOneSmallFileIsTaken() throws {
        let large = [UInt8](repeating: 32, count: 2_000_001)
        XCTAssertEqual(try check(large).status, .contentTooLarge)
        let foreign = try check([], headers: ["sec-fetch-site": "cross-site"])
        XCTAssertEqual(foreign.status, .forbidden)
        let form: Headers = ["content-type": "application/x-www-form-urlencoded"]
        let plain = try Request.fixture("/v", .post, headers: form, body: "file=x")
        XCTAssertEqual(people.website.answer(plain).status, .unsupportedMediaType)
    }
}
