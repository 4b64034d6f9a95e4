import XCTest

@testable import AltasWeb

final class EntityTagTests: XCTestCase {
    private func answer(
        _ held: String?,
        _ method: AltasWeb.Method = .get,
        _ response: Response = .text("same")
    ) throws -> Response {
        let headers: Headers = held.map { ["If-None-Match": $0] } ?? [:]
        return response.conditional(for: try .fixture("/", method, headers: headers))
    }

    func testEqualContentHasOneTagAndOtherContentAnother() {
        XCTAssertEqual(EntityTag(of: [1, 2]), EntityTag(of: [1, 2]))
        XCTAssertNotEqual(EntityTag(of: [1, 2]), EntityTag(of: [1, 3]))
        XCTAssertEqual(EntityTag(of: []).description, "\"47DEQpj8HBSa+/TImW+5JA\"")
    }

    func testWhatIsHeldIsNotSentAgain() throws {
        let whole = try answer(nil)
        let tag = try XCTUnwrap(whole.headers["etag"])
        XCTAssertEqual(whole.status, .ok)
        XCTAssertEqual(whole.body, Array("same".utf8))
        XCTAssertEqual(whole.headers["cache-control"], "private, no-cache")
        for held in [tag, "W/\(tag)", "*", "\"a\", \(tag)", "W/\"b\" ,\(tag)"] {
            for method in [AltasWeb.Method.get, .head] {
                let short = try answer(held, method)
                XCTAssertEqual(short.status, .notModified, held)
                XCTAssertEqual(short.body, [], held)
                XCTAssertEqual(short.headers["etag"], tag, held)
                XCTAssertNil(short.headers["content-type"], held)
            }
        }
        for other in ["\"a\"", "", tag + "x", String(tag.dropFirst().dropLast())] {
            XCTAssertEqual(try answer(other), whole, other)
        }
    }

    func testWhatIsNotReadOrNotWholeHasNoTag() throws {
        XCTAssertNil(try answer("*", .post).headers["etag"])
        let missing = try answer("*", .get, .text("none", .notFound))
        XCTAssertEqual(missing.status, .notFound)
        XCTAssertNil(missing.headers["etag"])
    }

    func testHowLongItMayBeKeptIsTheAnswersOwnToSay() throws {
        var kept = Response.text("same")
        kept.headers["cache-control"] = "public"
        XCTAssertEqual(try answer("*", .get, kept).headers["cache-control"], "public")
    }
}
