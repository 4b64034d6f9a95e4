import Foundation
import XCTest

@testable import AltasCommands

final class FrameworkExportTests: XCTestCase {
    func testOnlyTheFileGoesToStandardOutput() throws {
        let commands = try CommandFixture.founded()
        let run = commands.run("framework", "export", "hea03-03", "--format", "case-1.1")
        XCTAssertEqual(run.exit, .done)
        let data = Data(run.output.utf8)
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let document = try XCTUnwrap(object?["CFDocument"] as? [String: Any])
        XCTAssertEqual(document["caseVersion"] as? String, "1.1")
        let lines = run.errors.split(separator: "\n")
        XCTAssertTrue(lines.first?.hasPrefix("CASE has no words for part of ") == true)
        XCTAssertEqual(lines.count, 22, run.errors)
        XCTAssertTrue(lines.last?.hasSuffix("more; --all names them.") == true, run.errors)
        let whole = commands.run("framework", "export", "hea03-03", "--format", "case-1.1", "--all")
        XCTAssertFalse(whole.errors.contains("--all"))
        XCTAssertGreaterThan(whole.errors.split(separator: "\n").count, 22)
    }

    func testWhatIsLostIsNamedInFourLanguages() throws {
        let commands = try CommandFixture.founded()
        for language in ["en", "es", "nb", "da"] {
            let texts = ["opensalt", "moodle", "csv", "case-1.0"].map { format in
                let words = ["framework", "export", "altas", "--format", format]
                return commands.run(words + ["--lang", language]).errors
            }
            try Snapshot.assert(
                texts.joined(separator: "\n"),
                named: "framework-export-\(language).txt"
            )
        }
    }

    func testANewFileIsWrittenAndNoneIsOverwritten() throws {
        let commands = try CommandFixture.founded()
        let path = commands.folder.appendingPathComponent("care.csv").path
        let words = ["framework", "export", "hea03-03", "--format", "csv", "--output", path]
        let run = commands.run(words)
        XCTAssertEqual(run.output, "")
        XCTAssertEqual(run.errors, "Written: \(path), 31 items.\n")
        let written = try String(contentsOfFile: path, encoding: .utf8)
        XCTAssertEqual(
            written,
            commands.output("framework", "export", "hea03-03", "--format", "csv")
        )
        let again = commands.run(words)
        XCTAssertEqual(again.exit, .refused)
        XCTAssertEqual(
            again.errors,
            "There is a file \(path) already. Name another, or add --overwrite.\n"
        )
        XCTAssertEqual(try String(contentsOfFile: path, encoding: .utf8), written)
        XCTAssertEqual(commands.run(words + ["--overwrite"]).exit, .done)
        let nowhere = commands.run(words.dropLast() + ["/nowhere/care.csv"])
        XCTAssertEqual(nowhere.exit, .refused)
        XCTAssertTrue(nowhere.errors.contains("/nowhere/care.csv"), nowhere.errors)
    }

    func testJSONHoldsTheFileAndWhatItCannotSay() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output(
            "framework",
            "export",
            "hea03-03",
            "--format",
            "moodle",
            "--json"
        )
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        XCTAssertEqual(object?["items"] as? Int, 31)
        XCTAssertEqual(object?["format"] as? String, "moodle")
        XCTAssertFalse((object?["losses"] as? [Any] ?? []).isEmpty)
        XCTAssertTrue((object?["text"] as? String)?.hasPrefix("Parent ID number,") == true)
    }

    func testWhatIsKeptForTheWayOutIsNotShown() throws {
        let commands = try CommandFixture.founded()
        let package = """
            {"CFDocument": {"identifier": "d", "title": "Care", "language": "en"},
             "CFItems": [{"identifier": "a", "fullStatement": "Lifts", "notes": "kept",
                "uri": "https://care.example/a"}]}
            """
        let run = commands.run(["framework", "import", "-"], input: package)
        XCTAssertEqual(run.exit, .done, run.errors)
        let shown = commands.output("framework", "show", "care", "--json")
        XCTAssertFalse(shown.contains("case:"), shown)
        let out = commands.output("framework", "export", "care", "--format", "case-1.1")
        XCTAssertTrue(out.contains(#""notes":"kept""#), out)
        XCTAssertTrue(out.contains("https://care.example/a"), out)
    }
}
