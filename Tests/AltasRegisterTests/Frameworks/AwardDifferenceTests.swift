import AltasCore
import Foundation
import XCTest

@testable import AltasRegister

final class AwardDifferenceTests: XCTestCase {
    func testEveryDifferenceTravelsAndComesBackAsItWas() throws {
        let differences: [RegionGap.RuleDifference] = [
            .module("ALT-3"), .observations(from: 1, to: 2), .observingMethods(["SIM", "VID"]),
            .kind(.skill, anyOf: ["OBS"], atLeast: 1), .differentKinds(.knowledge, from: 1, to: 2),
            .validity(fromMonths: 36, toMonths: 24),
        ]
        for difference in differences {
            let data = try JSONEncoder().encode(AwardDifference(difference))
            let back = try JSONDecoder().decode(AwardDifference.self, from: data)
            XCTAssertEqual(back.difference, difference)
        }
    }
}
