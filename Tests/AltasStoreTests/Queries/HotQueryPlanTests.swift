import AltasCore
import XCTest

@testable import AltasStore

/// How SQLite goes about the queries that every page needs.
final class HotQueryPlanTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func plan(_ query: SQL) throws -> [String] {
        try register.get().connection.rows("EXPLAIN QUERY PLAN \(query)") { $0.text(3) }
    }

    private func assertReadsOnlyTheIndex(
        _ plan: [String],
        file: StaticString = #filePath,
        line: UInt = #line
    ) {
        let index = "SEARCH d USING COVERING INDEX decision_by_learner (learner_id=?)"
        XCTAssertTrue(plan.contains(index), "\(plan)", file: file, line: line)
        for step in plan {
            XCTAssertFalse(step.hasPrefix("SCAN"), step, file: file, line: line)
            XCTAssertFalse(step.contains("AUTOMATIC"), step, file: file, line: line)
        }
    }

    func testALearnersDecisionsComeFromTheIndexAlone() throws {
        let register = try register.get()
        let learner = register.learners[0]
        let query = try register.connection.decisionsQuery(of: learner, at: register.now())
        assertReadsOnlyTheIndex(try plan(query))
    }

    func testTheDecisionsOfASiteComeFromTheIndexAlone() throws {
        let register = try register.get()
        let query = try register.connection.decisionsQuery(
            ofLearnersAt: register.site,
            at: register.now()
        )
        let plan = try plan(query)
        assertReadsOnlyTheIndex(plan)
        XCTAssertTrue(
            plan.contains("SEARCH p USING INDEX placement_by_site (site_id=?)"),
            "\(plan)"
        )
    }
}
