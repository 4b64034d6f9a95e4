import AltasCore
import XCTest

@testable import AltasRegister

final class RolesTests: XCTestCase {
    func testTrainerAndQualityAssurerExcludeEachOtherAtOneSite() throws {
        let fixture = try RegisterFixture()
        let (rosewood, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let roles: [(Staff.Role, Staff.Role)] = [
            (.trainer, .qualityAssurer), (.qualityAssurer, .trainer),
        ]
        for (held, wanted) in roles {
            let atOne = try fixture.staff("One", held, at: rosewood).staff
            let atAll = try fixture.staff("All", held, at: nil).staff
            for (staff, site, clash) in [
                (atOne, "rosewood", "rosewood"), (atOne, nil, "rosewood"),
                (atAll, "rosewood", "rosewood"), (atAll, nil, nil),
            ] as [(Staff, String?, String?)] {
                let code = staff.code.description
                XCTAssertThrowsError(
                    try fixture.register.grantRole(
                        RoleRequest(wanted, site: site),
                        to: code,
                        as: fixture.administrator
                    ),
                    "\(held) at \(site ?? "all")"
                ) { XCTAssertEqual($0 as? Refusal, .rolesExclude(staff: code, site: clash)) }
            }
            let answer = try fixture.register.grantRole(
                RoleRequest(wanted, site: elsewhere.code),
                to: atOne.code.description,
                as: fixture.administrator
            )
            XCTAssertEqual(answer.member.roles.map(\.role), [held, wanted])
        }
    }

    func testRolesFollowEachOtherOnceTheFirstHasEnded() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        let admin = fixture.administrator
        _ = try fixture.register.endRole(.trainer, at: "rosewood", of: code, as: admin)
        let request = RoleRequest(
            .qualityAssurer,
            site: "rosewood",
            from: CivilDate("2026-03-05")
        )
        let answer = try fixture.register.grantRole(request, to: code, as: admin)
        XCTAssertEqual(answer.member.roles.map(\.until), [CivilDate("2026-03-04"), nil])
    }

    func testRoleHeldAlreadyIsLeftAsItIs() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        let request = RoleRequest(.trainer, site: "rosewood")
        let before = try fixture.register.staff(as: fixture.administrator).stamp
        let answer = try fixture.register.grantRole(request, to: code, as: fixture.administrator)
        XCTAssertEqual(answer.stamp, before)
        XCTAssertEqual(answer.member.roles.count, 1)
    }

    func testRoleAtAnotherSiteCannotBeEnded() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        for role in [Staff.Role.trainer, .qualityAssurer] {
            XCTAssertThrowsError(
                try fixture.register.endRole(role, of: code, as: fixture.administrator)
            ) { XCTAssertEqual($0 as? Refusal, .noSuchRole(staff: code, role: role)) }
        }
    }

    func testLastDayLiesBetweenTheFirstAndToday() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let rosewood = try fixture.site()
        let staff = try fixture.staff(at: rosewood, from: "2026-02-01").staff
        let today = try XCTUnwrap(CivilDate("2026-03-04"))
        let first = try XCTUnwrap(CivilDate("2026-02-01"))
        let cases: [(String, Refusal.Reason)] = [
            ("2026-01-31", .before(first)), ("2026-03-05", .inTheFuture(today: today)),
        ]
        for (day, reason) in cases {
            XCTAssertThrowsError(
                try fixture.register.endRole(
                    .trainer,
                    at: "rosewood",
                    on: CivilDate(day),
                    of: staff.code.description,
                    as: fixture.administrator
                )
            ) {
                let refusal = Refusal.invalid(field: .date, value: day, reason: reason)
                XCTAssertEqual($0 as? Refusal, refusal)
            }
        }
    }

    func testPlannedRoleCanBeCalledOff() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try fixture.staff(at: try fixture.site(), from: "2026-06-01").staff.code
        let answer = try fixture.register.endRole(
            .trainer,
            at: "rosewood",
            of: code.description,
            as: fixture.administrator
        )
        try fixture.clock.set(noonOf: "2026-06-02")
        XCTAssertEqual(answer.member.roles.map(\.until), [CivilDate("2026-03-04")])
        let later = try fixture.register.staff(at: "rosewood", as: fixture.administrator)
        XCTAssertFalse(later.members.contains { $0.staff.code == code.description })
    }

    func testFirstDayIsAtMostAYearAhead() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try fixture.staff(at: try fixture.site("a1")).staff.code.description
        try fixture.site("a2")
        let register = fixture.register
        func grant(_ day: String) throws -> StaffAnswer {
            let request = RoleRequest(.trainer, site: "a2", from: CivilDate(day))
            return try register.grantRole(request, to: code, as: fixture.administrator)
        }
        XCTAssertThrowsError(try grant("2027-03-05"))
        XCTAssertEqual(try grant("2027-03-04").member.roles.count, 2)
    }

    func testLastAdministratorStays() throws {
        let fixture = try RegisterFixture()
        let register = fixture.register
        let admin = fixture.administrator
        let own = try register.identity(of: admin).person.code
        XCTAssertThrowsError(try register.endRole(.administrator, of: own, as: admin)) {
            XCTAssertEqual($0 as? Refusal, .lastAdministrator)
        }
        let next = CivilDate("2026-03-05")
        let planned = StaffRequest(name: "Bo", role: .administrator, from: next)
        _ = try register.addStaff(planned, as: admin)
        XCTAssertThrowsError(try register.endRole(.administrator, of: own, as: admin))
        _ = try register.addStaff(StaffRequest(name: "Cy", role: .administrator), as: admin)
        XCTAssertNoThrow(try register.endRole(.administrator, of: own, as: admin))
    }

    func testAdministratorIsNotTiedToASite() throws {
        let fixture = try RegisterFixture()
        try fixture.site()
        let request = StaffRequest(name: "Bo", role: .administrator, sites: ["rosewood"])
        let reason = Refusal.Reason.notOneOf(["trainer", "quality-assurer"])
        XCTAssertThrowsError(try fixture.register.addStaff(request, as: fixture.administrator)) {
            let refusal = Refusal.invalid(field: .role, value: "administrator", reason: reason)
            XCTAssertEqual($0 as? Refusal, refusal)
        }
    }
}
