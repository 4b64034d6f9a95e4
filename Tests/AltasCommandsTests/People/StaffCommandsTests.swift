import XCTest

@testable import AltasCommands

final class StaffCommandsTests: XCTestCase {
    private func write(
        _ text: String,
        to name: String = "first",
        in fixture: CommandFixture
    ) throws -> String {
        let path = fixture.folder.appendingPathComponent(name).path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func testNewTrainerIsShownWithRolesAndWhatToDoNext() throws {
        let fixture = try CommandFixture.withSites()
        let run = fixture.run(
            "staff",
            "add",
            "--name",
            "Tom",
            "--role",
            "trainer",
            "--site",
            "rosewood"
        )
        XCTAssertEqual(
            run.output.withoutCodes,
            """
            CODE0001  Tom
              rosewood: trainer, 2026-03-04 –
              GB-ENG: assessor, 2026-03-04 –

            """
        )
        XCTAssertEqual(
            run.errors.withoutCodes,
            "Added. Before they can sign in: altas staff passphrase CODE0001\n"
        )
    }

    func testStaffAreListedInFourLanguages() throws {
        let fixture = try CommandFixture.withSites()
        _ = try fixture.code(
            "staff",
            "add",
            "--name",
            "Tom",
            "--role",
            "trainer",
            "--site",
            "rosewood"
        )
        let roles = [
            "en": ["administrator (register)", "trainer (rosewood)"],
            "es": ["administrador(a) (registro)", "formador(a) (rosewood)"],
            "nb": ["administrator (register)", "veileder (rosewood)"],
            "da": ["administrator (register)", "vejleder (rosewood)"],
        ]
        for (language, words) in roles {
            let lines = fixture.output("staff", "list", "--lang", language)
                .split(separator: "\n").map { String($0).withoutCodes }
            XCTAssertEqual(lines.count, 4)
            XCTAssertEqual(lines[2], "CODE0001  Ada Admin  \(words[0])")
            let gap = String(repeating: " ", count: words[0].count - words[1].count + 2)
            XCTAssertEqual(lines[3], "CODE0001  Tom        \(words[1])\(gap)assessor (GB-ENG)")
        }
    }

    func testTrainerSignsInWithThePassphraseOfAFileAndSetsAnother() throws {
        let fixture = try CommandFixture.withSites()
        let first = try write("correct horse\n", in: fixture)
        let code = try fixture.code(
            "staff",
            "add",
            "--name",
            "Tom",
            "--passphrase-file",
            first
        )
        XCTAssertEqual(fixture.run("login", code, "--passphrase-file", first).exit, .done)
        let second = try write("battery staple\nsecond line\n", to: "second", in: fixture)
        let words = ["staff", "passphrase", "--passphrase-file", second]
        let refused = fixture.run(words)
        XCTAssertEqual(refused.exit, .refused)
        XCTAssertTrue(refused.errors.contains("--old-passphrase-file"), refused.errors)
        let run = fixture.run(words + ["--old-passphrase-file", first])
        XCTAssertEqual(run.errors, "The passphrase has been set.\n")
        XCTAssertTrue(fixture.output("whoami").hasPrefix("Tom  \(code)"))
        XCTAssertEqual(fixture.run("login", code, "--passphrase-file", second).exit, .done)
    }

    func testPassphraseNeedsSomebodyToTypeItOrAFile() throws {
        let fixture = try CommandFixture.founded()
        let run = fixture.run("staff", "passphrase")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("passphrase"), run.errors)
    }

    func testRoleOutsideTheSetIsAMisuse() throws {
        let fixture = try CommandFixture.founded()
        let run = fixture.run("staff", "add", "--name", "Tom", "--role", "boss")
        XCTAssertEqual(run.exit, .misused)
        XCTAssertEqual(run.output, "")
    }
}
