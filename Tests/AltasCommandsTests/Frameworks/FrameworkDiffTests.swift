import AltasData
import AltasExchange
import XCTest

@testable import AltasCommands

final class FrameworkDiffTests: XCTestCase {
    private let care = ["framework", "diff", "care-certificate-2015", "care-certificate-2025"]

    private let pair = ["framework", "diff", "ssc089-2-2004", "ssc089-2-2022"]

    /// The comparison of two Spanish qualifications, with the publisher's list.
    private func spanish(_ commands: CommandFixture) -> [String] {
        pair + option("--changes", "changes-es.csv", in: commands)
    }

    /// The words that give a file of the fixture's folder for an option.
    private func option(_ name: String, _ file: String, in commands: CommandFixture) -> [String] {
        [name, commands.folder.appendingPathComponent(file).path]
    }

    private func write(_ text: String, to file: String, in commands: CommandFixture) throws {
        try Data(text.utf8).write(to: commands.folder.appendingPathComponent(file))
    }

    private func read(_ file: String, in commands: CommandFixture) throws -> String {
        try String(contentsOf: commands.folder.appendingPathComponent(file), encoding: .utf8)
    }

    /// A register, and the publishers' lists beside it.
    private func founded() throws -> CommandFixture {
        let commands = try CommandFixture.founded()
        for (edition, name) in [
            ("GB-ENG/care-certificate-2025", "changes.csv"),
            ("ES/ssc089-2-2022", "changes-es.csv"),
        ] {
            let path = "Standards/\(edition)/changes.csv"
            let list = try XCTUnwrap(EmbeddedData.files.first { $0.path.hasSuffix(path) })
            try write(list.text, to: name, in: commands)
        }
        return commands
    }

    func testTheReportIsTheOneReviewed() throws {
        let commands = try founded()
        for language in ["en", "es", "nb", "da"] {
            let run = commands.run(spanish(commands) + ["--lang", language])
            try Snapshot.assert(run.output, named: "framework-diff-\(language).txt")
            XCTAssertTrue(run.errors.contains("--write-settlements FILE"), run.errors)
        }
    }

    func testTheCareCertificateShowsWhatIsReportedAndAsksAboutWhatIsAssumed() throws {
        let commands = try founded()
        let run = commands.run(care + option("--changes", "changes.csv", in: commands))
        let halves = run.output.components(separatedBy: "Nothing to settle: ")
        XCTAssertEqual(halves.count, 2)
        for line in [
            "4  Equality, diversity, inclusion and human rights\n  reworded (another title) · certain",
            "→ 16  Awareness of learning disability and autism\n  new · certain: reported",
            "9.6 → ~5.mc  ",
        ] {
            XCTAssertTrue(halves[1].contains(line), line)
        }
        XCTAssertFalse(halves[1].contains("assumed in the list"))
        XCTAssertTrue(halves[0].contains("reworded (narrowed) · certain: reported"))
        XCTAssertTrue(halves[0].contains("1.1 → ~1.1  Own role\n  same · doubtful: assumed"))
    }

    func testASpreadsheetMayBeFilledInAndGivenBack() throws {
        let commands = try founded()
        let list = option("--changes", "changes.csv", in: commands)
        for (language, word) in [("en", "equivalent"), ("es", "EQUIVALENTE"), ("da", "ligeværdig")]
        {
            let written = option("--write-settlements", "open-\(language).csv", in: commands)
            let first = commands.run(care + list + written + ["--lang", language])
            XCTAssertEqual(first.exit, .done, first.errors)
            let text = try read("open-\(language).csv", in: commands)
            let table = try KeyedTable(
                SourceFile(path: "open.csv", text: text),
                required: ["from_code", "to_code", "from_text", "to_text", "verdict", "reason"]
            )
            XCTAssertEqual(table.rows.count, 82)
            // As a spreadsheet saves it: other order of columns and rows, another delimiter.
            let rows = table.rows.reversed().map { row in
                [word, "Read \"both\"; the same", row["to_code"], row["from_code"], "Bo"]
            }.filter { !$0[2].isEmpty && !$0[3].isEmpty }
            let header = ["verdict", "reason", "to_code", "from_code", "settled_by"]
            let delimiter: CSVTable.Delimiter = language == "en" ? .semicolon : .comma
            let saved = CSVWriter.spreadsheet(delimiter: delimiter).text([header] + rows)
            try write(saved, to: "settled-\(language).csv", in: commands)
            let settled = option("--settlements", "settled-\(language).csv", in: commands)
            let second = commands.run(care + list + settled + ["--json"])
            XCTAssertEqual(second.exit, .done, second.errors)
            let answer = try JSONSerialization.jsonObject(with: Data(second.output.utf8))
            let tally = try XCTUnwrap((answer as? [String: Any])?["tally"] as? [String: Any])
            XCTAssertEqual(tally["settled"] as? Int, rows.count, language)
            XCTAssertEqual(tally["open"] as? Int, 82 - rows.count, language)
        }
    }

    func testWhatIsSettledIsWrittenAgain() throws {
        let commands = try founded()
        try write(
            """
            from_code,to_code,verdict,reason
            UC0249_2,UC2259_2,no equivalente,Other content.
            """,
            to: "settled.csv",
            in: commands
        )
        let run = commands.run(
            spanish(commands) + option("--settlements", "settled.csv", in: commands)
                + option("--write-settlements", "again.csv", in: commands) + ["--lang", "nb"]
        )
        XCTAssertEqual(run.exit, .done, run.errors)
        let again = try read("again.csv", in: commands)
        XCTAssertTrue(again.contains(";ikke likeverdig;Other content.;\r\n"), again)
        XCTAssertEqual(again.split(separator: "\r\n").count, 4)
        XCTAssertTrue(run.output.contains("UC0249_2 → UC2259_2: ikke likeverdig. Other content."))
    }

