import AltasCore
import XCTest

@testable import AltasRegister

final class EnrolmentsTests: XCTestCase {
    /// A learner at an English site, enrolled from 1 February 2026, on 4 March 2026.
    private func learner(_ fixture: RegisterFixture) throws -> String {
        try fixture.learner(at: try fixture.site(), from: "2026-02-01").code.description
    }

    func testStatesFollowEachOtherAsTheyMay() throws {
        let followers: [Enrolment.State: Set<Enrolment.State>] = [
            .active: [.onBreak, .withdrawn, .completed],
            .onBreak: [.active, .withdrawn],
            .withdrawn: [], .completed: [],
        ]
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        for (first, allowed) in followers {
            for next in Enrolment.State.allCases {
                let code = try fixture.learner(at: site).code.description
                func change(to state: Enrolment.State) throws -> EnrolmentAnswer {
                    try fixture.register.changeEnrolment(
                        to: state,
                        of: code,
                        towards: "GB-ENG",
                        as: fixture.administrator
                    )
                }
                if first != .active { _ = try change(to: first) }
                if allowed.contains(next) {
                    XCTAssertEqual(try change(to: next).enrolment.state, next)
                } else {
                    XCTAssertThrowsError(try change(to: next), "\(first) to \(next)") {
                        XCTAssertEqual($0 as? Refusal, .enrolmentState(from: first, to: next))
                    }
                }
            }
        }
    }

    func testChangeIsNoEarlierThanTheStateItEnds() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try learner(fixture)
        let first = try XCTUnwrap(CivilDate("2026-02-01"))
        XCTAssertThrowsError(
            try fixture.register.changeEnrolment(
                to: .onBreak,
                of: code,
                towards: "GB-ENG",
                from: CivilDate("2026-01-31"),
                as: fixture.administrator
            )
        ) {
            let refusal = Refusal.invalid(
                field: .from,
                value: "2026-01-31",
                reason: .before(first)
            )
            XCTAssertEqual($0 as? Refusal, refusal)
        }
    }

    func testPlannedBreakBeginsOnItsDay() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try learner(fixture)
        _ = try fixture.register.changeEnrolment(
            to: .onBreak,
            of: code,
            towards: "GB-ENG",
            from: CivilDate("2026-05-01"),
            as: fixture.administrator
        )
        for (day, state) in [
            ("2026-04-30", Enrolment.State.active), ("2026-05-01", .onBreak),
        ] {
            try fixture.clock.set(noonOf: day)
            let lines = try fixture.register.learners(as: fixture.administrator).learners
            XCTAssertEqual(lines.flatMap(\.enrolments).map(\.state), [state], day)
        }
    }

    func testOpenEnrolmentIsNotDoubledAndAClosedOneMayBeRepeated() throws {
        let fixture = try RegisterFixture()
        let code = try learner(fixture)
        let request = EnrolmentRequest(learner: code, region: "gb-eng")
        let (register, admin) = (fixture.register, fixture.administrator)
        XCTAssertThrowsError(try register.enrol(request, as: admin)) {
            XCTAssertEqual($0 as? Refusal, .alreadyEnrolled(learner: code, region: "GB-ENG"))
        }
        _ = try register.changeEnrolment(
            to: .completed,
            of: code,
            towards: "GB-ENG",
            as: admin
        )
        XCTAssertEqual(try register.enrol(request, as: admin).enrolment.state, .active)
        let record = try register.learner(code, as: admin).record
        XCTAssertEqual(record.enrolments.map(\.state), [.completed, .active])
    }

    func testOnlyACurriculumCanBeEnrolledIn() throws {
        let fixture = try RegisterFixture()
        let code = try learner(fixture)
        let slug = "care-certificate-2025"
        let request = EnrolmentRequest(learner: code, region: "NO", edition: slug)
        XCTAssertThrowsError(try fixture.register.enrol(request, as: fixture.administrator)) {
            XCTAssertEqual($0 as? Refusal, .unknownEdition(slug, nearest: ["altas"]))
        }
    }

    func testLearnerWithoutAnEnrolmentHasNoneToChange() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let code = try learner(fixture)
        let today = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertThrowsError(
            try fixture.register.changeEnrolment(
                to: .onBreak,
                of: code,
                towards: "ES",
                as: fixture.administrator
            )
        ) { XCTAssertEqual($0 as? Refusal, .notEnrolled(learner: code, on: today)) }
    }
}
