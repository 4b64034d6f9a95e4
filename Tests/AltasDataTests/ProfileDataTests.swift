import Foundation
import XCTest

final class ProfileDataTests: XCTestCase {
    private func profiles() throws -> [(region: String, profile: JSONValue)] {
        XCTAssertFalse(DataFolder.regions.isEmpty)
        return try DataFolder.regions.map {
            ($0, try DataFolder.json("Standards/\($0)/profile.json"))
        }
    }

    func testProfilesHaveExactlyTheKeysOfTheSchema() throws {
        for (region, profile) in try profiles() {
            XCTAssertEqual(JSONShape.profile.problems(in: profile, at: region), [])
        }
    }

    func testSchemaRefusesAKeyTooManyAndAKeyTooFew() throws {
        let profile = try JSONValue(parsing: #"{"region": "NO", "colour": "red"}"#)
        let problems = JSONShape.profile.problems(in: profile, at: "NO")
        XCTAssertTrue(problems.contains("NO/colour is unknown"))
        XCTAssertTrue(problems.contains("NO/award_rule is missing"))
    }

    func testProfilesNameTheirFolderAndAKnownTimeZone() throws {
        for (region, profile) in try profiles() {
            XCTAssertEqual(profile["region"], .text(region))
            XCTAssertNotNil(profile["time_zone"].string.flatMap(TimeZone.init(identifier:)), region)
            XCTAssertFalse(profile["languages"].strings.isEmpty, region)
        }
    }

    func testAwardRulesSpeakOfModulesAndMethodsOfTheCurriculum() throws {
        let modules = try DataFolder.curriculumCodes(type: "module")
        let methods = try DataFolder.curriculumTerms("methods")
        for (region, profile) in try profiles() {
            let rule = profile["award_rule"]
            let months = rule["validity_months_by_module"]["value"].members.keys
            let kinds = rule["kinds_required"]["value"].elements.flatMap { $0["any_of"].strings }
            let observing = rule["observing_methods"]["value"].strings
            XCTAssertTrue(modules.isSuperset(of: rule["required_modules"]["value"].strings), region)
            XCTAssertTrue(modules.isSuperset(of: months), region)
            XCTAssertTrue(methods.isSuperset(of: kinds + observing), region)
            XCTAssertTrue(methods.contains(rule["prior_learning"]["method"].string ?? ""), region)
            XCTAssertFalse(observing.isEmpty, region)
        }
    }

    func testEachCapacityIsNamedOnceAndSomebodyMayDecide() throws {
        for (region, profile) in try profiles() {
            let assessors = profile["award_rule"]["assessors"].elements
            XCTAssertEqual(assessors.compactMap { $0["capacity"].string }.repeated, [], region)
            XCTAssertTrue(assessors.contains { $0["may_decide"] == .boolean(true) }, region)
        }
    }

    func testCreditsAreARangeOfHours() throws {
        for (region, profile) in try profiles() {
            for credit in profile["credits"].elements {
                guard case .number(let low) = credit["hours_low"],
                    case .number(let high) = credit["hours_high"]
                else { return XCTFail(region) }
                XCTAssertTrue(0 < low && low <= high, "\(region) \(credit["system"])")
            }
        }
    }
}
