import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class VisitRecordingTests: XCTestCase {
    private var fixture: RegisterFixture!  // swift-format-ignore
    private var site: Site!  // swift-format-ignore
    private var trainer: Session!  // swift-format-ignore

    override func setUpWithError() throws {
        fixture = try RegisterFixture()
        site = try fixture.site()
        trainer = try fixture.staff(at: site).session
    }

    private func grid(_ count: Int = 8) throws -> GridFixture {
        let learners = try (1...count).map { try fixture.learner("Learner \($0)", at: site) }
        return GridFixture(at: site, items: GridFixture.twelve, learners: learners)
    }

    private func decisionCount() throws -> Int {
        try fixture.register.read { try $0.row("SELECT count(*) FROM decision") { $0.int(0) } ?? 0 }
    }

    private func headNumber() throws -> Int64 {
        try fixture.register.read { try $0.head()?.number ?? 0 }
    }

    private func problems(in grid: GridFixture) throws -> [GridProblem] {
        let before = try (decisionCount(), headNumber())
        var found: [GridProblem] = []
        XCTAssertThrowsError(try fixture.register.record(try grid.request(), as: trainer)) {
            error in
            if case Refusal.badGrid(let problems) = error {
                found = problems
            } else {
                XCTFail("\(error)")
            }
        }
        XCTAssertEqual(try decisionCount(), before.0, "nothing is written")
        XCTAssertEqual(try headNumber(), before.1, "nothing is written")
        return found
    }

    // MARK: One visit

    func testTwelveByEightIsNinetySixDecisionsInOneEntryWithOneReceipt() throws {
        let grid = try grid()
        let before = try headNumber()
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(receipt.status, .recorded)
        XCTAssertEqual(receipt.decisions, 96)
        XCTAssertEqual(receipt.learners, 8)
        XCTAssertEqual(receipt.receipt.count, 64)
        XCTAssertEqual(try decisionCount(), 96)
        XCTAssertEqual(try headNumber(), before + 1)
        XCTAssertEqual(receipt.stamp.entry, before + 1)
    }

    func testTheSameFileAgainAddsNothingAndHasTheSameReceipt() throws {
        let grid = try grid()
        let first = try fixture.register.record(try grid.request(), as: trainer)
        let head = try headNumber()
        let second = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(second.status, .alreadyRecorded)
        XCTAssertEqual(second.receipt, first.receipt)
        XCTAssertEqual(second.decisions, 96)
        XCTAssertEqual(try decisionCount(), 96)
        XCTAssertEqual(try headNumber(), head)
    }

    func testTheOrderOfRowsAndColumnsDoesNotChangeTheReceipt() throws {
        var grid = try grid()
        let first = try fixture.register.record(try grid.request(), as: trainer)
        grid.rows.reverse()
        grid.items.reverse()
        let second = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(second.receipt, first.receipt)
        XCTAssertEqual(second.status, .alreadyRecorded)
    }

    func testADryRunAnswersWhatTheRealRunDoesAndWritesNothing() throws {
        let grid = try grid()
        let head = try headNumber()
        let rehearsal = try fixture.register.record(
            try grid.request(),
            as: trainer,
            WriteOptions(isRehearsal: true)
        )
        XCTAssertEqual(try headNumber(), head)
        XCTAssertEqual(try decisionCount(), 0)
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(rehearsal.receipt, receipt.receipt)
        XCTAssertEqual(rehearsal.decisions, receipt.decisions)
        XCTAssertTrue(rehearsal.stamp.isRehearsal)
    }

    // MARK: What is wrong with a grid

    func testOneBadCellIsNamedByRowColumnContentAndNearestValue() throws {
        var grid = try grid()
        grid.rows[4].marks[6] = "mett"
        let problems = try problems(in: grid)
        XCTAssertEqual(problems.count, 1)
        let problem = try XCTUnwrap(problems.first)
        XCTAssertEqual(problem.row, grid.line(ofRow: 4))
        XCTAssertEqual(problem.column, 9)
        XCTAssertEqual(problem.heading, "ALT-4.3a")
        XCTAssertEqual(problem.found, "mett")
        XCTAssertEqual(problem.problem, .unknownMark)
        XCTAssertTrue(problem.nearest.contains("met"), "\(problem.nearest)")
    }

    func testEverythingWrongIsToldAtOnce() throws {
        var grid = try grid(3)
        grid.items[0] = "ALT-4.1z"
        grid.items[2] = "ALT-4"
        grid.rows[1].marks[3] = "=1+1"
        grid.rows[2].marks[4] = "met/ZZZ"
        let kinds = try problems(in: grid).map(\.problem)
        XCTAssertEqual(
            kinds,
            [.unknownItem, .undecidableItem, .formula, .unknownMethod]
        )
    }

    func testALearnerTwiceIsRefused() throws {
        var grid = try grid(2)
        grid.rows.append(grid.rows[0])
        XCTAssertEqual(try problems(in: grid).map(\.problem), [.repeatedLearner])
    }

    func testANameThatIsNotTheCodesIsRefusedAndBothAreShown() throws {
        var grid = try grid(2)
        let swapped = Learner(
            id: grid.rows[0].learner.id,
            code: grid.rows[0].learner.code,
            name: grid.rows[1].learner.name
        )
        grid.rows[0].learner = swapped
        let problem = try XCTUnwrap(try problems(in: grid).first)
        XCTAssertEqual(problem.problem, .nameDiffers(expected: "Learner 1"))
        XCTAssertEqual(problem.found, "Learner 2")
    }

    func testADayThatHasNotComeIsRefused() throws {
        var grid = try grid(1)
        grid.settings[1].1 = "2026-03-05"
        let today = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertEqual(
            try problems(in: grid).map(\.problem),
            [.invalidSetting(.date, .inTheFuture(today: today))]
        )
    }

    func testALearnerOfAnotherSiteIsRefused() throws {
        var grid = try grid(1)
        let elsewhere = try fixture.site("elmtree")
        grid.rows.append((try fixture.learner("Far Away", at: elsewhere), grid.rows[0].marks))
        XCTAssertEqual(try problems(in: grid).map(\.problem), [.notPlaced(site: "rosewood")])
    }

    // MARK: Twice, but not the same

    func testASheetThatWasChangedIsRefusedWithItsReceipt() throws {
        var grid = try grid(2)
        let sheet = PersonCode(random: [1, 2, 3, 4, 5, 6, 7]).description
        grid.settings.insert(("sheet", sheet), at: 0)
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        grid.rows[0].marks[0] = "n"
        XCTAssertThrowsError(try fixture.register.record(try grid.request(), as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .sheetChanged(receipt: receipt.receipt))
        }
    }

    func testTheSameDecisionInAnotherVisitNeedsAgain() throws {
        var grid = try grid(2)
        let first = try fixture.register.record(try grid.request(), as: trainer)
        grid.rows.removeLast()
        grid.items = ["ALT-4.1a", "ALT-4.5a"]
        grid.rows[0].marks = ["met", "met"]
        XCTAssertEqual(
            try problems(in: grid).map(\.problem),
            [.recordedElsewhere(receipt: first.receipt)]
        )
        let again = try fixture.register.record(
            try grid.request { $0.isAgain = true },
            as: trainer
        )
        XCTAssertEqual(again.decisions, 2)
    }

    // MARK: Marks on an outcome

    func testAMarkOnAnOutcomeIsADecisionOnEachOfItsCriteria() throws {
        var grid = try grid(1)
        grid.items = ["ALT-4.1"]
        grid.rows[0].marks = ["met"]
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(receipt.decisions, 3)
        let marked = try fixture.register.read { connection in
            try connection.rows("SELECT DISTINCT marked_on_id IS NOT NULL FROM decision") {
                $0.int(0)
            }
        }
        XCTAssertEqual(marked, [1])
    }

    func testANotYetOnAnOutcomeLeavesWhatIsMetAlone() throws {
        var grid = try grid(1)
        grid.items = ["ALT-4.1a"]
        grid.rows[0].marks = ["met"]
        _ = try fixture.register.record(try grid.request(), as: trainer)
        grid.items = ["ALT-4.1"]
        grid.rows[0].marks = ["not yet"]
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(receipt.decisions, 2)
        XCTAssertEqual(receipt.met, 0)
    }

    func testACriterionsOwnMarkGoesBeforeItsOutcomes() throws {
        var grid = try grid(1)
        grid.items = ["ALT-4.1", "ALT-4.1b"]
        grid.rows[0].marks = ["met", "n"]
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(receipt.decisions, 3)
        XCTAssertEqual(receipt.met, 2)
    }

    // MARK: Methods, settings and scales

    func testACellMayNameItsMethod() throws {
        var grid = try grid(1)
        grid.items = ["ALT-4.1a", "ALT-4.1b"]
        grid.rows[0].marks = ["met/SIM", "met"]
        _ = try fixture.register.record(try grid.request(), as: trainer)
        let shown = try fixture.register.read { connection in
            try connection.rows("SELECT method || ' ' || setting FROM decision ORDER BY id") {
                $0.text(0)
            }
        }
        XCTAssertEqual(shown, ["SIM simulation", "OBS work"])
    }

    func testAGradeOfTheRegionsScaleDecidesAndIsKept() throws {
        let home = try fixture.site("solgaarden", region: "DK")
        let vejleder = try fixture.staff("Vibe", at: home).session
        var grid = GridFixture(
            at: home,
            items: ["ALT-4.1a", "ALT-4.1b"],
            learners: [try fixture.learner("Lars", at: home)]
        )
        grid.settings.append(("scale", "dk-7"))
        grid.rows[0].marks = ["02", "-3"]
        _ = try fixture.register.record(try grid.request(), as: vejleder)
        let grades = try fixture.register.read { connection in
            try connection.rows("SELECT grade || ' ' || result FROM decision ORDER BY id") {
                $0.text(0)
            }
        }
        XCTAssertEqual(grades, ["02 met", "-3 not-yet"])
    }

    func testASimulationOfWhatMustBeShownAtWorkIsRecordedWithAWarning() throws {
        let work = try XCTUnwrap(
            try fixture.register.read { connection in
                try connection.row(
                    "SELECT code FROM item WHERE setting = 'work' AND kind = 'criterion'"
                ) { $0.text(0) }
            }
        )
        var grid = try grid(1)
        grid.items = [work]
        grid.rows[0].marks = ["met/SIM"]
        let receipt = try fixture.register.record(try grid.request(), as: trainer)
        XCTAssertEqual(receipt.warnings.map(\.kind), [.simulationAtWorkOnly])
    }
}
