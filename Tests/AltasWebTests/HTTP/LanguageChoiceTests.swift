import AltasText
import Foundation
import XCTest

@testable import AltasWeb

final class LanguageChoiceTests: XCTestCase {
    private func language(_ target: String = "/", _ headers: Headers = [:]) throws -> Language {
        try Request.fixture(target, headers: headers).language
    }

    func testTheBrowsersWishesAreWeighed() throws {
        let cases: [(String, Language)] = [
            ("da", .da), ("fr", .en), ("", .en), ("*", .en), ("no", .nb), ("nn-NO", .nb),
            ("nb", .nb),
            ("ES-mx", .es), ("fr, es;q=0.8, da;q=0.9", .da), ("en;q=0.1,nb;q=0.2", .nb),
            ("da;q=0, es;q=0.1", .es), ("es, da", .es), ("da;q=x, es;q=0.3", .es), ("dax", .en),
            ("es ; q=0.5 , da;Q=0.6", .da), (";;,,;q=1", .en), ("es;q=2, nb;q=0.1", .nb),
        ]
        for (wish, language) in cases {
            XCTAssertEqual(try self.language("/", ["Accept-Language": wish]), language, wish)
        }
    }

    func testAChoiceGoesBeforeACookieAndThatBeforeTheBrowser() throws {
        let headers: Headers = ["Accept-Language": "da", "Cookie": "lang=es"]
        XCTAssertEqual(try language("/", headers), .es)
        XCTAssertEqual(try language("/?lang=nb", headers), .nb)
        XCTAssertEqual(try language("/?lang=xx", headers), .es)
        XCTAssertEqual(try language("/", ["Accept-Language": "da", "Cookie": "lang=xx"]), .da)
    }

    func testOnlyAChoiceIsKept() throws {
        XCTAssertNil(LanguageChoice.cookie(for: try Target("/".utf8)))
        XCTAssertNil(LanguageChoice.cookie(for: try Target("/?lang=x%20y".utf8)))
        let cookie = try XCTUnwrap(LanguageChoice.cookie(for: try Target("/?lang=nb".utf8)))
        XCTAssertEqual(
            cookie.field(isSecure: true),
            "lang=nb; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000; Secure"
        )
    }
}
