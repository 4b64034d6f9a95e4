import AltasCore
import AltasExchange
import Fixtures
import XCTest

/// Each mistake is told by its own name, at its own place.
final class RegionMistakeTests: XCTestCase {
    private typealias Mistake = (file: String, old: String, new: String, finding: String)

    private func assertFound(
        _ mistakes: [Mistake],
        among findings: (RegionReading) -> [RegionFinding],
        file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        for mistake in mistakes {
            let files = try RegionFiles().changing(mistake.file, mistake.old, to: mistake.new)
            let found = findings(try RegionReading.reading(files)).map(\.short)
            XCTAssertTrue(
                found.contains("\(mistake.file)\(mistake.finding)"),
                "\(mistake): \(found)",
                file: file,
                line: line
            )
        }
    }

    func testInTheProfile() throws {
        let rule = " award_rule."
        let mistakes: [(String, String, String)] = [
            ("\"ZZ\"", "\"Zz\"", " region region-code"),
            ("\"region\": \"ZZ\",", "", " region missing"),
            ("\"region\": ", "\"region\": \"QQ\", \"region\": ", " region repeated-member"),
            ("\"version\": \"2026-example\"", "\"version\": 3", " version wrong-kind"),
            ("\"valid_from\": null", "\"valid_from\": \"soon\"", " valid_from wrong-kind"),
            ("[\"eo\"]", "[]", " languages missing"),
            ("[\"eo\"]", "[\"Esperanto\"]", " languages[0] language-tag"),
            ("[\"eo\"]", "[\"eo\", \"eo\"]", " languages repeated"),
            ("\"da\": \"Eksempelregionen\"", "\"da\": \" \"", " name untranslated"),
            (
                "{\"value\": \"zz-two\"", "{\"value\": \"zz-tow\"",
                " default_scale.value unknown-scale"
            ),
            (
                ", \"verification\": \"draft\", \"source\": \"example\"}", "}",
                " default_scale.verification unverified"
            ),
            (
                "\"draft\", \"source\": \"example\"}", "\"verified\", \"source\": null}",
                " default_scale.source unsourced"
            ),
            ("\"rank\": 2", "\"rank\": 3", " scales[0].values ranks"),
            ("\"hours_low\": 8", "\"hours_low\": 80", " credits[0] reversed-range"),
            ("\"eqf\": 4", "\"eqf\": 9", " levels[0].to_eqf[1].eqf out-of-range"),
            ("\"ALT-4\"", "\"ALT-9\"", "\(rule)required_modules.value[1] unknown-module"),
            ("\"all\"", "\"some\"", "\(rule)local_criteria.value not-one-of"),
            ("\"WIT\"", "\"WITT\"", "\(rule)observing_methods.value[1] unknown-method"),
            ("[\"OBS\", \"WIT\"]", "[]", "\(rule)observing_methods.value missing"),
            ("\"value\": 80", "\"value\": 180", "\(rule)test_pass_percent.value out-of-range"),
            ("\"may_decide\": true", "\"may_decide\": false", "\(rule)assessors nobody-decides"),
            (
                "\"may_decide\": true", "\"may_decide\": \"yes\"",
                "\(rule)assessors[0].may_decide wrong-kind"
            ),
            ("\"validity_months\"", "\"valdity_months\"", "\(rule)valdity_months unknown-member"),
            (
                "\"value\": {}", "\"value\": {\"ALT-0\": 1}",
                "\(rule)validity_months_by_module.value.ALT-0 unknown-module"
            ),
            (
                "\"conversions\": []",
                "\"conversions\": [{\"from\": \"zz-two\", \"to\": \"x\", \"type\": \"none\", "
                    + "\"map\": {\"*\": \"y\"}, \"verification\": \"draft\", \"source\": \"x\"}]",
                " conversions[0].map unknown-value"
            ),
            ("{", "{{", ":1 bad-file"),
        ]
        try assertFound(mistakes.map { ("profile.json", $0.0, $0.1, $0.2) }, among: \.problems)
    }

