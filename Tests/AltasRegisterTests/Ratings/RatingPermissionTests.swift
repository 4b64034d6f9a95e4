import AltasCore
import XCTest

@testable import AltasRegister

final class RatingPermissionTests: XCTestCase {
    func testOnlyTrainersOfTheLearnersSiteAndAdministratorsMay() throws {
        let world = try RatingFixture()
        let other = try world.fixture.site("solbakken", region: "NO")
        let strangers = [
            try world.fixture.staff("Siv Solbakken", at: other).session,
            try world.fixture.staff("Quirin Quality", .qualityAssurer, at: world.site).session,
        ]
        let code = world.kari.code.description
        for stranger in strangers {
            let refusal = Refusal.notAllowed(.learner(code))
            XCTAssertThrowsError(
                try world.record(try world.grid(kari: "1", "4"), as: stranger)
            ) { XCTAssertEqual($0 as? Refusal, refusal) }
            XCTAssertThrowsError(
                try world.register.ratings(of: code, Inquiry(), as: stranger)
            ) { XCTAssertEqual($0 as? Refusal, refusal) }
            let request = RatingSheetRequest(.before, learners: [code])
            XCTAssertThrowsError(
                try world.register.ratingSheet(request, Inquiry(), as: stranger)
            ) { XCTAssertEqual($0 as? Refusal, refusal) }
            let site = RatingSheetRequest(.before, site: "fjordgard")
            XCTAssertThrowsError(try world.register.ratingSheet(site, Inquiry(), as: stranger))
        }
        let administrator = world.fixture.administrator
        XCTAssertNoThrow(try world.record(try world.grid(kari: "1", "4"), as: administrator))
    }
}
