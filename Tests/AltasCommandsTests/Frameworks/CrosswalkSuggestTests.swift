import AltasCore
import AltasExchange
import XCTest

@testable import AltasCommands

final class CrosswalkSuggestTests: XCTestCase {
    /// A Norwegian standard without links, and one in Japanese only.
    private func founded() throws -> CommandFixture {
        try CommandFixture.founded(data: [
            framework("alarms-no", language: "nb"),
            SourceFile(
                path: "Standards/NO/alarms-no/items.csv",
                text: """
                    code,parent,type,title,title_en,verification
                    1,,unit,Alarmer,Alarms,draft
                    1.1,1,aim,Melde feil,"Reports a fault the same day, and records it",draft
                    1.2,1,aim,Bake brød,Bakes bread,draft
                    1.3,1,aim,Samtykke,"Explains consent, and that the person may say no",draft

                    """
            ),
            framework("alarms-ja", language: "ja"),
            SourceFile(
                path: "Standards/NO/alarms-ja/items.csv",
                text: "code,parent,type,title,verification\n1,,unit,警報器の故障を報告する,draft\n"
            ),
        ])
    }

    private func framework(_ slug: String, language: String) -> SourceFile {
        SourceFile(
            path: "Standards/NO/\(slug)/framework.json",
            text: """
                {"code": null, "slug": "\(slug)", "role": "standard", "title": {"en": "Alarms"},
                "issuer": null, "version": "1", "issued": null, "valid_from": null,
                "valid_until": null, "jurisdiction": "NO", "language": "\(language)",
                "national_level": {"framework": null, "level": null}, "eqf_level": null,
                "credit": {"system": null, "amount": null, "hours": null}, "source_urls": [],
                "verification": "draft", "notes": null, "replaces": null, "status": null}
                """
        )
    }

    func testTheReportIsTheOneReviewed() throws {
        let commands = try founded()
        for language in ["en", "es", "nb", "da"] {
            let run = commands.run("crosswalk", "suggest", "alarms-no", "--lang", language)
            try Snapshot.assert(run.output, named: "crosswalk-suggest-\(language).txt")
            XCTAssertTrue(run.errors.contains("--output FILE"), run.errors)
        }
    }

    func testTheFileIsACrosswalkOfDrafts() throws {
        let commands = try founded()
        let path = commands.folder.appendingPathComponent("links.csv").path
        for language in ["en", "da"] {
            let words = ["crosswalk", "suggest", "alarms-no", "--output", path, "--overwrite"]
            let run = commands.run(words + ["--lang", language])
            XCTAssertEqual(run.exit, .done, run.errors)
            XCTAssertTrue(run.errors.contains("links.csv"), run.errors)
            let table = try CrosswalkTable(try SourceFile(reading: path))
            XCTAssertFalse(table.rows.isEmpty)
            for row in table.rows {
                XCTAssertEqual(row.status, .draft)
                XCTAssertLessThanOrEqual(row.relation, .partial)
                XCTAssertNotEqual(row.confidence, "high")
                XCTAssertTrue(row.source.hasPrefix("ALT-"), row.source)
            }
        }
        let refused = commands.run("crosswalk", "suggest", "alarms-no", "--output", path)
        XCTAssertEqual(refused.exit, .refused)
        XCTAssertTrue(refused.errors.contains("--overwrite"), refused.errors)
    }

    func testOnlyTheFileGoesToStandardOutputWhenItIsSentThere() throws {
        let commands = try founded()
        let run = commands.run("crosswalk", "suggest", "alarms-no", "--output", "-")
        XCTAssertTrue(run.output.hasPrefix("\u{FEFF}altas_code,item_code,relation,group,gap_en,"))
        XCTAssertEqual(run.errors, "")
    }

    func testWhereNoLanguageIsSharedItSaysSo() throws {
        let commands = try founded()
        let run = commands.run("crosswalk", "suggest", "alarms-ja")
        XCTAssertEqual(run.exit, .done)
        XCTAssertEqual(
            run.errors,
            "altas and alarms-ja share no language, so no links can be proposed.\n"
        )
    }

    func testWhatIsMappedAlreadySaysSo() throws {
        let commands = try founded()
        let run = commands.run("crosswalk", "suggest", "digital-data-capability-2024")
        XCTAssertEqual(
            run.errors,
            "Every item of digital-data-capability-2024 has a link already.\n"
        )
    }

    func testJSONHasEveryItemAndNothingIsWritten() throws {
        let commands = try founded()
        let before = commands.output("verify")
        let text = commands.output("crosswalk", "suggest", "alarms-no", "--json", "--limit", "1")
        let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let items = try XCTUnwrap(answer?["items"] as? [[String: Any]])
        XCTAssertEqual(items.count, 4)
        for item in items {
            XCTAssertLessThanOrEqual((item["proposals"] as? [Any])?.count ?? 9, 1)
        }
        XCTAssertEqual(commands.output("verify"), before)
    }

    func testWhatIsMisusedOrUnknownIsSaid() throws {
        let commands = try founded()
        for limit in ["0", "-1", "21", "many"] {
            let run = commands.run("crosswalk", "suggest", "alarms-no", "--limit", limit)
            XCTAssertEqual(run.exit, .misused, limit)
        }
        let run = commands.run("crosswalk", "suggest", "alarms-nb")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("alarms-no"), run.errors)
        _ = commands.output("logout")
        XCTAssertEqual(commands.run("crosswalk", "suggest", "alarms-no").exit, .refused)
    }
}
