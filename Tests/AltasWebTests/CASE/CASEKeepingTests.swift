import AltasExchange
import Fixtures
import XCTest

@testable import AltasWeb

/// How answers may be kept, and by whom they may be read.
final class CASEKeepingTests: XCTestCase {
    private var paths: [String] {
        FullPackage.identifiers.map { "\($0)/\($1)" } + [
            "CFDocuments?limit=3", CASEDescription.path,
        ]
    }

    func testWhoeverHasAnAnswerIsNotSentItAgain() throws {
        for path in paths {
            let whole = try CASEFixture.answer(path)
            let tag = try XCTUnwrap(whole.headers["etag"], path)
            let keeping = "public, max-age=0, must-revalidate"
            XCTAssertEqual(whole.headers["cache-control"], keeping, path)
            XCTAssertEqual(try CASEFixture.answer(path), whole, "\(path): the same each time")
            let held = try CASEFixture.answer(path, headers: ["if-none-match": tag])
            XCTAssertEqual(held.status, .notModified, path)
            XCTAssertEqual(held.body, [], path)
            XCTAssertEqual(held.headers["etag"], tag, path)
            XCTAssertEqual(held.headers["cache-control"], keeping, path)
            let other: Headers = ["if-none-match": tag, "host": "other.test"]
            XCTAssertEqual(try CASEFixture.answer(path, headers: other).status, .ok, path)
        }
    }

    func testScriptsOfOtherSitesMayReadIt() throws {
        for path in paths + ["CFItems/x", "CFNothing"] {
            let headers = try CASEFixture.answer(path).headers
            XCTAssertEqual(headers["access-control-allow-origin"], "*", path)
            let exposed = headers.list(of: "access-control-expose-headers")
            XCTAssertEqual(exposed, ["X-Total-Count", "Link", "ETag"], path)
        }
        let asked = try CASEFixture.answer("CFDocuments", .options)
        XCTAssertEqual(asked.headers["access-control-allow-headers"], "If-None-Match")
        XCTAssertEqual(asked.headers["access-control-allow-methods"], "GET, HEAD, OPTIONS")
    }

    func testScriptsOfOtherSitesReadNothingElse() throws {
        for path in ["/", "/healthz", "/ims", "/ims/case/v1p0/CFDocuments", "/api/v1"] {
            let answer = try CASEFixture.website.get().answer(.fixture(path))
            XCTAssertNil(answer.headers["access-control-allow-origin"], path)
        }
    }
}
