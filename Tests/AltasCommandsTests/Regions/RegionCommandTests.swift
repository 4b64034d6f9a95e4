import AltasText
import Fixtures
import Foundation
import XCTest

@testable import AltasCommands

final class RegionCommandTests: XCTestCase {
    /// Writes the example region into the fixture's folder and answers its path.
    private func write(_ files: RegionFiles, in commands: CommandFixture) throws -> String {
        let folder = commands.folder.appendingPathComponent("ZZ")
        for (path, text) in files.texts {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return folder.path
    }

    private func spoilt() throws -> RegionFiles {
        var files = try RegionFiles()
        files.change("profile.json", "\"WIT\"", to: "\"WITT\"")
        files.change("zz-care/items.csv", "~1.2,~1,", to: "~1.1,~1,")
        files.change("zz-care/crosswalk.csv", "ALT-4.1,~1.1,covers", to: "ALT-4.1z,~1.1,coves")
        files.change("zz-care/crosswalk.csv", "Ranks alerts and escalates in time.", to: "")
        return files
    }

    func testTheLanguagesOfAProfileAreThoseOfTheInterface() throws {
        let commands = try CommandFixture()
        for language in Language.allCases {
            let tag = "\"\(language.rawValue)\": \"Eksempelregionen\""
            var files = try RegionFiles()
            guard files.texts["profile.json"]?.contains(tag) == true else { continue }
            files.change("profile.json", tag, to: "\"\(language.rawValue)\": \"\"")
            let run = commands.run("region", "check", try write(files, in: commands))
            XCTAssertTrue(run.output.contains("missing in: \(language.rawValue);"), run.output)
        }
    }

    func testACheckNeedsNoRegisterAndSaysEverythingInEachLanguage() throws {
        let commands = try CommandFixture()
        let folder = try write(spoilt(), in: commands)
        for language in Language.allCases {
            let run = commands.run("region", "check", folder, "--lang", language.rawValue)
            XCTAssertEqual(run.exit, .refused)
            let text = (run.output + run.errors).replacingOccurrences(of: folder, with: "ZZ")
            try Snapshot.assert(text, named: "region-check-\(language.rawValue).txt")
        }
    }

    func testACheckForAProgramNamesFileLineAndKind() throws {
        let commands = try CommandFixture()
        let folder = try write(spoilt(), in: commands)
        let run = commands.run("region", "check", folder, "--json")
        XCTAssertEqual(run.exit, .refused)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
        XCTAssertEqual(answer.region, "ZZ")
        let found = answer.problems.map { "\($0.kind) \($0.line ?? 0) \($0.member ?? "")" }
        XCTAssertEqual(
            found,
            [
                "unknown-method 0 award_rule.observing_methods.value[1]",
                "unknown-source 2 altas_code", "not-one-of 2 relation", "unknown-item 3 item_code",
                "unknown-item 4 item_code", "repeated 4 code",
            ]
        )
        XCTAssertEqual(answer.notes.map(\.kind), ["no-reason"])
        XCTAssertTrue(answer.problems.allSatisfy { $0.file.hasPrefix(folder) })
    }

    private struct Answer: Decodable {
        struct Finding: Decodable {
            let kind: String
            let file: String
            let line: Int?
            let member: String?
        }

        let region: String
        let problems: [Finding]
        let notes: [Finding]
    }

    func testAnImportIsRefusedWithTheListAndTakenWhole() throws {
        let commands = try CommandFixture.founded()
        let bad = commands.run("region", "import", try write(spoilt(), in: commands))
        XCTAssertEqual(bad.exit, .refused)
        XCTAssertEqual(bad.output, "")
        XCTAssertEqual(bad.errors.split(separator: "\n").count, 7, bad.errors)
        let folder = try write(RegionFiles(), in: commands)
        let run = commands.run("region", "import", folder, "--lang", "da")
        XCTAssertEqual(run.exit, .done, run.errors)
        XCTAssertTrue(run.output.hasPrefix("Eksempelregionen (ZZ)\n"), run.output)
        XCTAssertEqual(run.errors, "3 ændringer.\n")
        let again = commands.run("region", "import", folder, "--lang", "nb")
        XCTAssertEqual(again.errors, "0 endringer: registeret har alt fra før.\n")
    }

    func testARegionIsShownInEachLanguage() throws {
        let commands = try CommandFixture.founded()
        for language in Language.allCases {
            let text = commands.output("region", "show", "gb-eng", "--lang", language.rawValue)
            try Snapshot.assert(text, named: "region-show-\(language.rawValue).txt")
        }
    }

    func testARegionThatIsShownAsJSONHoldsAProfileToBeginWith() throws {
        let commands = try CommandFixture.founded()
        let shown = Data(commands.output("region", "show", "NO", "--json").utf8)
        let answer = try XCTUnwrap(try JSONSerialization.jsonObject(with: shown) as? [String: Any])
        let profile = try JSONSerialization.data(withJSONObject: try XCTUnwrap(answer["profile"]))
        var files = try RegionFiles()
        files.texts = [
            "profile.json": String(decoding: profile, as: UTF8.self)
                .replacingOccurrences(of: "\"NO\"", with: "\"QQ\"")
        ]
        let run = commands.run("region", "check", try write(files, in: commands))
        XCTAssertEqual(run.exit, .done, run.output)
    }

    func testTheListIsATableAndASpreadsheet() throws {
        let commands = try CommandFixture.founded()
        let table = commands.output("region", "list")
        XCTAssertTrue(table.contains("GB-WLS  Wales"), table)
        let rows = commands.output("region", "list", "--csv", "--lang", "es")
        XCTAssertTrue(rows.contains("NO;Noruega;2026-11;nb, nn;Europe/Oslo;5;24\r\n"), rows)
    }
}
