import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

final class APITests: XCTestCase {
    private func fixture() throws -> ProgramsFixture { try ProgramsFixture.shared.get() }

    func testEveryQuestionIsAnsweredInJSONForOneReader() throws {
        for target in ProgramsFixture.targets {
            let answer = try fixture().ask(target)
            XCTAssertEqual(answer.status, .ok, "\(target) \(answer.text)")
            XCTAssertEqual(answer.headers["content-type"], "application/json", target)
            XCTAssertEqual(answer.headers["cache-control"], "private, no-cache", target)
            XCTAssertEqual(answer.headers["vary"], "authorization, accept-language", target)
            XCTAssertNotNil(answer.headers["etag"], target)
        }
    }

    func testEveryOperationIsAskedByThatList() throws {
        let paths = try Set(
            ProgramsFixture.targets.map { target in
                let request = try Request.fixture("/api/v1/" + target)
                guard case .route(let route, _) = try fixture().website.router.match(request)
                else { return "" }
                return route.path.description
            }
        )
        let questions = try API(fixture().register).operations.filter { $0.method == .get }
        XCTAssertEqual(paths, Set(questions.map(\.path.description)))
    }

    func testWhoeverHasAnAnswerIsNotSentItAgain() throws {
        for target in ProgramsFixture.targets {
            let tag = try XCTUnwrap(fixture().ask(target).headers["etag"], target)
            let answer = try fixture().answer(
                "/api/v1/" + target,
                as: fixture().trainer,
                headers: ["if-none-match": tag]
            )
            XCTAssertEqual(answer.status, .notModified, target)
            XCTAssertEqual(answer.body, [], target)
        }
    }

    func testNobodyIsAnsweredWithoutAToken() throws {
        for target in ProgramsFixture.targets {
            for token in [nil, "", "wrong", "a b"] {
                let answer = try fixture().answer("/api/v1/" + target, as: token)
                XCTAssertEqual(answer.status, .unauthorized, target)
                XCTAssertEqual(answer.headers["www-authenticate"], "Bearer", target)
                XCTAssertEqual(answer.headers["content-type"], "application/problem+json", target)
            }
        }
    }

    func testACookieIsNoToken() throws {
        let token = try fixture().trainer
        let answer = try fixture().answer(
            "/api/v1/me",
            headers: ["cookie": "session=\(token); __Host-session=\(token)"]
        )
        XCTAssertEqual(answer.status, .unauthorized)
    }

    func testLearnersSeeThemselvesAndNobodyElse() throws {
        let (fixture, token) = (try fixture(), try fixture().learnerToken)
        let own = ["", "/progress", "/record", "/standards/hea03-03", "/items/ALT-4.1"]
        for part in own {
            let answer = try fixture.answer("/api/v1/learners/{learner}\(part)", as: token)
            XCTAssertEqual(answer.status, .ok, "\(part) \(answer.text)")
            let other = try fixture.answer(
                "/api/v1/learners/\(fixture.stranger)\(part)",
                as: token
            )
            XCTAssertTrue([.forbidden, .notFound].contains(other.status), part)
        }
        XCTAssertEqual(try fixture.answer("/api/v1/learners", as: token).status, .forbidden)
        let me = try fixture.answer("/api/v1/me", as: token).object()
        XCTAssertEqual(me["isLearner"] as? Bool, true)
    }

    func testATrainerElsewhereSeesNothingOfALearner() throws {
        let stranger = try fixture().stranger
        for part in ["", "/progress", "/record", "/questionnaire"] {
            let answer = try fixture().ask("learners/\(stranger)\(part)")
            XCTAssertEqual(answer.status, .forbidden, part)
        }
    }

    func testTheQueryChoosesTheLanguageOfNamesAndSetsNoCookie() throws {
        let answer = try fixture().ask("frameworks/altas?item=ALT-4&lang=es")
        XCTAssertTrue(answer.text.contains(#""language":"es""#))
        XCTAssertNil(answer.headers["set-cookie"])
        let asked = try fixture().answer(
            "/api/v1/frameworks/altas?item=ALT-4",
            as: fixture().trainer,
            headers: ["accept-language": "nb"]
        )
        XCTAssertTrue(asked.text.contains(#""language":"nb""#))
    }

    func testAnAnswerOfAnEarlierEntryCanBeHadAgain() throws {
        let first = try fixture().ask("learners/{learner}/progress?as-of-entry=9").object()
        let stamp = try XCTUnwrap(first["stamp"] as? [String: Any])
        XCTAssertEqual(stamp["entry"] as? Int, 9)
    }
}
