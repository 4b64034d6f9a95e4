import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

final class APISessionTests: XCTestCase {
    private func fixture() throws -> ProgramsFixture { try ProgramsFixture.shared.get() }

    private func post(_ body: String, type: String = "application/json") throws -> Response {
        try fixture().answer(
            "/api/v1/sessions",
            .post,
            headers: ["content-type": type],
            body: body
        )
    }

    func testACodeAndAPassphraseBeginASessionThatCanBeEnded() throws {
        let (code, passphrase) = try fixture().credentials
        let answer = try post(#"{"code":"\#(code)","passphrase":"\#(passphrase)"}"#)
        XCTAssertEqual(answer.status, .created)
        XCTAssertEqual(answer.headers["cache-control"], "no-store")
        let token = try XCTUnwrap(answer.object()["token"] as? String)
        XCTAssertNotNil(try answer.object()["expires"] as? Int)
        XCTAssertEqual(try fixture().answer("/api/v1/me", as: token).status, .ok)
        let ended = try fixture().answer("/api/v1/sessions/current", .delete, as: token)
        XCTAssertEqual(ended.status, .noContent)
        XCTAssertEqual(try fixture().answer("/api/v1/me", as: token).status, .unauthorized)
    }

    func testAWrongPassphraseSaysNoMoreThanThat() throws {
        let fixture = try ProgramsFixture()
        let answers = try [fixture.credentials.code, "G7WQ2MD4", "nobody"].map { code in
            try fixture.answer(
                "/api/v1/sessions",
                .post,
                headers: ["content-type": "application/json"],
                body: #"{"code":"\#(code)","passphrase":"wrong wrong wrong"}"#
            )
        }
        XCTAssertEqual(answers.map(\.status), Array(repeating: .unauthorized, count: 3))
        XCTAssertEqual(Set(try answers.map { try $0.object()["detail"] as? String }).count, 1)
    }

    func testTooManyWrongTriesAreToldHowLongToWait() throws {
        let fixture = try ProgramsFixture()
        let answers = try (0..<12).map { _ in
            try fixture.answer(
                "/api/v1/sessions",
                .post,
                headers: ["content-type": "application/json"],
                body: #"{"code":"\#(fixture.credentials.code)","passphrase":"wrong"}"#
            )
        }
        XCTAssertEqual(answers.last?.status, .tooManyRequests)
        XCTAssertNotNil(answers.last?.headers["retry-after"].flatMap { Int($0) })
    }

    func testWhatIsNoSignInIsRefused() throws {
        for body in ["", "{", "[]", "{}", #"{"code":1,"passphrase":"x"}"#, "\u{0}"] {
            XCTAssertEqual(try post(body).status, .badRequest, body)
        }
        let form = try post("code=a&passphrase=b", type: "application/x-www-form-urlencoded")
        XCTAssertEqual(form.status, .unsupportedMediaType)
    }
}
