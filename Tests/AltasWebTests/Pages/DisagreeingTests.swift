import AltasRegister
import AltasText
import XCTest

@testable import AltasWeb

final class DisagreeingTests: XCTestCase {
    private static let shared = Result { try WebPeople() }
    private var people: WebPeople { get throws { try Self.shared.get() } }

    private func text(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    private func send(
        _ reason: String,
        to people: WebPeople,
        _ target: String? = nil,
        as asker: WebPeople.Asker = .learner
    ) throws -> Response {
        let form = ["form": try people.formToken(asker), "reason": reason]
        return try people.answer(
            "\(target ?? people.target)/dispute",
            .post,
            as: asker,
            form: form
        )
    }

    func testALearnerDisagreesAndSeesByWhenItIsSettled() throws {
        let people = try people
        XCTAssertTrue(
            text(try people.answer(people.otherTarget, as: .learner)).contains("id=\"disagree\"")
        )
        let sent = try send("I did it <twice>.\r\nAsk Una.", to: people, people.otherTarget)
        XCTAssertEqual(sent.status, .seeOther)
        XCTAssertEqual(sent.headers["location"], people.otherTarget)
        let after = text(try people.answer(people.otherTarget, as: .learner))
        XCTAssertTrue(after.contains("I did it &lt;twice&gt;.\nAsk Una."))
        XCTAssertTrue(after.contains("another assessor is to settle it by"))
        XCTAssertFalse(after.contains("id=\"disagree\""))
        let staff = text(try people.answer("/disputes", as: .trainerHere))
        XCTAssertTrue(staff.contains("href=\"\(people.otherTarget)\""))
        let sites = text(try people.answer("/sites", as: .trainerHere))
        XCTAssertTrue(sites.contains(">\(WebWords.openDisagreements(1)[.en])</a>"))
        let elsewhere = text(try people.answer("/disputes", as: .trainerElsewhere))
        XCTAssertTrue(elsewhere.contains(WebWords.noDisagreements[.en]))
    }

    func testADisagreementWithoutAReasonIsAskedForAgain() throws {
        let people = try people
        let sent = try send("  ", to: people)
        XCTAssertEqual(sent.status, .unprocessable)
        XCTAssertTrue(text(sent).contains("class=\"problem\" role=\"alert\""))
    }

    func testWhatWasWrittenIsKeptWhenItIsTooLong() throws {
        let people = try people
        let sent = try send("<" + String(repeating: "x", count: 2000), to: people)
        XCTAssertEqual(sent.status, .unprocessable)
        XCTAssertTrue(text(sent).contains(">&lt;xxx"))
    }

    func testOnlyTheLearnerDisagreesAndOnlyFromAPageOfOurs() throws {
        let people = try people
        for asker in [WebPeople.Asker.trainerHere, .administrator] {
            XCTAssertFalse(text(try people.answer(people.target, as: asker)).contains("<textarea"))
            XCTAssertEqual(
                try send("No.", to: people, as: asker).status,
                .forbidden,
                asker.rawValue
            )
        }
        XCTAssertEqual(try send("No.", to: people, as: .otherLearner).status, .forbidden)
        let foreign = try people.answer(
            "\(people.target)/dispute",
            .post,
            as: .learner,
            form: ["reason": "x"]
        )
        XCTAssertEqual(foreign.status, .forbidden)
    }
}

extension WebPeople {
    /// The page of the decision about the learner.
    fileprivate var target: String { "/learners/\(learner)/decisions/\(decision)" }

    /// The page of the other decision about the learner.
    fileprivate var otherTarget: String { "/learners/\(learner)/decisions/D2" }
}
