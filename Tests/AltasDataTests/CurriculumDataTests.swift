import XCTest

final class CurriculumDataTests: XCTestCase {
    private func items() throws -> CSVTable {
        try DataFolder.table("Curricula/altas/items.csv")
    }

    func testItemsHaveTheDocumentedColumns() throws {
        XCTAssertEqual(
            try items().header.joined(separator: " "),
            "code parent type kind title_en title_es title_nb title_da hours eqf_level methods "
                + "evidence_setting key_outcomes local_criteria_expected refresh_months"
        )
    }

    func testCodesAreUnique() throws {
        XCTAssertEqual(try items().rows.map { $0["code"] }.repeated, [])
    }

    func testModulesHoldOutcomesAndOutcomesHoldCriteria() throws {
        let parents = [
            "module": [""],
            "outcome": try DataFolder.curriculumCodes(type: "module"),
            "criterion": try DataFolder.curriculumCodes(type: "outcome"),
        ]
        for row in try items().rows {
            XCTAssertEqual(parents[row["type"]]?.contains(row["parent"]), true, row.place)
        }
        XCTAssertEqual(Set(parents.keys), try DataFolder.curriculumTerms("types"))
    }

    func testEveryTitleIsWordedInFourLanguages() throws {
        for row in try items().rows {
            for language in DataFolder.languages {
                XCTAssertFalse(row["title_\(language)"].isEmpty, "\(row.place) \(language)")
            }
        }
    }

    func testOutcomesUseTheTermsThatTheFrameworkExplains() throws {
        let kinds = try DataFolder.curriculumTerms("kinds")
        let methods = try DataFolder.curriculumTerms("methods")
        let settings = try DataFolder.curriculumTerms("evidence_settings")
        let keyOutcomes = try DataFolder.curriculumTerms("key_outcomes")
        for row in try items().rows where row["type"] == "outcome" {
            XCTAssertTrue(kinds.contains(row["kind"]), row.place)
            XCTAssertTrue(settings.contains(row["evidence_setting"]), row.place)
            XCTAssertTrue(methods.isSuperset(of: row.list("methods")), row.place)
            XCTAssertFalse(row.list("methods").isEmpty, row.place)
            XCTAssertTrue(keyOutcomes.isSuperset(of: row.list("key_outcomes")), row.place)
            XCTAssertTrue(["yes", "no"].contains(row["local_criteria_expected"]), row.place)
        }
    }

    func testModulesStateHoursLevelAndRefreshMonths() throws {
        for row in try items().rows where row["type"] == "module" {
            for column in ["hours", "eqf_level", "refresh_months"] {
                XCTAssertNotNil(Int(row[column]), "\(row.place) \(column)")
            }
        }
    }

    func testFrameworkIsLabelledAReconstructionInFourLanguages() throws {
        let framework = try DataFolder.json("Curricula/altas/framework.json")
        XCTAssertEqual(framework["status"], .text("reconstruction"))
        XCTAssertEqual(Set(framework["provenance"].members.keys), DataFolder.languages)
        XCTAssertEqual(framework.incompletePhrases, [])
    }

    func testQuestionnaireAsksOnceAboutEachOutcomeInFourLanguages() throws {
        let table = try DataFolder.table("Curricula/altas/questionnaire.csv")
        let statements = ["statement_en", "statement_es", "statement_nb", "statement_da"]
        XCTAssertEqual(table.header, ["code", "outcome"] + statements)
        XCTAssertEqual(table.rows.map { $0["code"] }.repeated, [])
        XCTAssertEqual(
            table.rows.map { $0["outcome"] }.sorted(),
            try DataFolder.curriculumCodes(type: "outcome").sorted()
        )
        for row in table.rows {
            XCTAssertEqual(statements.filter { row[$0].isEmpty }, [], row.place)
        }
    }
}

extension JSONValue {
    /// The English of every object that speaks English but not all four languages.
    var incompletePhrases: [String] {
        let below = (Array(members.values) + elements).flatMap(\.incompletePhrases)
        guard let english = self["en"].string else { return below }
        let worded = members.filter { $0.value.string?.isEmpty == false }.keys
        return Set(worded) == DataFolder.languages ? below : [english] + below
    }
}
