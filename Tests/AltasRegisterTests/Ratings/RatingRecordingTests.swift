import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister

final class RatingRecordingTests: XCTestCase {
    func testASheetIsRecordedInOneEntry() throws {
        let world = try RatingFixture()
        let before = try world.entries()
        let receipt = try world.record(try world.grid(kari: "1", "4"))
        XCTAssertEqual(receipt.recorded.map(\.name), ["Kari Nordmann", "Ola Nordmann"])
        XCTAssertEqual(receipt.day, CivilDate("2026-03-04"))
        XCTAssertEqual(receipt.stamp.entry, before + 1)
        XCTAssertEqual(try world.entries(), before + 1)
    }

    func testTheSameSheetAgainAddsNothing() throws {
        let world = try RatingFixture()
        let first = try world.record(try world.grid(kari: "1", "4"))
        try world.fixture.clock.set(noonOf: "2026-03-09")
        let again = try world.record(try world.grid(kari: "1", "4"))
        XCTAssertEqual(again.recorded, [])
        XCTAssertEqual(again.alreadyRecorded.map(\.name), ["Kari Nordmann", "Ola Nordmann"])
        XCTAssertEqual(again.stamp.entry, first.stamp.entry)
    }

    func testOtherAnswersForTheSameOccasionAreRefused() throws {
        let world = try RatingFixture()
        try world.record(try world.grid(kari: "1", "4"))
        let code = world.kari.code.description
        XCTAssertThrowsError(try world.record(try world.grid(kari: "2", "4"))) {
            XCTAssertEqual($0 as? Refusal, .alreadyRated(learner: code, occasion: .before))
        }
        XCTAssertThrowsError(
            try world.record(try world.grid(kari: "1", "4"), on: "2026-03-01")
        ) { XCTAssertEqual($0 as? Refusal, .alreadyRated(learner: code, occasion: .before)) }
        XCTAssertEqual(try world.record(try world.grid(kari: "2", "4"), .after).recorded.count, 2)
    }

    func testEveryBadCellIsNamedAndNothingIsWritten() throws {
        let world = try RatingFixture()
        let before = try world.entries()
        let kari = world.kari.code.description
        let grid = try world.grid(
            [
                [kari, "Kari Normann", "6", "=1+1", "2"],
                [kari, "", "1", "1", "2"],
                ["K0000000", "", "1", "1", "2"],
            ],
            statements: "Q-1.1,Q-9.9,Q-1.1"
        )
        XCTAssertThrowsError(try world.record(grid)) { error in
            guard case .badGrid(let problems) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(
                problems.map(\.problem),
                [
                    .unknownItem, .repeatedItem, .nameDiffers(expected: "Kari Nordmann"),
                    .unknownGrade(scale: "1–5"), .formula, .repeatedLearner, .unknownLearner,
                ]
            )
            XCTAssertEqual(problems.map(\.row), [1, 1, 2, 2, 2, 3, 4])
            XCTAssertEqual(problems[3].nearest, ["1", "2", "3", "4", "5"])
        }
        XCTAssertEqual(try world.entries(), before)
    }

    func testASheetOfTheOtherOccasionIsNotTaken() throws {
        let world = try RatingFixture()
        let rows = [[world.kari.code.description, "", "1", "2"]]
        let grid = try world.grid(rows, above: "kind,after")
        XCTAssertThrowsError(try world.record(grid, .before)) { error in
            guard case .badGrid(let problems) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(
                problems.map(\.problem),
                [.invalidSetting(.occasion, .notOneOf(["before"]))]
            )
        }
        XCTAssertEqual(try world.record(grid, .after).recorded.count, 1)
    }

    func testTheSheetsDayIsTakenAndNoneInTheFuture() throws {
        let world = try RatingFixture()
        let rows = [[world.kari.code.description, "", "1", "2"]]
        let late = try world.grid(rows, above: "date,05.03.2026")
        XCTAssertThrowsError(try world.record(late))
        XCTAssertThrowsError(try world.record(try world.grid(rows), on: "2026-03-05")) {
            let today = CivilDate("2026-03-04") ?? .distantPast
            XCTAssertEqual(
                $0 as? Refusal,
                .invalid(field: .date, value: "2026-03-05", reason: .inTheFuture(today: today))
            )
        }
        let receipt = try world.record(try world.grid(rows, above: "dato,02.03.2026"))
        XCTAssertEqual(receipt.day, CivilDate("2026-03-02"))
    }

    func testARowWithoutAnswersIsPassedOver() throws {
        let world = try RatingFixture()
        let rows = [
            [world.kari.code.description, "", "(3)", ""],
            [world.ola.code.description, "", "", "5"],
        ]
        let receipt = try world.record(try world.grid(rows))
        XCTAssertEqual(receipt.recorded.map(\.name), ["Ola Nordmann"])
        XCTAssertEqual(receipt.blank, 1)
    }

    func testARehearsalWritesNothing() throws {
        let world = try RatingFixture()
        let before = try world.entries()
        let options = WriteOptions(isRehearsal: true)
        let receipt = try world.record(try world.grid(kari: "1", "4"), .before, options)
        XCTAssertTrue(receipt.stamp.isRehearsal)
        XCTAssertEqual(receipt.recorded.count, 2)
        XCTAssertEqual(try world.entries(), before)
    }
}

extension RatingFixture {
    @discardableResult
    fileprivate func record(
        _ grid: Grid,
        _ occasion: Questionnaire.Occasion,
        _ options: WriteOptions
    ) throws -> RatingReceipt {
        try record(grid, occasion, on: nil, as: nil, options)
    }
}
