import AltasCore
import Foundation
import XCTest

@testable import AltasCommands

/// A certificate's life on the command line, beginning where the demonstration has brought one learner to an award.
final class CertificateCommandsTests: XCTestCase {
    private struct Demonstration {
        let fixture: CommandFixture
        let path: String
        let environment: [String: String]

        init() throws {
            fixture = try CommandFixture()
            path = fixture.folder.appendingPathComponent("demo/register.db").path
            environment = ["ALTAS_DB": path, "ALTAS_SECRET": path + ".secret"]
            XCTAssertEqual(fixture.run("demo", "--db", path).exit, .done)
        }

        func run(_ words: String...) -> CommandFixture.Run {
            fixture.run(words, environment: environment)
        }

        func output(_ words: String...) -> String {
            let run = fixture.run(words, environment: environment)
            XCTAssertEqual(run.exit, .done, "\(words): \(run.errors)")
            return run.output
        }

        func folder(_ name: String) -> String {
            fixture.folder.appendingPathComponent(name).path
        }

        /// The code of somebody at Rosewood, by a part of their name.
        func learner(_ name: String) throws -> String {
            let csv = output("learner", "list", "--site", "rosewood", "--find", name, "--csv")
            let row = try XCTUnwrap(csv.split(whereSeparator: \.isNewline).last)
            return String(row.prefix { $0 != "," })
        }
    }

    func testACertificateIsIssuedOnceListedSavedAndWithdrawn() throws {
        let demo = try Demonstration()
        let grace = try demo.learner("Grace")
        let again = demo.run("certificate", "issue", grace, "--region", "GB-ENG")
        XCTAssertEqual(again.errors, "Issued before; nothing has changed.\n")
        let code = try XCTUnwrap(again.output.split(separator: " ").first.map(String.init))
        XCTAssertTrue(demo.output("certificate", "list").contains("\(code)  \(grace)"))
        _ = demo.output("certificate", "show", code, "--save", demo.folder("saved"))
        let saved = try FileManager.default.contentsOfDirectory(atPath: demo.folder("saved"))
        let names = [
            "badge.png", "badge.svg", "certificate.jwt", "certificate.pdf", "certificate.vc.json",
            "certificate.zip", "issuer-did.json",
        ]
        XCTAssertEqual(saved.sorted(), names)
        let paper = demo.folder("saved") + "/certificate.pdf"
        XCTAssertEqual(demo.run("certificate", "verify", "--offline", paper).exit, .done)
        _ = demo.output("certificate", "withdraw", code, "--reason", "a mistake")
        let verdict = demo.run("certificate", "verify", "--offline", paper)
        XCTAssertEqual(verdict.exit, .refused)
        XCTAssertTrue(verdict.output.hasPrefix("Withdrawn"), verdict.output)
    }

    func testARefusalNamesWhatIsMissing() throws {
        let demo = try Demonstration()
        let run = demo.run("certificate", "issue", try demo.learner("Aisha"))
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("ALT-1"), run.errors)
    }

    func testKeysAreListedExportedAndChanged() throws {
        let demo = try Demonstration()
        XCTAssertTrue(demo.output("keys", "list").contains("ed25519-2026"))
        _ = demo.output("keys", "export", demo.folder("keys"))
        let files = try FileManager.default.contentsOfDirectory(atPath: demo.folder("keys"))
        XCTAssertEqual(files.sorted(), ["did.json", "jwks.json"])
        XCTAssertTrue(demo.output("keys", "rotate").contains("ed25519-2026-2"))
        let wrong = demo.folder("wrong")
        try "another secret".write(toFile: wrong, atomically: true, encoding: .utf8)
        let refused = demo.run("keys", "rotate", "--secret", wrong)
        XCTAssertEqual(refused.exit, .refused)
        XCTAssertTrue(refused.errors.contains(wrong), refused.errors)
    }

    func testAnotherRegistersCertificateBecomesASheetToRecord() throws {
        let demo = try Demonstration()
        let daniel = try demo.learner("Daniel")
        let paper = demo.folder("demo/certificate") + "/certificate.pdf"
        let sheet = demo.folder("grid.csv")
        let words = ["certificate", "accept", paper, "--offline", "--for", daniel]
        let environment = demo.environment
        let other = demo.fixture.run(words, environment: environment)
        XCTAssertEqual(other.exit, .refused)
        XCTAssertTrue(other.errors.contains("--same-person"), other.errors)
        let run = demo.fixture.run(
            words + ["--same-person", "--sheet", sheet],
            environment: environment
        )
        XCTAssertEqual(run.exit, .done, run.errors)
        let text = try String(contentsOfFile: sheet, encoding: .utf8)
        XCTAssertTrue(text.contains("kind,prior-learning\nmethod,RPL\n"), text)
        XCTAssertTrue(text.contains("\(daniel),Daniel Okafor,met"), text)
    }

    func testTheFolderThatOutlivesTheServerIsWritten() throws {
        let demo = try Demonstration()
        let folder = demo.folder("static")
        _ = demo.output("export", "continuity", folder)
        for path in ["issuers/rosewood-house/did.json", "status/2026-a", "verify.html", "v"] {
            XCTAssertTrue(FileManager.default.fileExists(atPath: "\(folder)/\(path)"), path)
        }
    }
}
