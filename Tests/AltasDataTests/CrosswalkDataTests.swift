import XCTest

final class CrosswalkDataTests: XCTestCase {
    /// Calls the body with every crosswalk and the folder of its standard.
    private func forEachCrosswalk(
        _ body: (_ table: CSVTable, _ region: String, _ path: String) throws -> Void
    ) throws {
        XCTAssertFalse(DataFolder.standardFolders.isEmpty)
        for (region, _, path) in DataFolder.standardFolders {
            try body(DataFolder.table("\(path)/crosswalk.csv"), region, path)
        }
    }

    func testCrosswalksHaveTheDocumentedColumns() throws {
        try forEachCrosswalk { table, _, path in
            XCTAssertEqual(
                table.header.joined(separator: " "),
                "altas_code item_code relation group gap_en rationale_en status confidence",
                path
            )
        }
    }

    func testSourcesAreInTheCurriculumOrAmongTheRegionsLocalCriteria() throws {
        let curriculum = try DataFolder.curriculumCodes()
        try forEachCrosswalk { table, region, _ in
            let local = try DataFolder.table("Standards/\(region)/local-criteria.csv").rows
            let sources = curriculum.union(local.map { $0["code"] })
            for row in table.rows {
                XCTAssertTrue(sources.contains(row["altas_code"]), row.place)
            }
        }
    }

    func testTargetsAreItemsWhoseContentIsHeld() throws {
        try forEachCrosswalk { table, _, path in
            let items = try DataFolder.table("\(path)/items.csv").rows
            let held = items.filter { !["rest", "resto"].contains($0["type"]) }
            let targets = Set(held.map { $0["code"] })
            for row in table.rows {
                XCTAssertTrue(targets.contains(row["item_code"]), row.place)
            }
        }
    }

    func testRelationsStatusesAndConfidencesAreKnownWords() throws {
        let relations: Set = ["exact", "covers", "partial", "related"]
        try forEachCrosswalk { table, _, _ in
            for row in table.rows {
                XCTAssertTrue(relations.contains(row["relation"]), row.place)
                XCTAssertTrue(["draft", "reviewed"].contains(row["status"]), row.place)
                XCTAssertTrue(["high", "medium", "low"].contains(row["confidence"]), row.place)
                XCTAssertFalse(row["rationale_en"].isEmpty, row.place)
            }
        }
    }

    func testExactlyThePartialLinksStateAGap() throws {
        try forEachCrosswalk { table, _, _ in
            for row in table.rows {
                XCTAssertEqual(!row["gap_en"].isEmpty, row["relation"] == "partial", row.place)
            }
        }
    }

    func testNoGroupMixesRelations() throws {
        try forEachCrosswalk { table, _, path in
            let grouped = Dictionary(grouping: table.rows.filter { !$0["group"].isEmpty }) {
                [$0["item_code"], $0["group"]]
            }
            for (group, rows) in grouped {
                XCTAssertEqual(Set(rows.map { $0["relation"] }).count, 1, "\(path) \(group)")
            }
        }
    }

    func testNoLinkIsWrittenTwice() throws {
        try forEachCrosswalk { table, _, path in
            let links = table.rows.map { [$0["altas_code"], $0["item_code"], $0["group"]] }
            XCTAssertEqual(links.repeated, [], path)
        }
    }
}
