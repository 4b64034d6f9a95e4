import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class RoleQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    func testARoleShowsItsEndFromTheEntryThatEndsIt() throws {
        let register = try register.get()
        let connection = register.connection
        let before = try register.now()
        let role = try XCTUnwrap(connection.roles(of: register.trainer, at: before).first)
        XCTAssertEqual(role.role, .trainer)
        XCTAssertEqual(role.site, register.site)
        XCTAssertNil(role.until)
        try connection.newEntry(.endRole) { try $0.end(role, on: .on("2026-02-28")) }
        let ended = try XCTUnwrap(connection.roles(of: register.trainer, at: register.now()).first)
        XCTAssertEqual(ended.until, .on("2026-02-28"))
        XCTAssertEqual(try connection.roles(of: register.trainer, at: before), [role])
        for (day, holds) in [("2025-12-31", false), ("2026-02-28", true), ("2026-03-01", false)] {
            XCTAssertEqual(ended.holds(on: .on(day)), holds, day)
        }
        XCTAssertTrue(role.holds(on: .on("2036-01-01")))
    }

    func testTheRolesOfEverybodyComeOldestFirst() throws {
        let register = try register.get()
        let roles = try register.connection.roles(of: nil, at: register.now())
        XCTAssertEqual(roles.map(\.staff), [register.trainer, register.administrator])
        XCTAssertEqual(roles.map(\.role), [.trainer, .administrator])
        XCTAssertNil(roles[1].site)
        let early = Moment(entry: 2, day: SmallRegister.seenOn)
        XCTAssertEqual(try register.connection.roles(of: nil, at: early), [])
    }

    func testNationalRolesComeNewestFirst() throws {
        let register = try register.get()
        let mentor = AssessorCapacity(
            in: "DK",
            "mentor",
            from: .on("2026-02-01"),
            until: .on("2026-02-28")
        )
        try register.connection.newEntry(.setCapacity) { try $0.add(mentor, of: register.trainer) }
        let all = try register.connection.capacities(of: register.trainer, at: register.now())
        XCTAssertEqual(all.map(\.capacity), ["mentor", "supervisor"])
        XCTAssertEqual(all.first, mentor)
        let early = Moment(entry: 4, day: SmallRegister.seenOn)
        XCTAssertEqual(
            try register.connection.capacities(of: register.trainer, at: early).count,
            1
        )
        XCTAssertTrue(mentor.holds(in: "DK", on: .on("2026-02-28")))
        XCTAssertFalse(mentor.holds(in: "DK", on: .on("2026-03-01")))
        XCTAssertFalse(mentor.holds(in: "NO", on: .on("2026-02-28")))
    }

    func testWhatWasSaidLastOfANationalRoleStands() throws {
        let register = try register.get()
        let connection = register.connection
        let before = try register.now()
        let held = try XCTUnwrap(connection.capacities(of: register.trainer, at: before).first)
        func role(_ region: Region.Code, _ name: String, until day: String?) -> AssessorCapacity {
            AssessorCapacity(
                in: region,
                name,
                from: .on("2020-01-01"),
                until: day.map { .on($0) }
            )
        }
        let ended = role(held.region, held.capacity, until: "2026-02-28")
        let elsewhere = role("DK", held.capacity, until: nil)
        let other = role(held.region, "mentor", until: nil)
        for capacity in [elsewhere, other, ended] {
            try connection.newEntry(.setCapacity) { try $0.add(capacity, of: register.trainer) }
        }
        let now = try register.now()
        let capacities = try connection.capacities(of: register.trainer, at: now)
        XCTAssertEqual(capacities, [ended, other, elsewhere])
        XCTAssertEqual(try connection.capacities(of: register.trainer, at: before), [held])
    }
}