    func testInTheLocalCriteria() throws {
        let mistakes: [(String, String, String)] = [
            (",needed_for,", ",neded_for,", ":1 bad-file"),
            ("~ALT-4.4-ZZ1", "", ":2 code missing"),
            ("~ALT-4.4-ZZ1", "ALT-4.4", ":2 code repeated"),
            ("ZZ1,ALT-4.4,", "ZZ1,,", ":2 altas_outcome missing"),
            ("ZZ1,ALT-4.4,", "ZZ1,ALT-4.4a,", ":2 altas_outcome unknown-outcome"),
            ("award;zz-care", "", ":2 needed_for missing"),
            ("award;zz-care", "award;zz-car", ":2 needed_for unknown-purpose"),
            (
                "Says whom to call in the example region when an aid breaks.", "",
                ":2 title_en untranslated"
            ),
            (
                "\"Diras, kiun oni alvokas en la ekzempla regiono, kiam helpilo difektiĝas.\"", "",
                ":2 title untranslated"
            ),
            (",draft", ",sure", ":2 verification not-one-of"),
            ("https://example.org/zz,draft", ",verified", ":2 source_url unsourced"),
        ]
        try assertFound(
            mistakes.map { ("local-criteria.csv", $0.0, $0.1, $0.2) },
            among: \.problems
        )
    }

    func testInTheFramework() throws {
        let mistakes: [(String, String, String)] = [
            ("\"slug\": \"zz-care\"", "\"slug\": \"zz-caer\"", " slug folder-name"),
            ("\"slug\": \"zz-care\"", "\"slug\": \"ZZ care\"", " bad-file"),
            ("\"slug\": \"zz-care\"", "\"slug\": \"hea02-04\"", " slug slug-taken"),
            ("\"slug\": \"zz-care\"", "\"slug\": \"altas\"", " slug slug-taken"),
            ("\"slug\": \"zz-care\"", "\"slug\": \"local-zz\"", " slug slug-taken"),
            ("\"standard\"", "\"curriculum\"", " role not-one-of"),
            ("\"jurisdiction\": \"ZZ\"", "\"jurisdiction\": \"NO\"", " jurisdiction other-region"),
            ("\"eo\": \"Ekzempla normo pri helpiloj\", ", "", " title untranslated"),
            ("\"version\": \"example 1\",", "", " version missing"),
            ("\"valid_from\": null", "\"valid_from\": \"spring\"", " valid_from wrong-kind"),
            ("\"language\": \"eo\"", "\"language\": \"E-o!\"", " language language-tag"),
            ("\"replaces\": null", "\"replaces\": \"zz-old\"", " replaces unknown-edition"),
            ("\"replaces\": null", "\"replaces\": \"zz-care\"", " replaces circle"),
            ("\"verification\": \"draft\",", "", " verification missing"),
        ]
        try assertFound(
            mistakes.map { ("zz-care/framework.json", $0.0, $0.1, $0.2) },
            among: \.problems
        )
    }

    func testInTheItems() throws {
        let mistakes: [(String, String, String)] = [
            ("code,parent", "code,code", ":1 bad-file"),
            ("~1.2,~1,", "~1.1,~1,", ":4 code repeated"),
            ("~1.2,~1,", ",~1,", ":4 code missing"),
            ("~1.2,~1,", "~1.2,~7,", ":4 parent unknown-parent"),
            ("~1,,parto", "~1,~1.1,parto", ":2 parent circle"),
            ("~1.2,~1,ero", "~1.2,~1,", ":4 type missing"),
            ("Reagi al alarmo", "", ":4 title untranslated"),
            ("whom to call.,,,,draft", "whom to call.,,,,drafty", ":4 verification not-one-of"),
            ("whom to call.,,,,draft,high", "whom to call.,,,,draft", ":4 bad-file"),
            (",relevance", ",choose", ":2 choose wrong-kind"),
            (",relevance", ",methods", ":2 methods unknown-method"),
            (",relevance", ",requirement", ":2 requirement not-one-of"),
            (",relevance", ",refresh_months", ":2 refresh_months wrong-kind"),
        ]
        try assertFound(
            mistakes.map { ("zz-care/items.csv", $0.0, $0.1, $0.2) },
            among: \.problems
        )
    }

