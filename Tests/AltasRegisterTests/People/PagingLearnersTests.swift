import AltasCore
import XCTest

@testable import AltasRegister

final class PagingLearnersTests: XCTestCase {
    private func codes(_ page: LearnerPageAnswer) -> [String] {
        page.answer.learners.map(\.learner.code)
    }

    func testAPartSaysWhatGoesBeforeAndAfterIt() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        for number in 0..<5 { _ = try fixture.learner("Learner \(number)", at: site) }
        let page: (LearnerPageRequest) throws -> LearnerPageAnswer = {
            try fixture.register.learnerPage($0, as: fixture.administrator)
        }
        let all = try page(LearnerPageRequest())
        let list = codes(all)
        XCTAssertEqual(list, list.sorted())
        XCTAssertEqual([all.previous, all.next], [nil, nil])
        let first = try page(LearnerPageRequest(limit: 2))
        XCTAssertEqual(codes(first), Array(list[0..<2]))
        XCTAssertEqual([first.previous, first.next], [nil, list[1]])
        let second = try page(LearnerPageRequest(after: list[1].lowercased(), limit: 2))
        XCTAssertEqual(codes(second), Array(list[2..<4]))
        XCTAssertEqual([second.previous, second.next], [list[2], list[3]])
        let last = try page(LearnerPageRequest(after: list[3], limit: 2))
        XCTAssertEqual(codes(last), [list[4]])
        XCTAssertEqual([last.previous, last.next], [list[4], nil])
        let back = try page(LearnerPageRequest(before: list[4], limit: 3))
        XCTAssertEqual(codes(back), Array(list[1..<4]))
        XCTAssertEqual([back.previous, back.next], [list[1], list[3]])
        let beginning = try page(LearnerPageRequest(before: list[1], limit: 3))
        XCTAssertEqual([beginning.previous, beginning.next], [nil, list[0]])
        XCTAssertEqual(all.total, 5)
    }

    func testItSaysTheSameOfALearnerAsTheWholeList() throws {
        let fixture = try RegisterFixture()
        let (here, there) = (try fixture.site(), try fixture.site("fjordgard", region: "NO"))
        let learner = try fixture.learner(at: here)
        _ = try fixture.learner(at: there)
        let (_, trainer) = try fixture.staff(at: here)
        let page = try fixture.register.learnerPage(LearnerPageRequest(), as: trainer)
        XCTAssertEqual(
            try page.answer.json(),
            try fixture.register.learners(as: trainer).json()
        )
        XCTAssertEqual(codes(page), [learner.code.description])
        XCTAssertEqual(page.total, 1)
    }

    func testWhoWasThereOnTheDayAskedAboutIsSeen() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let site = try fixture.site()
        let learner = try fixture.learner(at: site, from: "2026-01-01")
        let (_, trainer) = try fixture.staff(at: site)
        let early = Inquiry(day: try .day("2025-12-31"))
        let request = LearnerPageRequest(site: "rosewood")
        let register = fixture.register
        XCTAssertThrowsError(try register.learnerPage(request, as: trainer, early))
        let page = try register.learnerPage(request, as: trainer)
        XCTAssertEqual(codes(page), [learner.code.description])
    }
}
