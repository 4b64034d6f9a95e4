import XCTest

final class LocalCriteriaDataTests: XCTestCase {
    private func rows(of region: String) throws -> [CSVTable.Row] {
        try DataFolder.table("Standards/\(region)/local-criteria.csv").rows
    }

    func testLocalCriteriaHaveTheDocumentedColumns() throws {
        for region in DataFolder.regions {
            XCTAssertEqual(
                try DataFolder.table("Standards/\(region)/local-criteria.csv").header,
                [
                    "code", "altas_outcome", "needed_for", "title_en", "title", "source_url",
                    "verification",
                ]
            )
        }
    }

    func testCodesAreUniqueAcrossRegionsAndUnlikeThoseOfTheCurriculum() throws {
        let codes = try DataFolder.regions.flatMap { try rows(of: $0).map { $0["code"] } }
        XCTAssertEqual((codes + (try DataFolder.curriculumCodes())).repeated, [])
        XCTAssertFalse(codes.isEmpty)
    }

    func testEachExtendsAnOutcomeOfTheCurriculum() throws {
        let outcomes = try DataFolder.curriculumCodes(type: "outcome")
        for row in try DataFolder.regions.flatMap(rows(of:)) {
            XCTAssertTrue(outcomes.contains(row["altas_outcome"]), row.place)
            XCTAssertTrue(row["code"].hasPrefix(row["altas_outcome"] + "-"), row.place)
        }
    }

    func testEachIsNeededForTheAwardOrForStandardsOfItsRegion() throws {
        for region in DataFolder.regions {
            let purposes = Set(DataFolder.standards(of: region) + ["award"])
            for row in try rows(of: region) {
                XCTAssertTrue(purposes.isSuperset(of: row.list("needed_for")), row.place)
                XCTAssertFalse(row.list("needed_for").isEmpty, row.place)
            }
        }
    }

    func testEachIsWordedAndSourced() throws {
        for row in try DataFolder.regions.flatMap(rows(of:)) {
            for column in ["title_en", "title", "source_url"] {
                XCTAssertFalse(row[column].isEmpty, "\(row.place) \(column)")
            }
            XCTAssertTrue(DataFolder.verifications.contains(row["verification"]), row.place)
        }
    }
}
