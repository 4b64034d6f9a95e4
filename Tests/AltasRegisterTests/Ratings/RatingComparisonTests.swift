import AltasCore
import XCTest

@testable import AltasRegister

final class RatingComparisonTests: XCTestCase {
    func testBeforeAndAfterAreComparedStatementByStatement() throws {
        let world = try RatingFixture()
        try world.record(try world.grid(kari: "1", "4"))
        try world.fixture.clock.set(noonOf: "2026-05-11")
        try world.record(try world.grid(kari: "4", "3"), .after)
        let answer = try world.register.ratings(
            of: world.kari.code.description,
            Inquiry(language: "nb"),
            as: world.trainer
        )
        XCTAssertEqual(answer.before, CivilDate("2026-03-04"))
        XCTAssertEqual(answer.after, CivilDate("2026-05-11"))
        XCTAssertEqual(answer.answers.prefix(2).map(\.change), [3, -1])
        XCTAssertEqual(answer.answers.dropFirst(2).compactMap(\.change), [])
        XCTAssertEqual(answer.questionnaire.statements.first?.text?.language, "nb")
    }

    func testAPastDayKnowsNothingOfLaterRatings() throws {
        let world = try RatingFixture()
        try world.record(try world.grid(kari: "1", "4"))
        try world.fixture.clock.set(noonOf: "2026-05-11")
        try world.record(try world.grid(kari: "4", "3"), .after)
        let answer = try world.register.ratings(
            of: world.kari.code.description,
            Inquiry(day: CivilDate("2026-05-10")),
            as: world.trainer
        )
        XCTAssertEqual(answer.before, CivilDate("2026-03-04"))
        XCTAssertNil(answer.after)
        XCTAssertEqual(answer.answers.first?.before, "1")
    }

    func testASheetShowsWhatIsHeldForItsOccasion() throws {
        let world = try RatingFixture()
        try world.record(try world.grid(kari: "1", "4"))
        let sheets = try Questionnaire.Occasion.allCases.map { occasion in
            try world.register.ratingSheet(
                RatingSheetRequest(occasion, site: "fjordgard"),
                Inquiry(),
                as: world.trainer
            )
        }
        XCTAssertEqual(sheets[0].learners.map(\.learner.name), ["Kari Nordmann", "Ola Nordmann"])
        XCTAssertEqual(sheets[0].learners.first?.answers, ["Q-1.1": "1", "Q-1.2": "4"])
        XCTAssertEqual(sheets[1].learners.first?.answers, [:])
    }
}
