import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

/// Learners, staff, sites and cohorts, as of any moment.
final class PeopleQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func moment(_ entry: Int64, _ day: String = "2026-03-04") -> Moment {
        Moment(entry: entry, day: .on(day))
    }

    func testAPastEntryShowsTheNameOfThen() throws {
        let register = try register.get()
        let connection = register.connection
        let subjects: [(NameSubject, String, (Moment) throws -> String?)] = [
            (
                .learner(register.learners[0]), "Learner 1",
                { try connection.learner(register.learners[0], at: $0)?.name }
            ),
            (
                .staff(register.trainer), "Ada Byron",
                { try connection.staff(register.trainer, at: $0)?.name }
            ),
            (
                .site(register.site), "Rosewood",
                { try connection.site(register.site, at: $0)?.name }
            ),
            (
                .cohort(register.cohort), "Spring 2026",
                { try connection.cohorts(at: $0).first?.name }
            ),
        ]
        for (subject, old, name) in subjects {
            let before = try register.now()
            try connection.newEntry(.rename) { try $0.name(subject, .fixture("New \(old)")) }
            XCTAssertEqual(try name(before), old)
            XCTAssertEqual(try name(register.now()), "New \(old)")
            let digests = try connection.nameDigests(of: subject)
            XCTAssertEqual(digests.count, 2)
            try connection.newEntry(.erase) { draft in try digests.forEach { try draft.erase($0) } }
            XCTAssertEqual(try name(register.now()), "")
            XCTAssertEqual(try name(before), "", "what is erased is erased for every moment")
            XCTAssertEqual(try connection.nameDigests(of: subject), [])
        }
    }

    func testNobodyIsKnownBeforeTheirEntry() throws {
        let register = try register.get()
        let connection = register.connection
        for (entry, isKnown) in [(Int64(1), false), (2, true)] {
            let at = moment(entry)
            XCTAssertEqual(try connection.learners(at: at).count, isKnown ? 2 : 0)
            XCTAssertEqual(try connection.staff(at: at).count, isKnown ? 2 : 0)
            XCTAssertEqual(
                try connection.sites(at: at).map(\.code),
                isKnown ? ["fjord", "rosewood"] : []
            )
            XCTAssertEqual(try connection.cohorts(at: at).count, isKnown ? 1 : 0)
            XCTAssertEqual(try connection.learner(.fixture(1), at: at) != nil, isKnown)
            XCTAssertEqual(try connection.learner(register.learners[0], at: at) != nil, isKnown)
            XCTAssertEqual(try connection.staff(.fixture(101), at: at) != nil, isKnown)
            XCTAssertEqual(try connection.staff(register.trainer, at: at) != nil, isKnown)
            XCTAssertEqual(try connection.site("rosewood", at: at) != nil, isKnown)
            XCTAssertEqual(try connection.site(register.site, at: at) != nil, isKnown)
        }
        XCTAssertNil(try connection.learner(.fixture(9), at: moment(4)))
        XCTAssertNil(try connection.staff(.fixture(1), at: moment(4)))
        XCTAssertNil(try connection.site("nowhere", at: moment(4)))
    }

    func testASiteReadsBackWhole() throws {
        let register = try register.get()
        let site = Site(
            id: register.site,
            code: "rosewood",
            uuid: "uuid-rosewood",
            name: "Rosewood",
            region: "NO",
            timeZone: "Europe/Oslo"
        )
        XCTAssertEqual(try register.connection.site("rosewood", at: moment(2)), site)
    }

    func testACodeBelongsToOne() throws {
        let connection = try register.get().connection
        assertThrows(.constraint) {
            try connection.newEntry(.addLearners) { draft in
                _ = try draft.addLearner(.fixture(1), name: .fixture("Twin"))
            }
        }
    }

    func testAPlacementHoldsFromItsFirstToItsLastDay() throws {
        let register = try register.get()
        let connection = register.connection
        let learner = register.learners[0]
        let placement = try connection.placements(of: learner, at: moment(4))[0]
        XCTAssertEqual(placement.site, register.site)
        try connection.newEntry(.place) { try $0.end(placement, on: .on("2026-03-31")) }
        let cases: [(entry: Int64, day: String, isThere: Bool)] = [
            (5, "2025-12-31", false), (5, "2026-01-01", true), (5, "2026-03-31", true),
            (5, "2026-04-01", false), (4, "2026-04-01", true), (2, "2026-04-01", false),
        ]
        for (entry, day, isThere) in cases {
            let at = moment(entry, day)
            XCTAssertEqual(
                try connection.placements(of: learner, at: at).count == 1,
                isThere,
                "\(at)"
            )
            let there = try connection.learners(placedAt: register.site, at: at).map(\.id)
            XCTAssertEqual(there.contains(learner), isThere, "\(at)")
        }
        assertThrows(.constraint) {
            try connection.newEntry(.place) { try $0.end(placement, on: .on("2026-05-31")) }
        }
    }

    func testLearnersAtASiteComeOnceAndByName() throws {
        let register = try register.get()
        let connection = register.connection
        try connection.newEntry(.rename) { draft in
            try draft.name(.learner(register.learners[1]), .fixture("Aaron"))
            try draft.place(register.learners[0], at: register.site, from: .on("2026-02-01"))
            try draft.join(register.cohort, register.learners[0])
        }
        let now = try register.now()
        let names = ["Aaron", "Learner 1"]
        XCTAssertEqual(try connection.learners(placedAt: register.site, at: now).map(\.name), names)
        XCTAssertEqual(try connection.learners(in: register.cohort, at: now).map(\.name), names)
        XCTAssertEqual(try connection.learners(placedAt: register.otherSite, at: now), [])
    }

    func testAMembershipLastsUntilItsEnd() throws {
        let register = try register.get()
        let connection = register.connection
        let learner = register.learners[0]
        let open = try connection.memberships(of: learner, in: register.cohort)
        try connection.newEntry(.changeCohort) { draft in try open.forEach(draft.leave(membership:))
        }
        XCTAssertEqual(try connection.memberships(of: learner, in: register.cohort), [])
        XCTAssertEqual(
            try connection.learners(in: register.cohort, at: register.now()).map(\.id),
            [register.learners[1]]
        )
        XCTAssertEqual(try connection.learners(in: register.cohort, at: moment(4)).count, 2)
    }
}
