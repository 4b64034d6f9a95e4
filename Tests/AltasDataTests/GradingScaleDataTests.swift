import XCTest

final class GradingScaleDataTests: XCTestCase {
    private func grading() throws -> JSONValue {
        try DataFolder.json("Standards/grading/scales.json")
    }

    /// The values of every scale, by the scale's key.
    private func values() throws -> [String: [String]] {
        let scales = try grading()["scales"].elements
        XCTAssertFalse(scales.isEmpty)
        return scales.reduce(into: [:]) { values, scale in
            values[scale["key"].string ?? ""] = scale["values"].elements.compactMap {
                $0["value"].string
            }
        }
    }

    func testScalesAreUniqueAndWordedInFourLanguages() throws {
        let keys = try grading()["scales"].elements.compactMap { $0["key"].string }
        XCTAssertEqual(keys.repeated, [])
        XCTAssertEqual(try grading()["scales"].incompletePhrases, [])
    }

    func testValuesStandBestFirst() throws {
        for scale in try grading()["scales"].elements {
            let ranks = scale["values"].elements.map { $0["rank"] }
            let expected = (1...max(1, ranks.count)).map { JSONValue.number(Double($0)) }
            XCTAssertEqual(ranks, expected, "\(scale["key"])")
        }
    }

    func testEveryJudgementHasAKnownVerification() throws {
        let judged = try grading()["scales"].elements + grading()["conversions"].elements
        for judgement in judged {
            XCTAssertTrue(
                DataFolder.verifications.contains(judgement["verification"].string ?? ""),
                "\(judgement)"
            )
        }
    }

    func testConversionsMapValuesOfOneScaleToThoseOfAnother() throws {
        let values = try values()
        let profiles = try DataFolder.regions.map {
            try DataFolder.json("Standards/\($0)/profile.json")
        }
        for conversion in try (profiles + [grading()]).flatMap({ $0["conversions"].elements }) {
            for (side, used) in [
                ("from", Array(conversion["map"].members.keys)),
                ("to", conversion["map"].members.values.compactMap(\.string)),
            ] {
                let scale = conversion[side].string ?? ""
                let known = scale == "*" ? used : values[scale]
                XCTAssertTrue(Set(known ?? []).isSuperset(of: used), "\(conversion)")
                XCTAssertNotNil(known, "\(scale) is no scale")
            }
        }
    }

    func testProfilesRepeatTheScalesAsTheyAre() throws {
        let grading = try grading()["scales"].elements
        for region in DataFolder.regions {
            let profile = try DataFolder.json("Standards/\(region)/profile.json")
            let keys = profile["scales"].elements.map { $0["key"] }
            XCTAssertTrue(keys.contains(profile["default_scale"]["value"]), region)
            for scale in profile["scales"].elements {
                let original = try XCTUnwrap(grading.first { $0["key"] == scale["key"] }, region)
                XCTAssertEqual(scale["values"].marks, original["values"].marks, region)
                XCTAssertEqual(scale["title"], original["title"], region)
            }
        }
    }
}

extension JSONValue {
    /// The values of a scale without what is said about their verification.
    fileprivate var marks: [[JSONValue]] {
        elements.map { [$0["value"], $0["rank"], $0["pass"], $0["label"]] }
    }
}
