import XCTest

@testable import AltasCommands

final class LearnerCommandsTests: XCTestCase {
    func testLearnerIsShownWithTheirHistoryInFourLanguages() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try fixture.code(
            "learner",
            "add",
            "--name",
            "Lea",
            "--site",
            "rosewood",
            "--from",
            "2026-02-01"
        )
        _ = fixture.output("learner", "rename", code, "--name", "Lea Lund")
        _ = fixture.output("learner", "unplace", code, "--site", "rosewood")
        _ = fixture.output("enrol", code, "--region", "GB-ENG", "--break", "--from", "1/3/2026")
        let words = [
            "en": ("site", "enrolment", "active", "on a break", "name"),
            "es": ("centro", "matrícula", "activa", "en pausa", "nombre"),
            "nb": ("sted", "påmelding", "aktiv", "satt på pause", "navn"),
            "da": ("sted", "tilmelding", "aktiv", "sat på pause", "navn"),
        ]
        for (language, (site, enrolment, active, onBreak, name)) in words {
            XCTAssertEqual(
                fixture.output("learner", "show", code, "--lang", language).withoutCodes,
                """
                CODE0001  Lea Lund
                  \(site)
                    Rosewood (rosewood), 2026-02-01 – 2026-03-04
                  \(enrolment)
                    GB-ENG (altas): \(active) 2026-02-01, \(onBreak) 2026-03-01
                  \(name)
                    Lea, 2026-03-04
                    Lea Lund, 2026-03-04

                """
            )
        }
    }

    func testPastDayShowsThatDay() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try fixture.code("learner", "add", "--name", "Lea", "--site", "rosewood")
        let before = fixture.output("learner", "show", code)
        let list = fixture.output("learner", "list")
        try fixture.signIn(onNoonOf: "2026-03-05")
        let renamed = fixture.output("learner", "rename", code, "--name", "Other")
        XCTAssertTrue(renamed.contains("Other"))
        let asOf = ["--as-of", "2026-03-04"]
        XCTAssertEqual(fixture.run(["learner", "show", code] + asOf).output, before)
        XCTAssertEqual(fixture.run(["learner", "list"] + asOf).output, list)
    }

    func testFileIsImportedWholeAndListedWithCodes() throws {
        let fixture = try CommandFixture.withSites()
        let words = ["learner", "import", "-", "--site", "solbakken"]
        let file = "navn;sted\nÅse;\nPer;rosewood\n"
        let rehearsal = fixture.run(words + ["--dry-run"], input: file)
        XCTAssertEqual(rehearsal.errors, "This was a dry run: nothing was written.\n")
        let run = fixture.run(words + ["--csv"], input: file)
        XCTAssertEqual(
            run.output.withoutCodes,
            "\u{FEFF}code,name,site,enrolment\r\nCODE0001,Åse,solbakken,NO active\r\n"
                + "CODE0002,Per,rosewood,GB-ENG active\r\n"
        )
        XCTAssertEqual(run.errors, "Added: 2 learners.\n")
    }

    func testBadFileIsRefusedRowByRow() throws {
        let fixture = try CommandFixture.withSites()
        let file = "name,site\nAna,rosewod\nBob,rosewood\nBob,rosewood\n"
        let run = fixture.run(["learner", "import", "-"], input: file)
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
        let lines = run.errors.split(separator: "\n")
        XCTAssertEqual(lines.count, 4, run.errors)
        XCTAssertTrue(lines[0].contains("--allow-same-name"))
        XCTAssertTrue(lines[2].hasPrefix("Row 2, column 2 (site): there is no site “rosewod”."))
        XCTAssertTrue(lines[3].hasPrefix("Row 4, column 1 (name): the learner “Bob”"))
        XCTAssertEqual(fixture.output("learner", "list", "--csv").split(separator: "\r\n").count, 1)
    }

    func testErasureNeedsYesAndLeavesNoByteOfTheName() throws {
        let fixture = try CommandFixture.withSites()
        let code = try fixture.code(
            "learner",
            "add",
            "--name",
            "Zyxquartz",
            "--site",
            "rosewood"
        )
        let words = ["learner", "erase", code, "--reason", "asked"]
        let asked = fixture.run(words)
        XCTAssertEqual(asked.exit, .misused)
        XCTAssertEqual(
            asked.output,
            "Would be erased for \(code): 1 name, 0 notes, file names and reasons.\n"
        )
        XCTAssertFalse(try files(in: fixture, holding: "Zyxquartz").isEmpty)
        XCTAssertEqual(fixture.run(words + ["--yes"]).exit, .done)
        let list = fixture.output("learner", "list")
        XCTAssertTrue(list.contains("\(code)  (erased)"), list)
        XCTAssertEqual(fixture.run("verify").exit, .done)
        XCTAssertEqual(try files(in: fixture, holding: "Zyxquartz"), [])
    }

    /// The files of a fixture's folder in which the bytes of a text are found.
    private func files(in fixture: CommandFixture, holding text: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path).filter { file in
            let path = fixture.folder.appendingPathComponent(file).path
            return FileManager.default.contents(atPath: path)?.range(of: Data(text.utf8)) != nil
        }
    }

    func testExportIsJSONThatHoldsTheName() throws {
        let fixture = try CommandFixture.withSites()
        let code = try fixture.code("learner", "add", "--name", "Lea", "--site", "rosewood")
        let text = fixture.output("learner", "export", code)
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let record = try XCTUnwrap(json?["record"] as? [String: Any])
        let names = try XCTUnwrap(record["names"] as? [[String: String]])
        XCTAssertEqual(names, [["name": "Lea", "enteredOn": "2026-03-04"]])
        XCTAssertEqual(
            Set(json?.keys ?? [:].keys),
            ["record", "decisions", "ratings", "disputes", "looks", "certificates", "stamp"]
        )
    }
}
