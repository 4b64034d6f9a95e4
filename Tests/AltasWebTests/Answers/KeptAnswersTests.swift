import AltasCore
import AltasRegister
import XCTest

@testable import AltasWeb

final class KeptAnswersTests: XCTestCase {
    private func page(of people: WebPeople, as asker: WebPeople.Asker) throws -> String {
        let response = try people.answer("/learners/\(people.learner)", as: asker)
        return String(decoding: response.body, as: UTF8.self)
    }

    func testAPageIsWorkedOutAgainAfterANewEntry() throws {
        let people = try WebPeople()
        let before = try page(of: people, as: .learner)
        XCTAssertEqual(try page(of: people, as: .learner), before)
        let session = try people.register.session(
            token: try XCTUnwrap(people.token(.trainerHere))
        )
        let request = AssessRequest(learner: people.learner, item: "ALT-4.1c", mark: "met")
        _ = try people.register.assess(request, as: session)
        XCTAssertNotEqual(try page(of: people, as: .learner), before)
    }

    func testWhatIsKeptIsForNobodyElse() throws {
        let people = try WebPeople()
        let own = try page(of: people, as: .learner)
        let staffs = try page(of: people, as: .trainerHere)
        XCTAssertNotEqual(own, staffs)
        let other = try people.answer("/learners/\(people.learner)", as: .otherLearner)
        XCTAssertEqual(other.status, .forbidden)
        let stranger = try people.answer("/learners/\(people.learner)", as: .nobody)
        XCTAssertEqual(stranger.status, .seeOther)
        XCTAssertEqual(try page(of: people, as: .learner), own)
    }

    func testALanguageIsAnotherAnswer() throws {
        let people = try WebPeople()
        let english = try page(of: people, as: .learner)
        let spanish = try people.answer(
            "/learners/\(people.learner)",
            as: .learner,
            headers: ["accept-language": "es"]
        )
        XCTAssertNotEqual(String(decoding: spanish.body, as: UTF8.self), english)
    }

    func testNoMoreIsKeptThanTheLimitAllows() throws {
        let people = try WebPeople()
        let kept = KeptAnswers(people.register, limit: 100)
        var worked = 0
        func ask(_ target: String) throws {
            _ = try kept.answer(to: .fixture(target)) {
                worked += 1
                return .text(String(repeating: "x", count: 60))
            }
        }
        try ask("/a")
        try ask("/a")
        XCTAssertEqual(worked, 1)
        try ask("/b")
        try ask("/a")
        XCTAssertEqual(worked, 3, "two of them are more than the limit")
    }

    func testWhatWentWrongIsNotKept() throws {
        let people = try WebPeople()
        let kept = KeptAnswers(people.register)
        for status in [Status.notFound, .internalError] {
            var worked = 0
            for _ in 0..<2 {
                _ = try kept.answer(to: .fixture("/\(status.rawValue)")) {
                    worked += 1
                    return .text("no", status)
                }
            }
            XCTAssertEqual(worked, 2)
        }
    }
}
