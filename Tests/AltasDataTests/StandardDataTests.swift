import XCTest

final class StandardDataTests: XCTestCase {
    func testThereAreStandardsInEveryRegion() {
        XCTAssertFalse(DataFolder.regions.isEmpty)
        for region in DataFolder.regions {
            XCTAssertFalse(DataFolder.standards(of: region).isEmpty, region)
        }
    }

    func testFrameworksNameTheirFolderTheirTitleAndTheirVerification() throws {
        for (region, slug, path) in DataFolder.standardFolders {
            let framework = try DataFolder.json("\(path)/framework.json")
            let title = framework["title"]
            XCTAssertEqual(framework["slug"], .text(slug), path)
            XCTAssertEqual(framework["role"], .text("standard"), path)
            XCTAssertEqual(framework["jurisdiction"], .text(region), path)
            XCTAssertNotNil(title["en"].string, path)
            XCTAssertNotNil(framework["language"].string.flatMap { title[$0].string }, path)
            XCTAssertTrue(
                DataFolder.verifications.contains(framework["verification"].string ?? ""),
                path
            )
        }
    }

    func testItemsHaveTheDocumentedColumnsAndTerms() throws {
        for (_, _, path) in DataFolder.standardFolders {
            let table = try DataFolder.table("\(path)/items.csv")
            XCTAssertEqual(
                table.header.joined(separator: " "),
                "code parent type title title_en statement_en level credit hours verification "
                    + "relevance",
                path
            )
            for row in table.rows {
                XCTAssertTrue(
                    DataFolder.verifications.contains(row["verification"]),
                    row.place
                )
                XCTAssertTrue(["high", "medium", "low", ""].contains(row["relevance"]), row.place)
                for column in ["code", "type", "title", "title_en"] {
                    XCTAssertFalse(row[column].isEmpty, "\(row.place) \(column)")
                }
            }
        }
    }

    func testCodesAreUniqueUnderTheirParents() throws {
        for (_, _, path) in DataFolder.standardFolders {
            let rows = try DataFolder.table("\(path)/items.csv").rows
            XCTAssertEqual(rows.map { [$0["parent"], $0["code"]] }.repeated, [], path)
        }
    }

    func testParentsStandBeforeTheirChildren() throws {
        for (_, _, path) in DataFolder.standardFolders {
            var seen: Set = [""]
            for row in try DataFolder.table("\(path)/items.csv").rows {
                XCTAssertTrue(seen.contains(row["parent"]), "\(row.place) \(row["parent"])")
                seen.insert(row["code"])
            }
        }
    }

    func testContentThatIsNotHeldHasACodeEndingInR() throws {
        for (_, _, path) in DataFolder.standardFolders {
            for row in try DataFolder.table("\(path)/items.csv").rows
            where ["rest", "resto"].contains(row["type"]) {
                XCTAssertTrue(row["code"].hasSuffix("R"), row.place)
            }
        }
    }

    func testAnEditionThatReplacesAnotherSaysWhatChanged() throws {
        var replacing = 0
        for (region, _, path) in DataFolder.standardFolders {
            let replaced = try DataFolder.json("\(path)/framework.json")["replaces"].string
            XCTAssertEqual(DataFolder.has("\(path)/changes.csv"), replaced != nil, path)
            guard let replaced else { continue }
            replacing += 1
            try assertChangesResolve(in: path, from: "Standards/\(region)/\(replaced)")
        }
        XCTAssertGreaterThan(replacing, 0)
    }

    private func assertChangesResolve(in path: String, from oldPath: String) throws {
        let table = try DataFolder.table("\(path)/changes.csv")
        let columns = ["from_code", "to_code", "change", "note_en"]
        let old = try codes(in: oldPath)
        let new = try codes(in: path)
        let words = [
            "unchanged", "retitled", "narrowed", "expanded", "moved", "split", "merged", "new",
            "removed",
        ]
        XCTAssertTrue([columns, columns + ["basis"]].contains(table.header), path)
        for row in table.rows {
            let (from, to) = (row["from_code"], row["to_code"])
            XCTAssertTrue(words.contains(row["change"]), row.place)
            XCTAssertTrue(from.isEmpty ? row["change"] == "new" : old.contains(from), row.place)
            XCTAssertTrue(to.isEmpty ? row["change"] == "removed" : new.contains(to), row.place)
        }
    }

    private func codes(in path: String) throws -> Set<String> {
        Set(try DataFolder.table("\(path)/items.csv").rows.map { $0["code"] })
    }
}
