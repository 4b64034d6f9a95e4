import AltasCrypto
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

final class CommonHeadersTests: XCTestCase {
    private func answer(_ response: Response, isSecure: Bool = false) throws -> Response {
        let route = Route(.get, "/", for: .everybody) { _ in response }
        let site = Website(Router([route]), log: RequestLog(descriptor: -1))
        return site.answer(Request(.get, try Target("/".utf8), isSecure: isSecure))
    }

    func testEveryAnswerIsGuarded() throws {
        let answers = [
            try answer(.text("x")), try answer(Response(Status(rawValue: 404))),
            try answer(.redirect(to: .home)), try answer(.json(["a": 1])),
        ]
        for answer in answers {
            let policy = try XCTUnwrap(answer.headers["Content-Security-Policy"])
            for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
                XCTAssertTrue(policy.contains(part), policy)
            }
            XCTAssertFalse(policy.contains("unsafe"), policy)
            XCTAssertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
            XCTAssertEqual(answer.headers["Referrer-Policy"], "no-referrer")
            XCTAssertEqual(answer.headers["Cache-Control"], "no-store")
            XCTAssertNil(answer.headers["Strict-Transport-Security"])
            XCTAssertNil(answer.headers["Server"])
        }
    }

    func testOnlyAnEncryptedAnswerAsksToStayEncrypted() throws {
        let answer = try answer(.text("x"), isSecure: true)
        XCTAssertEqual(answer.headers["Strict-Transport-Security"], "max-age=31536000")
    }

    func testAnAnswerMaySayHowItMayBeKept() throws {
        let answer = try answer(Response(headers: ["Cache-Control": "public, max-age=60"]))
        XCTAssertEqual(answer.headers.values(of: "Cache-Control"), ["public, max-age=60"])
    }

    func testThePolicyAllowsTheStylesheetThatThePageHasAndNoOther() throws {
        let page = HomePage(reader: Reader(try .fixture())).html.description
        let style = try XCTUnwrap(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).1
        let digest = Data(Digest.of(String(style)).bytes).base64EncodedString()
        let policy = CommonHeaders.contentSecurityPolicy
        XCTAssertTrue(policy.contains("style-src 'sha256-\(digest)';"), policy)
        for forbidden in ["<script", "style=\"", "http://", "https://", "@import", "url("] {
            XCTAssertFalse(page.contains(forbidden), forbidden)
        }
        XCTAssertLessThan(page.utf8.count, 30_000)
    }

    func testNoValueCanEndAFieldAndBeginAnother() throws {
        for text in ["a\r\nSet-Cookie: x=y", "a\nb", "a\rb", "a\0b", "a\u{7F}", "\u{1B}[2J"] {
            for headers in [["x-name": text], ["x-\(text)": "a"]] as [Headers] {
                let answer = try answer(Response(headers: headers, body: Array("secret".utf8)))
                XCTAssertEqual(answer.status, .internalError)
                XCTAssertTrue(answer.headers.isSafe)
                XCTAssertNil(answer.headers["set-cookie"])
                XCTAssertFalse(String(decoding: answer.body, as: UTF8.self).contains("secret"))
            }
        }
    }
}
