import Foundation
import XCTest

@testable import AltasStore

/// The same certificate is the same bytes, whichever process makes its files, also from a restored register.
final class CertificateFileTests: XCTestCase {
    func testFilesAreTheSameBytesInEveryProcessAndAfterARestore() throws {
        let fixture = try CohortFixture(of: 1)
        let process = fixture.base.administrator
        XCTAssertEqual(try process.run(fixture.issuing).status, 0)
        let first = try files(of: fixture, by: process, "first")
        XCTAssertEqual(
            first.keys.sorted(),
            [
                "badge.png", "badge.svg", "certificate.jwt", "certificate.pdf",
                "certificate.vc.json", "certificate.zip", "issuer-did.json",
            ]
        )
        XCTAssertEqual(try files(of: fixture, by: process, "second"), first)
        let copy = fixture.base.folder.appendingPathComponent("copy.db").path
        let restored = fixture.base.folder.appendingPathComponent("restored.db").path
        XCTAssertEqual(try process.run(["backup", copy]).status, 0)
        var other = process
        other.environment["ALTAS_DB"] = restored
        other.environment["ALTAS_TOKEN"] = nil
        XCTAssertEqual(try other.run(["restore", copy]).status, 0)
        let passphrase = try fixture.base.file(
            "passphrase",
            ProcessFixture.People.passphrase.utf8
        )
        let opened = try other.run([
            "login", fixture.base.people.trainerCode, "--passphrase-file", passphrase.path,
        ])
        XCTAssertEqual(opened.status, 0, opened.errors)
        XCTAssertEqual(try files(of: fixture, by: other, "third"), first)
    }

    /// The files that a process of its own saves in a folder of its own.
    private func files(
        of fixture: CohortFixture,
        by process: AltasProcess,
        _ name: String
    ) throws -> [String: Data] {
        let code = try XCTUnwrap(
            fixture.base.look { connection in
                try connection.row("SELECT code FROM certificate") { $0.text(0) }
            }
        )
        let folder = fixture.base.folder.appendingPathComponent(name)
        let ending = try process.run([
            "certificate", "show", code, "--save", folder.path, "--secret",
            fixture.base.folder.appendingPathComponent("secret").path,
        ])
        XCTAssertEqual(ending.status, 0, ending.errors)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.reduce(into: [:]) { files, name in
            files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
    }
}
