import Foundation
import XCTest

@testable import AltasWeb

final class RequestTests: XCTestCase {
    private let form: Headers = ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"]

    func testAFormIsReadInOrderAndMayHaveSeveralLines() throws {
        let request = try Request.fixture(
            "/",
            .post,
            headers: form,
            body: "a=1+2&b=x%0D%0Ay%09z&a="
        )
        XCTAssertEqual(
            try request.form(),
            [
                Target.Item(name: "a", value: "1 2"), Target.Item(name: "b", value: "x\r\ny\tz"),
                Target.Item(name: "a", value: ""),
            ]
        )
    }

    func testWhatIsNoFormIsRefused() throws {
        let other = try Request.fixture(
            "/",
            .post,
            headers: ["Content-Type": "text/plain"],
            body: "a=1"
        )
        XCTAssertThrowsError(try other.form()) {
            XCTAssertEqual($0 as? RequestProblem, .mediaType)
        }
        for body in ["a=%00", "a=%1b", "a=%ff", "%"] {
            let request = try Request.fixture("/", .post, headers: form, body: body)
            XCTAssertThrowsError(try request.form(), body) {
                XCTAssertEqual($0 as? RequestProblem, .malformed)
            }
        }
    }

    func testACookieIsFoundAmongOthers() throws {
        let request = try Request.fixture(headers: ["Cookie": "a=1; session=x=y ;lang=da"])
        XCTAssertEqual(request.cookie("session"), "x=y")
        XCTAssertEqual(request.cookie("lang"), "da")
        XCTAssertNil(request.cookie("ang"))
    }

    func testProgramsAreToldInJSONAndPeopleOnPages() throws {
        let cases: [(String, String?, Bool)] = [
            ("/", nil, false), ("/", "*/*", false), ("/", "text/html,application/json", false),
            ("/", "application/json", true),
            ("/", "application/problem+json, text/html;q=0.1", true),
            ("/api/v1/x", "text/html", true), ("/ims/case/v1p1", nil, true), ("/apis", nil, false),
        ]
        for (target, accept, isJSON) in cases {
            let headers: Headers = accept.map { ["Accept": $0] } ?? [:]
            let request = try Request.fixture(target, headers: headers)
            XCTAssertEqual(request.prefersJSON, isJSON, "\(target) \(accept ?? "-")")
        }
    }

    func testEveryRequestHasANameOfItsOwn() throws {
        let names = try (0..<1000).map { _ in try Request.fixture().id }
        XCTAssertEqual(Set(names).count, 1000)
    }
}