    func testInTheLinks() throws {
        let mistakes: [(String, String, String)] = [
            ("relation,", "relaton,", ":1 bad-file"),
            ("ALT-4.1,~1.1", "ALT-4.1z,~1.1", ":2 altas_code unknown-source"),
            ("ALT-4.1,~1.1", ",~1.1", ":2 altas_code missing"),
            ("ALT-4.1,~1.1", "ALT-4.1,~1.9", ":2 item_code unknown-item"),
            ("ALT-4.1,~1.1", "ALT-4.1,~1.R", ":2 item_code link-to-unheld"),
            ("~1.1,covers", "~1.1,", ":2 relation missing"),
            ("~1.1,covers", "~1.1,equals", ":2 relation not-one-of"),
            ("Cleaning as such is not shown.", "", ":5 gap_en bad-file"),
            ("~1.1,covers,,", "~1.1,covers,,All of it.", ":2 gap_en bad-file"),
            ("ZZ1,~1.2,covers", "ZZ1,~1.2,exact", ":4 relation bad-file"),
            ("~ALT-4.4-ZZ1,~1.2", "ALT-4.4,~1.2", ":4 altas_code repeated"),
            ("draft,high", "final,high", ":2 status not-one-of"),
            ("draft,high", "draft,certain", ":2 confidence not-one-of"),
        ]
        try assertFound(
            mistakes.map { ("zz-care/crosswalk.csv", $0.0, $0.1, $0.2) },
            among: \.problems
        )
    }

    func testWhatIsOnlyWorthKnowing() throws {
        let mistakes: [Mistake] = [
            (
                "profile.json", "\"source\": \"example\"", "\"source\": null",
                " default_scale.source unsourced"
            ),
            ("zz-care/items.csv", "Respond to an alarm", "", ":4 title_en untranslated"),
            (
                "zz-care/items.csv", "whom to call.,,,,draft", "whom to call.,,,,",
                " verification counted-as-draft"
            ),
            ("zz-care/crosswalk.csv", "ALT-4.2,~1.3", "ALT-4.2,~1.1", " unlinked"),
            (
                "zz-care/crosswalk.csv", "Uses common technologies as instructed.", "",
                ":5 rationale_en no-reason"
            ),
            ("zz-care/framework.json", "\"notes\"", "\"notse\"", " notse unknown-member"),
        ]
        try assertFound(mistakes, among: \.notes)
        for mistake in mistakes {
            let files = try RegionFiles().changing(mistake.file, mistake.old, to: mistake.new)
            XCTAssertNotNil(try RegionReading.reading(files).region, "\(mistake)")
        }
    }

    func testWhatIsNotThere() throws {
        let needed = ["profile.json", "zz-care/framework.json", "zz-care/items.csv"]
        for path in needed {
            var files = try RegionFiles()
            files.texts[path] = nil
            let found = try RegionReading.reading(files).problems.map(\.short)
            XCTAssertTrue(found.contains("\(path) missing-file"), "\(path): \(found)")
        }
        var files = try RegionFiles()
        files.texts["zz-care/crosswalk.csv"] = nil
        XCTAssertEqual(
            try RegionReading.reading(files).findings.map(\.short),
            ["zz-care/crosswalk.csv no-crosswalk"]
        )
        files.texts = files.texts.filter { $0.key == "profile.json" }
        let reading = try RegionReading.reading(files)
        XCTAssertEqual(
            reading.findings.map(\.short),
            ["ZZ no-standards", "local-criteria.csv no-local-criteria"]
        )
        XCTAssertNotNil(reading.region)
    }

    func testEditionsThatReplaceEachOtherInACircle() throws {
        var files = try RegionFiles()
        files.copyStandard(as: "zz-next")
        files.change(
            "zz-care/framework.json",
            "\"replaces\": null",
            to: "\"replaces\": \"zz-next\""
        )
        files.change(
            "zz-next/framework.json",
            "\"replaces\": null",
            to: "\"replaces\": \"zz-care\""
        )
        XCTAssertEqual(
            try RegionReading.reading(files).problems.map(\.short),
            [
                "zz-care/framework.json replaces circle", "zz-next/framework.json replaces circle",
            ]
        )
    }
}
