import XCTest

@testable import AltasCommands

final class FrameworkImportTests: XCTestCase {
    private static let care = """
        # slug: care-2026
        # title: Care
        # language: en
        code,parent,type,title
        1,,unit,Safety
        1.1,1,outcome,Lifts safely

        """

    private static let salt = """
        identifier,fullStatement,humanCodingScheme,isChildOf,mine
        a,Safety,1,,x
        b,Lifts,1,,y
        b,Again,2,,
        c,,3,,

        """

    func testTheReportSaysWhatWasRecognisedAndBroughtIn() throws {
        let commands = try CommandFixture.founded()
        let words = ["framework", "import", "-", "--region", "gb-eng"]
        let run = commands.run(words, input: Self.care)
        XCTAssertEqual(
            run,
            CommandFixture.Run(
                exit: .done,
                output: """
                    Care
                    care-2026 · 1 · standard · GB-ENG
                    our own CSV · 2 items · 0 other links
                    New: an edition with 2 items.

                    """,
                errors: """
                    Imported. It changes nobody's standing until it is adopted: \
                    altas framework adopt care-2026

                    """
            )
        )
        let again = commands.run(words, input: Self.care)
        XCTAssertEqual(again.exit, .done)
        XCTAssertTrue(
            again.output.hasSuffix(
                "\n0 changes: the register has this edition with the same content.\n"
            )
        )
        XCTAssertEqual(again.errors, "")
    }

    func testADryRunShowsTheSameReport() throws {
        let commands = try CommandFixture.founded()
        let words = ["framework", "import", "-", "--slug", "salt"]
        let rehearsed = commands.run(words + ["--dry-run"], input: Self.salt)
        let done = commands.run(words, input: Self.salt)
        XCTAssertEqual(rehearsed.output, done.output)
        XCTAssertEqual(rehearsed.errors, "This was a dry run: nothing was written.\n")
        XCTAssertTrue(done.output.contains("New: an edition with 2 items."), done.output)
    }

    func testDoubtsAndOmissionsAreNumberedWithTheirPlaces() throws {
        let commands = try CommandFixture.founded()
        for language in ["en", "es", "nb", "da"] {
            let words = ["framework", "import", "-", "--dry-run", "--lang", language]
            let run = commands.run(words, input: Self.salt)
            XCTAssertEqual(run.exit, .done, run.errors)
            try Snapshot.assert(run.output, named: "framework-import-\(language).txt")
        }
    }

