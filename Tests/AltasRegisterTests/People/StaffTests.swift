import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister

final class StaffTests: XCTestCase {
    func testTrainerGetsTheOnlyNationalRoleThatMayDecide() throws {
        let fixture = try RegisterFixture()
        try fixture.site("rosewood", region: "GB-ENG")
        let answer = try fixture.register.addStaff(
            StaffRequest(name: "Tom", role: .trainer, sites: ["rosewood"]),
            as: fixture.administrator
        )
        XCTAssertEqual(answer.member.capacities.map(\.capacity), ["assessor"])
        XCTAssertEqual(answer.member.capacities.map(\.region), ["GB-ENG"])
        XCTAssertEqual(answer.member.roles.map(\.site), ["rosewood"])
        XCTAssertEqual(answer.member.roles.map(\.from), [CivilDate("2026-03-04")])
    }

    func testTrainerMustNameANationalRoleWhereSeveralMayDecide() throws {
        let fixture = try RegisterFixture()
        try fixture.site("solbakken", region: "NO")
        var request = StaffRequest(name: "Kari", role: .trainer, sites: ["solbakken"])
        let choices = [
            "workplace-instructor", "professional-leader", "teacher", "prior-learning-assessor",
        ]
        let refusal = Refusal.invalid(field: .capacity, value: "", reason: .notOneOf(choices))
        XCTAssertThrowsError(
            try fixture.register.addStaff(request, as: fixture.administrator)
        ) { XCTAssertEqual($0 as? Refusal, refusal) }
        request.capacity = "professional-leader"
        let answer = try fixture.register.addStaff(request, as: fixture.administrator)
        XCTAssertEqual(answer.member.capacities.map(\.capacity), ["professional-leader"])
    }

    func testOnlyAnAdministratorManagesStaff() throws {
        let fixture = try RegisterFixture()
        let (staff, trainer) = try fixture.staff(at: try fixture.site())
        let code = staff.code.description
        let register = fixture.register
        let attempts: [() throws -> StaffAnswer] = [
            { try register.addStaff(StaffRequest(name: "X"), as: trainer) },
            { try register.renameStaff(code, to: "X", as: trainer) },
            { try register.grantRole(RoleRequest(.administrator), to: code, as: trainer) },
            { try register.endRole(.trainer, at: "rosewood", of: code, as: trainer) },
            { try register.setCapacity(.init("assessor", in: "GB-ENG"), of: code, as: trainer) },
        ]
        for attempt in attempts {
            XCTAssertThrowsError(try attempt()) {
                XCTAssertEqual($0 as? Refusal, .notAllowed(.administrator))
            }
        }
    }

    func testNationalRoleThatMayNotDecideIsRefused() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        let cases: [(String, Refusal.Reason)] = [
            ("witness", .mayNotDecide), ("asessor", .notOneOf(["assessor"])),
        ]
        for (capacity, reason) in cases {
            let request = CapacityRequest(capacity, in: "GB-ENG")
            XCTAssertThrowsError(
                try fixture.register.setCapacity(request, of: code, as: fixture.administrator)
            ) {
                let refusal = Refusal.invalid(field: .capacity, value: capacity, reason: reason)
                XCTAssertEqual($0 as? Refusal, refusal)
            }
        }
    }

    func testNationalRoleEndsNoEarlierThanItBegins() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        let (from, until) = (CivilDate("2026-03-04"), CivilDate("2026-03-03"))
        let request = CapacityRequest("assessor", in: "GB-ENG", from: from, until: until)
        XCTAssertThrowsError(
            try fixture.register.setCapacity(request, of: code, as: fixture.administrator)
        ) { error in
            guard case .invalid(.until, "2026-03-03", .before(let day))? = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(day, from)
        }
    }

    func testALastDayEndsANationalRole() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let (staff, session) = try fixture.staff(at: site)
        let (register, code) = (fixture.register, staff.code.description)
        let until = CivilDate("2026-03-03")
        let ended = CapacityRequest("assessor", in: "GB-ENG", until: until)
        let answer = try register.setCapacity(ended, of: code, as: fixture.administrator)
        XCTAssertEqual(answer.member.capacities, [], "it ended yesterday")
        let learner = try fixture.learner(at: site)
        var request = AssessRequest(
            learner: learner.code.description,
            item: "ALT-4.1a",
            mark: "met"
        )
        XCTAssertThrowsError(try register.assess(request, as: session)) {
            guard case .notAllowed(.capacity)? = $0 as? Refusal else { return XCTFail("\($0)") }
        }
        request.settings[.date] = "2026-03-03"
        XCTAssertNoThrow(try register.assess(request, as: session), "it holds on its last day")
    }

    func testANationalRoleThatGoesOnKeepsItsFirstDay() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.staff(at: try fixture.site()).staff.code.description
        func capacities(_ request: CapacityRequest) throws -> [String] {
            let admin = fixture.administrator
            return try fixture.register.setCapacity(request, of: code, as: admin)
                .member.capacities.map { "\($0.from) \($0.until?.description ?? "")" }
        }
        let later = CapacityRequest("assessor", in: "GB-ENG", until: CivilDate("2026-06-30"))
        XCTAssertEqual(try capacities(later), ["2020-01-01 2026-06-30"])
        try fixture.clock.set(noonOf: "2026-09-01")
        let again = CapacityRequest("assessor", in: "GB-ENG")
        XCTAssertEqual(try capacities(again), ["2026-09-01 "])
    }

    func testStaffListShowsThoseOfTheAskersSitesAndWhoAdministers() throws {
        let fixture = try RegisterFixture()
        let (rosewood, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let trainer = try fixture.staff("Tom", at: rosewood).session
        _ = try fixture.staff("Eve", at: elsewhere)
        let seen = try fixture.register.staff(as: trainer).members
        XCTAssertEqual(seen.map(\.staff.name), ["Ada Admin", "Tom"])
        let all = try fixture.register.staff(as: fixture.administrator).members
        XCTAssertEqual(all.map(\.staff.name), ["Ada Admin", "Eve", "Tom"])
        XCTAssertThrowsError(try fixture.register.staff(at: "elsewhere", as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.access(site: "elsewhere")))
        }
    }
}
