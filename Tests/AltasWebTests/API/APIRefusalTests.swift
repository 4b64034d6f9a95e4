import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

final class APIRefusalTests: XCTestCase {
    private func fixture() throws -> ProgramsFixture { try ProgramsFixture.shared.get() }

    /// Asserts that a target is refused with a problem (RFC 9457) whose detail holds a text.
    private func assert(
        _ target: String,
        _ status: Status,
        says text: String = "",
        line: UInt = #line
    ) throws {
        let answer = try fixture().ask(target)
        XCTAssertEqual(answer.status, status, answer.text, line: line)
        XCTAssertEqual(answer.headers["content-type"], "application/problem+json", line: line)
        let problem = try answer.object()
        XCTAssertEqual(problem["status"] as? Int, status.rawValue, line: line)
        XCTAssertEqual(problem["type"] as? String, "about:blank", line: line)
        let detail = problem["detail"] as? String ?? ""
        XCTAssertTrue(text.isEmpty || detail.contains(text), detail, line: line)
    }

    func testAQueryThatMeansNothingIsRefusedByName() throws {
        try assert("me?regoin=NO", .badRequest, says: "“regoin” means nothing here")
        try assert("regions?as-of=2026-01-01&as-of=2026-01-02", .badRequest, says: "once")
        try assert("gaps?from=NO", .badRequest, says: "“to” is missing")
        try assert("learners/{learner}/progress?region=", .badRequest, says: "some text")
    }

    func testValuesThatDoNotFitAreRefused() throws {
        for day in ["2026-02-30", "04/03/2026", "2026-3-4", "", "today"] {
            try assert("regions?as-of=\(day)", .badRequest, says: "a day such as")
        }
        for number in ["0", "201", "-1", "+5", "1.5", "x", "99999999999999999999"] {
            let target = "learners?limit=\(number.replacingOccurrences(of: "+", with: "%2B"))"
            try assert(target, .badRequest, says: "a whole number from 1 to 200")
        }
        try assert("regions?lang=fr", .badRequest, says: "one of en, es, nb, da")
    }

    func testWhatIsNotThereIsSaidWithTheNearestNames() throws {
        try assert("frameworks/hea03-04", .notFound, says: "HEA03-03")
        try assert("learners/XXXXXXXX", .notFound)
        try assert("regions/NOO", .notFound, says: "NO")
        try assert("sites/fjordgaard/matrix", .notFound)
        try assert("nothing", .notFound)
        try assert("regions?as-of-entry=999999", .notFound)
        try assert("regions?as-of=1990-01-01", .notFound, says: "did not exist yet")
    }

    func testWhatCannotBeDoneIsUnprocessable() throws {
        try assert("learners/{learner}/items/KM5467?standard=hea03-03&region=ES", .unprocessable)
    }

    func testAWrongMethodIsToldWhichAreRight() throws {
        let answer = try fixture().answer("/api/v1/regions", .post, as: fixture().trainer)
        XCTAssertEqual(answer.status, .methodNotAllowed)
        XCTAssertEqual(answer.headers["allow"], "GET, HEAD, OPTIONS")
        XCTAssertEqual(answer.headers["content-type"], "application/problem+json")
    }

    func testProblemsAreToldInTheLanguageAskedFor() throws {
        let answer = try fixture().ask("me?regoin=NO&lang=da")
        XCTAssertTrue(answer.text.contains("betyder ikke noget her"), answer.text)
    }
}
