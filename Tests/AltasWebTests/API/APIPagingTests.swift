import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

final class APIPagingTests: XCTestCase {
    private func fixture() throws -> ProgramsFixture { try ProgramsFixture.shared.get() }

    /// The pages of a list from one on, by the links of one kind.
    private func pages(of target: String, along kind: String) throws -> [Response] {
        var pages: [Response] = []
        var next: String? = target
        while let target = next, pages.count < 100 {
            let page = try fixture().answer(target, as: fixture().administrator)
            XCTAssertEqual(page.status, .ok, "\(target) \(page.text)")
            pages.append(page)
            next = page.links[kind]
        }
        return pages
    }

    private func codes(_ page: Response) throws -> [String] {
        let learners = try page.object()["learners"] as? [[String: Any]] ?? []
        return learners.compactMap { ($0["learner"] as? [String: Any])?["code"] as? String }
    }

    private func slugs(_ page: Response) throws -> [String] {
        let frameworks = try page.object()["frameworks"] as? [[String: Any]] ?? []
        return frameworks.compactMap { ($0["edition"] as? [String: Any])?["slug"] as? String }
    }

    func testPagesOfLearnersFollowEachOtherByCodeAndLeadBack() throws {
        let whole = try codes(fixture().answer("/api/v1/learners", as: fixture().administrator))
        XCTAssertEqual(whole.count, 9)
        XCTAssertEqual(whole, whole.sorted())
        for limit in [1, 2, 4, 9] {
            let pages = try pages(of: "/api/v1/learners?limit=\(limit)", along: "next")
            XCTAssertEqual(try pages.flatMap(codes), whole, "\(limit)")
            XCTAssertEqual(pages.count, (9 + limit - 1) / limit)
            XCTAssertEqual(Set(pages.map { $0.headers["x-total-count"] }), ["9"])
            guard let last = pages.last, let previous = last.links["prev"] else { continue }
            let back = try self.pages(of: previous, along: "prev")
            XCTAssertEqual(try (back.reversed() + [last]).flatMap(codes), whole, "\(limit)")
        }
    }

    func testATrainerPagesThroughTheirOwnSiteOnly() throws {
        let answer = try fixture().ask("learners?limit=200")
        XCTAssertEqual(try codes(answer).count, 8)
        XCTAssertEqual(answer.headers["x-total-count"], "8")
        XCTAssertFalse(try codes(answer).contains(fixture().stranger))
        XCTAssertEqual(answer.links, ["first": "/api/v1/learners?limit=200"])
        XCTAssertEqual(try fixture().ask("learners?site=rosewood").status, .forbidden)
    }

    func testAPageMayLieBetweenTwoCodes() throws {
        let administrator = try fixture().administrator
        let whole = try codes(fixture().answer("/api/v1/learners", as: administrator))
        let between = "/api/v1/learners?after=\(whole[1])&before=\(whole[5])"
        let page = try fixture().answer(between, as: administrator)
        XCTAssertEqual(try codes(page), Array(whole[2..<5]))
        let none = "/api/v1/learners?after=\(whole[5])&before=\(whole[1])"
        XCTAssertEqual(try codes(fixture().answer(none, as: administrator)), [])
        XCTAssertEqual(
            try slugs(fixture().ask("frameworks?after=altas&before=altas")),
            []
        )
    }

    func testASiteNarrowsTheList() throws {
        let answer = try fixture().answer(
            "/api/v1/learners?site=rosewood",
            as: fixture().administrator
        )
        XCTAssertEqual(try codes(answer), [try fixture().stranger])
    }

    func testPagesOfFrameworksFollowEachOtherAndLeadBack() throws {
        let whole = try slugs(fixture().ask("frameworks?limit=200&all=true"))
        XCTAssertEqual(whole.first, "altas")
        let pages = try pages(of: "/api/v1/frameworks?all=true&limit=4", along: "next")
        XCTAssertEqual(try pages.flatMap(slugs), whole)
        let last = try XCTUnwrap(pages.last)
        let back = try self.pages(of: try XCTUnwrap(last.links["prev"]), along: "prev")
        XCTAssertEqual(try (back.reversed() + [last]).flatMap(slugs), whole)
        XCTAssertEqual(try fixture().ask("frameworks?after=nothing").status, .notFound)
    }
}

extension Response {
    /// The links of its head, by what they lead to.
    var links: [String: String] {
        var links: [String: String] = [:]
        for part in (headers["link"] ?? "").components(separatedBy: ", ") {
            let sides = part.components(separatedBy: ">; rel=\"")
            if sides.count == 2 {
                links[String(sides[1].dropLast())] = String(sides[0].dropFirst())
            }
        }
        return links
    }
}
