import AltasCore
import Fixtures
import XCTest

/// What counts as an observation of a skill, and what a simulation is worth.
final class ObservationTests: XCTestCase {
    private func record(_ assessment: Item.Assessment = .fixture()) throws -> LearnerRecord {
        LearnerRecord(try .curriculum(assessments: [assessment]))
    }

    func testOnlyTheRegionsObservingMethodsObserve() throws {
        var record = try record()
        try record.enter("M1.1a", by: "SIM", at: .simulation, on: "2026-03-02")
        let strict = AwardRule.fixture(observing: ["OBS", "WIT"])
        let lenient = AwardRule.fixture(observing: ["OBS", "SIM", "WIT"])
        XCTAssertEqual(try record.criterion(under: strict).state, .seen(days: 0, of: 1))
        XCTAssertEqual(try record.criterion(under: lenient).state, .met(on: .on("2026-03-02")))
    }

    func testAnyListedMethodObservesWhenTheOutcomeListsNoneOfTheRegions() throws {
        var record = try record(.fixture(methods: ["PROD", "DISC"]))
        try record.enter("M1.1a", by: "CASE", on: "2026-03-02")
        XCTAssertEqual(try record.criterion().state, .seen(days: 0, of: 1))
        try record.enter("M1.1a", by: "PROD", on: "2026-03-03")
        XCTAssertEqual(try record.criterion().state, .met(on: .on("2026-03-03")))
    }

    func testTheRegionsMethodsObserveWhenTheOutcomeListsNone() throws {
        var record = try record(.fixture(methods: []))
        try record.enter("M1.1a", on: "2026-03-02")
        XCTAssertEqual(try record.criterion().state, .met(on: .on("2026-03-02")))
    }

    func testSimulationNeverCountsWhereWorkIsAsked() throws {
        let rule = AwardRule.fixture(observing: ["OBS", "SIM"])
        for (method, setting) in [
            ("SIM" as Method, Setting.simulation), ("SIM", .work), ("OBS", .simulation),
        ] {
            var atWork = try record(.fixture(setting: .work))
            try atWork.enter("M1.1a", by: method, at: setting, on: "2026-03-02")
            XCTAssertEqual(try atWork.criterion(under: rule).state, .notStarted, "\(method)")
            for asked in [Item.RequiredSetting.any, .workOrSimulation] {
                var elsewhere = try record(.fixture(setting: asked))
                try elsewhere.enter("M1.1a", by: method, at: setting, on: "2026-03-02")
                XCTAssertEqual(
                    try elsewhere.criterion(under: rule).state,
                    .met(on: .on("2026-03-02"))
                )
            }
        }
    }

    func testANotYetInSimulationCountsAndAMetInSimulationDoesNotCloseIt() throws {
        var record = try record(.fixture(setting: .work))
        try record.enter("M1.1a", on: "2026-03-02")
        try record.enter("M1.1a", .notYet, by: "SIM", at: .simulation, on: "2026-03-03")
        try record.enter("M1.1a", by: "SIM", at: .simulation, on: "2026-03-04")
        XCTAssertEqual(try record.criterion().state, .open(since: .on("2026-03-03")))
    }

    func testALocalCriterionIsSeenAsItsOutcomeIs() throws {
        let curriculum = try EditionTree.curriculum(assessments: [.fixture(setting: .work)])
        let local = try EditionTree.local(under: try curriculum.id("M1.1"))
        var record = LearnerRecord(curriculum, local: local)
        let rule = AwardRule.fixture(observing: ["OBS", "SIM"], observations: 2)
        try record.enter("L1", by: "SIM", at: .simulation, on: "2026-03-02")
        XCTAssertEqual(try record.criterion("L1", under: rule).state, .notStarted)
        try record.enter("L1", on: "2026-03-03")
        XCTAssertEqual(try record.criterion("L1", under: rule).state, .seen(days: 1, of: 2))
        try record.enter("L1", on: "2026-03-04")
        XCTAssertEqual(try record.criterion("L1", under: rule).state, .met(on: .on("2026-03-04")))
    }
}