    func testAFileThatIsThereIsReplacedOnlyWhenThatIsSaid() throws {
        let commands = try founded()
        try write("mine", to: "open.csv", in: commands)
        let words = spanish(commands) + option("--write-settlements", "open.csv", in: commands)
        let refused = commands.run(words)
        XCTAssertEqual(refused.exit, .refused)
        XCTAssertEqual(refused.output, "")
        XCTAssertTrue(refused.errors.contains("--overwrite"), refused.errors)
        XCTAssertEqual(try read("open.csv", in: commands), "mine")
        XCTAssertEqual(commands.run(words + ["--overwrite"]).exit, .done)
        XCTAssertTrue(try read("open.csv", in: commands).contains("UC0251_2"))
        let folder = ["--write-settlements", commands.folder.path]
        XCTAssertEqual(commands.run(spanish(commands) + folder).exit, .refused)
        let nowhere = option("--write-settlements", "no/such/open.csv", in: commands)
        XCTAssertEqual(commands.run(spanish(commands) + nowhere).exit, .refused)
        let output = commands.run(spanish(commands) + ["--write-settlements", "-"]).output
        XCTAssertTrue(output.hasPrefix("\u{FEFF}from_code,"), output)
    }

    func testWhatIsWrongInAFileIsSaidWithItsLine() throws {
        let commands = try founded()
        let header = "from_code,to_code,verdict,reason\n"
        let rows = [
            "UC0249_2,UC2259_2,perhaps,Why", "UC0249_2,UC2259_2,equivalent,",
            "UC0249_2,nowhere,equivalent,Why", ",UC2259_2,equivalent,Why", ",,equivalent,Why",
            "UC0249_2,UC2259_2,equivalent", "UC0249_2,\"UC2259_2,equivalent,Why",
            "\u{202E}UC0249_2,UC2259_2,equivalent,Why", "=1+1,UC2259_2,equivalent,Why",
            "UC0249_2,UC2259_2,equivalent,\(String(repeating: "x", count: 5_000))",
        ]
        for row in rows {
            try write(header + row + "\n", to: "settled.csv", in: commands)
            for language in ["en", "es", "nb", "da"] {
                let run = commands.run(
                    spanish(commands) + option("--settlements", "settled.csv", in: commands)
                        + ["--lang", language]
                )
                XCTAssertEqual(run.exit, .refused, row)
                XCTAssertEqual(run.output, "", row)
                XCTAssertTrue(run.errors.contains("settled.csv"), run.errors)
                XCTAssertTrue(run.errors.contains(" 2"), run.errors)
                XCTAssertLessThan(run.errors.count, 400, run.errors)
            }
        }
    }

    func testFilesThatAreNoTablesEndInASentence() throws {
        let commands = try founded()
        let files = [
            "", "\0\0\0", "{}", "from_code,to_code\n", String(repeating: "a,", count: 5_000),
            "from_code,from_code,to_code,verdict,reason\n", "PK\u{3}\u{4}", "\u{FEFF}",
        ]
        for text in files {
            try write(text, to: "file.csv", in: commands)
            for name in ["--settlements", "--changes"] {
                let run = commands.run(pair + option(name, "file.csv", in: commands))
                XCTAssertEqual(run.exit, .refused, "\(name) \(text.prefix(20))")
                XCTAssertTrue(run.errors.contains("file.csv"), run.errors)
            }
        }
        try Data([0xFF, 0xFE, 0x80, 0x00]).write(
            to: commands.folder.appendingPathComponent("file.csv")
        )
        let run = commands.run(
            spanish(commands) + option("--settlements", "file.csv", in: commands)
        )
        XCTAssertEqual(run.exit, .refused)
        let missing = commands.run(
            pair + option("--changes", "none.csv", in: commands)
        )
        XCTAssertEqual(missing.exit, .refused)
    }

    func testOnlyTheClassesAskedForAreListed() throws {
        let commands = try founded()
        let run = commands.run(care + ["--kind", "moved", "--kind", "same"])
        XCTAssertTrue(run.output.contains("9.6 → ~5.mc"))
        XCTAssertFalse(run.output.contains("  reworded ("))
        XCTAssertEqual(commands.run(care + ["--kind", "lost"]).exit, .misused)
        let all = commands.run(["framework", "diff", "altas", "altas", "--all"])
        XCTAssertEqual(all.output.components(separatedBy: "\nALT-").count, 164)
        XCTAssertEqual(all.errors, "")
    }

    func testWordsAreMarkedWithoutAndWithColour() throws {
        let commands = try founded()
        let plain = commands.run(spanish(commands) + ["--words"]).output
        XCTAssertTrue(plain.contains("[-Gives physical-] {+Prepares and carries out personal+}"))
        XCTAssertFalse(plain.contains("\u{1B}"))
        let colourful = commands.run(spanish(commands) + ["--words", "--color", "always"]).output
        XCTAssertTrue(colourful.contains("\u{1B}[31m[-Gives\u{1B}[0m"), colourful)
    }

    func testAnUnknownEditionIsNamedAndNobodyUnsignedCompares() throws {
        let commands = try founded()
        let run = commands.run(
            "framework",
            "diff",
            "care-certificate-2015",
            "care-certificate-2026"
        )
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("care-certificate-2025"), run.errors)
        _ = commands.output("logout")
        XCTAssertEqual(commands.run(spanish(commands)).exit, .refused)
    }
}
