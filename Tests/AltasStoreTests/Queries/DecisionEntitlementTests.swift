import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

/// Whether the assessor was entitled on the day, by what was known at the moment.
final class DecisionEntitlementTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func areEntitled(_ entry: Int64) throws -> Set<Bool> {
        let register = try register.get()
        let moment = Moment(entry: entry, day: .on("2027-01-01"))
        let connection = register.connection
        let one = try register.learners.flatMap { try connection.decisions(of: $0, at: moment) }
        XCTAssertEqual(one, try connection.decisions(ofLearnersAt: register.site, at: moment))
        var scanned: [Decision] = []
        try connection.forEachLearner(decidedAt: moment) { scanned += $1 }
        XCTAssertEqual(scanned.sorted(by: Decision.precedes), one.sorted(by: Decision.precedes))
        let keyed = try register.decisions.map { try connection.decision($0, at: moment) }
        XCTAssertEqual(one, keyed)
        return Set(one.map(\.isEntitled))
    }

    func testARoleThatEndsLaterWithAnEarlierDayTakesEntitlementFromThatEntryOn() throws {
        let register = try register.get()
        let role = try register.connection.roles(of: register.trainer, at: register.now())[0]
        try register.connection.newEntry(.endRole) { try $0.end(role, on: .on("2026-03-03")) }
        XCTAssertEqual(try areEntitled(4), [true])
        XCTAssertEqual(try areEntitled(5), [false])
    }

    func testARoleCoversItsLastDay() throws {
        let register = try register.get()
        let role = try register.connection.roles(of: register.trainer, at: register.now())[0]
        try register.connection.newEntry(.endRole) { try $0.end(role, on: .on("2026-03-04")) }
        XCTAssertEqual(try areEntitled(5), [true])
    }

    func testALaterGrantOfAnEarlierDayEntitlesFromThatEntryOn() throws {
        let register = try register.get()
        let role = try register.connection.roles(of: register.trainer, at: register.now())[0]
        let end = CivilDate.on("2026-03-03")
        try register.connection.newEntry(.endRole) { try $0.end(role, on: end) }
        let grants: [(Staff.Role, Staff.ID, Site.ID?, String, Set<Bool>)] = [
            (.administrator, register.trainer, nil, "2026-01-01", [false]),
            (.qualityAssurer, register.trainer, register.site, "2026-01-01", [false]),
            (.trainer, register.administrator, register.site, "2026-01-01", [false]),
            (.trainer, register.trainer, register.otherSite, "2026-01-01", [false]),
            (.trainer, register.trainer, register.site, "2026-03-05", [false]),
            (.trainer, register.trainer, register.site, "2026-03-04", [true]),
        ]
        for (place, grant) in grants.enumerated() {
            let (role, staff, site, day, expected) = grant
            try register.connection.newEntry(.grantRole) { draft in
                try draft.grant(role, to: staff, at: site, from: .on(day))
            }
            XCTAssertEqual(try areEntitled(Int64(6 + place)), expected, "\(grant)")
        }
        XCTAssertEqual(try areEntitled(10), [false])
    }

    func testATrainerOfAllSitesIsEntitledEverywhere() throws {
        let register = try register.get()
        try register.connection.newEntry(.recordVisit) { draft in
            let visit = try draft.addVisit("second", at: register.otherSite, by: register.trainer)
            let decision = NewDecision.fixture(register.learners[0], register.criteria[0])
            _ = try draft.add(decision, to: visit, ordinal: 1)
        }
        let id = Decision.ID(rawValue: 5)
        let connection = register.connection
        XCTAssertEqual(try connection.decision(id, at: register.now())?.isEntitled, false)
        try connection.newEntry(.grantRole) { draft in
            try draft.grant(.trainer, to: register.trainer, at: nil, from: .on("2026-01-01"))
        }
        XCTAssertEqual(try connection.decision(id, at: register.now())?.isEntitled, true)
    }
}
