import AltasCore
import XCTest

@testable import AltasRegister

final class GapBothWaysTests: XCTestCase {
    func testBothDirectionsAreThoseAskedForOneByOne() throws {
        let fixture = try RegisterFixture()
        let session = fixture.administrator
        let answers = try fixture.register.gapBothWays("NO", "DK", Inquiry(), as: session)
        XCTAssertEqual(answers.map(\.from.region), ["NO", "DK"])
        for answer in answers {
            let request = GapRequest(from: answer.from.region, to: answer.to.region)
            let alone = try fixture.register.gap(request, Inquiry(), as: session)
            XCTAssertEqual(answer.localCriteria, alone.localCriteria)
            XCTAssertEqual(answer.rules, alone.rules)
            XCTAssertEqual(answer.links, alone.links)
            XCTAssertEqual(answer.missing, alone.missing)
            XCTAssertEqual(answer.stamp, alone.stamp)
            XCTAssertEqual(
                answer.standards.map(\.partsAchieved),
                alone.standards.map(\.partsAchieved)
            )
        }
    }
}
