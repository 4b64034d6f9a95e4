import AltasRegister
import AltasText
import XCTest

@testable import AltasWeb

final class StaffPagesTests: XCTestCase {
    private static let people = Result { try WebPeople() }

    private func text(_ target: String, as asker: WebPeople.Asker) throws -> String {
        let response = try Self.people.get().answer(target, as: asker)
        XCTAssertEqual(response.status, .ok, target)
        return String(decoding: response.body, as: UTF8.self)
    }

    func testStaffSeeTheirOwnSitesOnly() throws {
        let sites = try text("/sites", as: .trainerHere)
        XCTAssertTrue(sites.contains("/sites/rosewood"))
        XCTAssertFalse(sites.contains("/sites/elmtree"))
        let people = try Self.people.get()
        XCTAssertEqual(try people.answer("/sites/elmtree", as: .trainerHere).status, .forbidden)
    }

    func testASitesLearnersAreCountedAsOnTheirOwnPages() throws {
        let people = try Self.people.get()
        let session = try people.register.session(token: XCTUnwrap(people.token(.trainerHere)))
        let progress = try people.register.progress(
            ProgressRequest(learner: people.learner, region: "GB-ENG"),
            as: session
        )
        let count = Words.count(progress.award.done, of: progress.award.total)[.en]
        let site = try text("/sites/rosewood", as: .trainerHere)
        XCTAssertTrue(site.contains("/learners/\(people.learner)?region=GB-ENG"))
        XCTAssertTrue(site.contains("\(count) parts"))
        let page = try text("/learners/\(people.learner)?region=GB-ENG", as: .trainerHere)
        XCTAssertTrue(page.contains("<b>\(count)</b>"))
    }

    func testALearnerIsNoMemberOfStaff() throws {
        let people = try Self.people.get()
        for target in ["/sites", "/sites/rosewood", "/disputes"] {
            let status = try people.answer(target, as: .learner).status
            XCTAssertEqual(status, .forbidden, target)
        }
    }

    func testALongListIsShownInParts() {
        let list = Array(1...95)
        let parts = ["1", "2", "3", nil, "0", "x", "99"].map { text in
            Array(Pager(asked: text, size: 40, total: 95).part(of: list))
        }
        XCTAssertEqual(parts[0] + parts[1] + parts[2], list)
        XCTAssertEqual(parts[3...5].map(\.first), [1, 1, 1])
        XCTAssertEqual(parts[6].last, 95)
        XCTAssertEqual(Array(Pager(asked: nil, size: 40, total: 0).part(of: [Int]())), [])
    }
}
