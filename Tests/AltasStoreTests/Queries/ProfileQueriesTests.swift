import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class ProfileQueriesTests: XCTestCase {
    func testTheProfileInForceComesBackAsItWentIn() throws {
        let connection = try Connection.inMemory().migrated()
        let first = try Profile.fixture()
        let second = try Profile.fixture(version: "2026-06", rule: .fixture(observations: 2))
        let third = try Profile.fixture(version: "2026-06b", rule: .fixture(observations: 3))
        for (profile, day) in [
            (first, "2026-01-01"), (second, "2026-06-01"), (third, "2026-06-01"),
        ] {
            try connection.newEntry(.adopt) { draft in
                try draft.add(profile, inForceFrom: .on(day))
            }
        }
        let cases: [(entry: Int64, day: String, profile: Profile?)] = [
            (0, "2026-07-01", nil), (1, "2025-12-31", nil), (1, "2026-07-01", first),
            (2, "2026-05-31", first), (2, "2026-06-01", second), (3, "2026-06-01", third),
        ]
        for (entry, day, profile) in cases {
            let moment = Moment(entry: entry, day: .on(day))
            let text = "entry \(entry), \(day)"
            XCTAssertEqual(try connection.profile(of: "NO", at: moment), profile, text)
            let rule = try connection.rule(of: "NO", at: moment)
            XCTAssertEqual(rule?.rule, profile?.awardRule, text)
            XCTAssertEqual(rule?.version, profile?.version, text)
            XCTAssertEqual(try connection.regions(at: moment), profile == nil ? [] : ["NO"], text)
            XCTAssertNil(try connection.profile(of: "DK", at: moment), text)
        }
    }
}