    func testJSONHoldsEveryFinding() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output(
            "framework",
            "import",
            "-",
            "--dry-run",
            "--json",
            input: Self.salt
        )
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        XCTAssertEqual(object?["format"] as? String, "opensalt")
        XCTAssertEqual(object?["status"] as? String, "imported")
        XCTAssertEqual(object?["items"] as? Int, 2)
        let omitted = try XCTUnwrap(object?["omitted"] as? [[String: Any]])
        XCTAssertEqual(omitted.map { $0["line"] as? Int }, [4, 5])
        XCTAssertEqual(
            omitted.map { $0["kind"] as? String },
            ["repeated-identifier", "missing"]
        )
        let warnings = try XCTUnwrap(object?["warnings"] as? [[String: Any]])
        XCTAssertEqual(warnings.map { $0["number"] as? Int }, Array(1...warnings.count))
    }

    func testATerminalShowsTheFirstTwentyOfAKindUnlessAllAreWanted() throws {
        let commands = try CommandFixture.founded()
        let rows = (1...60).map { "i\($0),Statement \($0),,,\($0 > 30 ? "none" : "")\n" }
        let salt = "identifier,fullStatement,humanCodingScheme,x,isChildOf\n" + rows.joined()
        let words = ["framework", "import", "-", "--dry-run"]
        let person = Terminal(width: 100, isInteractive: true)
        let short = commands.run(words, input: salt, terminal: person)
        XCTAssertTrue(short.output.contains("… and "), short.output)
        XCTAssertTrue(short.output.contains("--all shows them."))
        let whole = commands.run(words + ["--all"], input: salt, terminal: person)
        let pipe = commands.run(words, input: salt)
        for run in [whole, pipe] {
            XCTAssertFalse(run.output.contains("… and "))
            XCTAssertTrue(run.output.contains("line 61"), run.output)
        }
    }

    func testTheLanguageOfAFileThatDoesNotSayCanBeNamed() throws {
        let commands = try CommandFixture.founded()
        let words = ["framework", "import", "-", "--slug", "salt", "--written-in", "nn"]
        let run = commands.run(words, input: Self.salt)
        XCTAssertFalse(run.output.contains("--written-in"), run.output)
        let text = commands.output("framework", "show", "salt", "--json")
        XCTAssertTrue(text.contains(#""nn" : "Safety""#), text)
        let wrong = commands.run(words.dropLast() + ["norsk språk"], input: Self.salt)
        XCTAssertEqual(wrong.exit, .refused)
        XCTAssertTrue(wrong.errors.hasPrefix("“norsk språk” cannot be used as the language"))
    }

    func testWhatIsRefusedIsRefusedInASentence() throws {
        let commands = try CommandFixture.founded()
        _ = commands.run(["framework", "import", "-"], input: Self.care)
        let cases: [(words: [String], input: String, errors: String)] = [
            (
                [], "Dear all,\n",
                """
                -: this is none of the formats that frameworks are read from: CASE, OpenSALT, \
                Moodle, Grep, Skills England, ESCO or our own.

                """
            ),
            (
                [], Self.care + "1.2,1,outcome,More\n",
                """
                The register has an edition care-2026 with other content, and a published \
                edition never changes. Give the new one another short name with --slug.

                """
            ),
            (
                ["--slug", "zz", "--replaces", "zz"], Self.care,
                "There is no edition zz. See the whole list with: altas framework list\n"
            ),
            (
                ["--slug", "altas", "--replaces", "altas"], Self.care,
                """
                The edition altas cannot replace itself. Name the earlier edition with \
                --replaces, or give the new one another short name with --slug.

                """
            ),
        ]
        for (words, input, errors) in cases {
            let run = commands.run(["framework", "import", "-"] + words, input: input)
            XCTAssertEqual(run, CommandFixture.Run(exit: .refused, output: "", errors: errors))
        }
        let misuse = commands.run(
            "framework",
            "import",
            "x",
            "--role",
            "curriculum",
            "--region",
            "ES"
        )
        XCTAssertEqual(misuse.exit, .misused)
    }

    func testAFolderOfOursIsKnownAgain() throws {
        let commands = try CommandFixture.founded()
        let root = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../Standards").standardized.path
        let folder = "\(root)/NO/hea03-03"
        for path in [folder, "\(folder)/framework.json"] {
            let run = commands.run("framework", "import", path)
            XCTAssertEqual(run.exit, .done, run.errors)
            XCTAssertTrue(run.output.contains("\n0 changes"), run.output)
            XCTAssertTrue(run.errors.contains("altas crosswalk import"), run.errors)
        }
    }

    func testAListSaysHowManyAreNotInForce() throws {
        let commands = try CommandFixture.founded()
        let list = ["framework", "list", "--region", "GB-SCT"]
        let others = "Not in force, and not shown: 1. --all shows them too.\n"
        XCTAssertEqual(commands.run(list).errors, others)
        _ = commands.run(["framework", "import", "-", "--region", "GB-SCT"], input: Self.care)
        let run = commands.run(list)
        XCTAssertEqual(run.errors, "Not in force, and not shown: 2. --all shows them too.\n")
        XCTAssertFalse(run.output.contains("care-2026"))
        let line = commands.run(list + ["--all"]).output.split(separator: "\n")
            .first { $0.hasPrefix("care-2026 ") }
        XCTAssertTrue(line?.contains(" no ") == true)
    }
}
