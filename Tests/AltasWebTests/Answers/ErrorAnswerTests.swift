import AltasCore
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

final class ErrorAnswerTests: XCTestCase {
    private struct Fault: Error {
        let secret = "a learner's name"
    }

    private func site(throwing error: any Error) -> Website {
        let route = Route(.get, "/", for: .everybody) { _ in throw error }
        return Website(Router([route]), log: RequestLog(descriptor: -1))
    }

    private func body(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    func testARefusalHasItsStatus() throws {
        let cases: [(Refusal, Int)] = [
            (.unknownLearner("x", nearest: []), 404), (.unknownDecision("x"), 404),
            (.notAllowed(.administrator), 403), (.notYourDecision(decision: "1"), 403),
            (.notSignedIn, 303), (.sessionExpired, 303), (.wrongPassphrase, 401),
            (.tooManyTries(wait: 7), 429), (.busy, 503), (.diskFull, 507),
            (.taken(field: .code, value: "x"), 409), (.alreadyCorrected(decision: "1"), 409),
            (.emptyGrid, 422), (.weakPassphrase(minimum: 12), 422),
            (.noRegister(path: "/secret"), 500), (.damaged("x"), 500),
        ]
        for (refusal, status) in cases {
            let answer = site(throwing: refusal).answer(try .fixture())
            XCTAssertEqual(answer.status.rawValue, status, "\(refusal)")
        }
    }

    func testWhoeverMustWaitIsToldHowLong() throws {
        let tries = site(throwing: Refusal.tooManyTries(wait: 7)).answer(try .fixture())
        XCTAssertEqual(tries.headers["Retry-After"], "7")
        let busy = site(throwing: Refusal.busy).answer(try .fixture())
        XCTAssertEqual(busy.headers["Retry-After"], "5")
    }

    func testARefusalIsWordedInTheReadersLanguage() throws {
        let refusal = Refusal.unknownLearner("<b>", nearest: [])
        for language in Language.allCases {
            let request = try Request.fixture("/?lang=\(language.rawValue)")
            let page = body(site(throwing: refusal).answer(request))
            XCTAssertTrue(page.contains("<html lang=\"\(language.rawValue)\">"), page)
            XCTAssertFalse(page.contains("<b>"), page)
            let html: HTML = "\(refusal.wording(in: language))"
            XCTAssertTrue(page.contains(html.description), page)
        }
    }

    func testAFaultTellsItsNumberAndNothingElse() throws {
        for headers in [[:], ["Accept": "application/json"]] as [Headers] {
            let request = try Request.fixture(headers: headers)
            let answer = site(throwing: Fault()).answer(request)
            XCTAssertEqual(answer.status, .internalError)
            XCTAssertTrue(body(answer).contains(request.id))
            XCTAssertFalse(body(answer).contains("learner"))
            let path = site(throwing: Refusal.noRegister(path: "/secret")).answer(request)
            XCTAssertFalse(body(path).contains("/secret"))
        }
    }

    func testProgramsReadProblemDetails() throws {
        let request = try Request.fixture("/?lang=da", headers: ["Accept": "application/json"])
        let answer = site(throwing: Refusal.busy).answer(request)
        XCTAssertEqual(answer.headers["content-type"], "application/problem+json")
        let members = try XCTUnwrap(
            JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        )
        XCTAssertEqual(members["status"] as? Int, 503)
        XCTAssertEqual(members["detail"] as? String, Refusal.busy.wording(in: .da))
        XCTAssertEqual(members["instance"] as? String, "urn:altas:request:\(request.id)")
    }

    func testEveryProblemOfARequestIsWordedInFourWays() {
        for problem in RequestProblem.allCases {
            let sentence = WebWords.sentence(on: problem)
            XCTAssertEqual(Set(Language.allCases.map { sentence[$0] }).count, 4, "\(problem)")
        }
    }
}
