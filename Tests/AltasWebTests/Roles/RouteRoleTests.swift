import Foundation
import XCTest

@testable import AltasWeb

/// Every route and every role: nobody reads another's record.
final class RouteRoleTests: XCTestCase {
    private static let people = Result { try WebPeople() }
    private var people: WebPeople { get throws { try Self.people.get() } }

    /// Routes that change who is signed in, lead on, or count what is asked: each has tests of its own.
    private let others: Set<String> = [
        "GET /", "POST /sign-in", "POST /sign-out", "POST /sign-out-everywhere",
        "POST /invitations", "POST /passphrase", "POST /api/v1/sessions",
        "DELETE /api/v1/sessions/current", "GET /v/{code}", "POST /v/{code}",
        "POST /v",
    ]

    private func answer(
        _ row: RouteExpectation,
        as asker: WebPeople.Asker,
        _ method: AltasWeb.Method? = nil,
        headers: Headers = [:]
    ) throws -> Response {
        var form = row.form
        if form != nil, asker != .nobody { form?["form"] = try people.formToken(asker) }
        return try people.answer(
            row.target,
            method ?? row.method,
            as: asker,
            form: form,
            headers: headers
        )
    }

    func testTheTableHoldsEveryRoute() throws {
        let routes = try people.website.router.routes.map { "\($0.method.rawValue) \($0.path)" }
        XCTAssertEqual(Set(routes).count, routes.count, "a route is there twice")
        let rows = try RouteExpectation.all(people).map(\.route)
        XCTAssertEqual(Set(routes), Set(rows).union(others))
    }

    func testEveryRouteAnswersEveryRoleAsTheTableSays() throws {
        for row in try RouteExpectation.all(people) {
            for asker in WebPeople.Asker.allCases {
                let response = try answer(row, as: asker)
                XCTAssertEqual(
                    response.status.rawValue,
                    row.status(for: asker),
                    "\(row.route) as \(asker.rawValue)"
                )
                guard row.method == .get else { continue }
                let head = try answer(row, as: asker, .head)
                XCTAssertEqual(
                    head.status,
                    response.status,
                    "HEAD of \(row.route) as \(asker.rawValue)"
                )
            }
        }
    }

    func testWhoMayNotSeeALearnerIsNotToldTheName() throws {
        for row in try RouteExpectation.all(people) {
            for asker in WebPeople.Asker.allCases where !RouteExpectation.own.contains(asker) {
                let response = try answer(row, as: asker)
                let text =
                    String(decoding: response.body, as: UTF8.self)
                    + response.headers.fields.map(\.value).joined()
                XCTAssertFalse(text.contains("Læringen"), "\(row.route) as \(asker.rawValue)")
            }
        }
    }

    func testNoPersonalAnswerIsKeptByACacheForOthers() throws {
        for row in try RouteExpectation.all(people)
        where row.method == .get && row.allowed != RouteExpectation.everybody {
            let response = try answer(row, as: .administrator)
            let kept = response.headers["cache-control"] ?? ""
            let words = Set(
                kept.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            )
            XCTAssertTrue(
                words.contains("no-store") || words.isSuperset(of: ["private", "no-cache"]),
                "\(row.route): \(kept)"
            )
        }
    }

    func testAnotherLearnersTagProvesNothing() throws {
        for row in try RouteExpectation.all(people)
        where row.method == .get && row.allowed != RouteExpectation.everybody {
            let tag = try answer(row, as: .administrator).headers["etag"]
            guard let tag, !row.allowed.contains(.otherLearner) else { continue }
            let response = try answer(row, as: .otherLearner, headers: ["if-none-match": tag])
            XCTAssertEqual(response.status, .forbidden, row.route)
        }
    }

    /// Whatever another's decision or code is called, one's own path does not lead to it.
    func testAGuessedNumberLeadsNowhere() throws {
        let (own, number) = (try people.otherLearner, try people.decision)
        for path in [
            "/learners/\(own)/decisions/\(number)", "/learners/\(own)/decisions/D999999",
            "/learners/\(own)/items/no-such-item",
        ] {
            XCTAssertEqual(try people.answer(path, as: .otherLearner).status, .notFound, path)
        }
        for code in ["AAAAAAAA", "0", "D1", "%2E"] {
            let response = try people.answer("/learners/\(code)x", as: .otherLearner)
            XCTAssertEqual(response.status, .forbidden, code)
        }
    }

    func testALearnerSeesWhoLookedOnThePagesOrByProgram() throws {
        let own = try WebPeople()
        _ = try own.answer("/learners/\(own.learner)", as: .trainerHere)
        _ = try own.answer("/api/v1/learners/\(own.learner)/progress", as: .assurerHere)
        _ = try own.answer("/api/v1/learners/\(own.learner)/progress", as: .trainerElsewhere)
        _ = try own.answer("/learners/\(own.learner)", as: .learner)
        let record = try own.answer("/learners/\(own.learner)/record", as: .learner)
        let page = String(decoding: record.body, as: UTF8.self)
        for name in ["Tom Trainer", "Quinn Quality"] { XCTAssertTrue(page.contains(name), name) }
        XCTAssertFalse(page.contains("Eve Elsewhere"))
    }
}
