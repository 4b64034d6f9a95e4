import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class EnrolmentQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func states(_ entry: Int64, _ day: String) throws -> [Enrolment.State] {
        let register = try register.get()
        let moment = Moment(entry: entry, day: .on(day))
        return try register.connection.enrolments(of: register.learners[0], at: moment).map(\.state)
    }

    func testAnEnrolmentIsInTheStateOfTheDayByWhatWasKnown() throws {
        let register = try register.get()
        let connection = register.connection
        let found = try connection.enrolments(of: register.learners[0], at: register.now())
        let enrolment = try XCTUnwrap(found.first).id
        try connection.newEntry(.changeEnrolment) { draft in
            try draft.change(enrolment, to: .onBreak, from: .on("2026-05-01"))
        }
        try connection.newEntry(.changeEnrolment) { draft in
            try draft.change(enrolment, to: .active, from: .on("2026-06-01"))
        }
        try connection.newEntry(.changeEnrolment) { draft in
            try draft.change(enrolment, to: .withdrawn, from: .on("2026-05-01"))
        }
        let cases: [(entry: Int64, day: String, states: [Enrolment.State])] = [
            (2, "2026-03-04", []), (4, "2025-12-31", []), (4, "2026-05-01", [.active]),
            (5, "2026-04-30", [.active]), (5, "2026-05-01", [.onBreak]),
            (6, "2026-05-31", [.onBreak]), (6, "2026-06-01", [.active]),
            (7, "2026-05-01", [.withdrawn]), (7, "2026-06-01", [.active]),
        ]
        for (entry, day, expected) in cases {
            XCTAssertEqual(try states(entry, day), expected, "entry \(entry), \(day)")
        }
        let history = try connection.history(of: enrolment, at: register.now())
        XCTAssertEqual(history.map(\.state), [.onBreak, .withdrawn, .active])
        XCTAssertEqual(history.map(\.from.description), ["2026-05-01", "2026-05-01", "2026-06-01"])
        let early = Moment(entry: 5, day: .on("2030-01-01"))
        XCTAssertEqual(try connection.history(of: enrolment, at: early).map(\.state), [.onBreak])
    }

    func testAnEnrolmentReadsBackWhole() throws {
        let register = try register.get()
        let enrolment = Enrolment(
            id: Enrolment.ID(rawValue: 1),
            learner: register.learners[0],
            edition: register.curriculum.edition.id,
            region: "NO",
            from: .on("2026-01-01"),
            state: .active
        )
        XCTAssertEqual(
            try register.connection.enrolments(of: register.learners[0], at: register.now()),
            [enrolment]
        )
    }
}
