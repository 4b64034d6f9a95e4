import AltasCore
import Foundation
import XCTest

@testable import AltasRegister

/// The demonstration's register, served, with what else happens in a year: a corrected decision, one
/// that is disputed, self-ratings before and after, somebody who is not enrolled yet.
final class BrowserScene {
    let folder: URL
    let server: ServingProcess
    let story: Story

    /// What the scripts are told; see `Scene` in `Tests/Browser/scene.py`.
    struct Story: Encodable {
        let site: String
        let learner: String
        let invitation: String
        let disputed: String
        let other: String
        let trainer: String
        let passphrase: String
        let certificate: String
        let holder: String
        let file: String
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-browser-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let people = try Cast(in: folder)
        try people.play()
        server = try ServingProcess(people.altas, ["--log", "log"])
        story = try people.story(at: "http://127.0.0.1:\(server.port)")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }
}

/// The people whom the scripts meet, and what is done before they come.
private struct Cast {
    let altas: AltasProcess
    private let register: URL
    private let learner: String
    private let other: String
    private let trainer: String
    private let passphrase = "correct horse battery staple"
    private let disputed: String

    init(in folder: URL) throws {
        register = folder.appendingPathComponent("register.db")
        let environment = [
            "HOME": folder.path, "PATH": "/usr/bin:/bin", "ALTAS_DB": register.path,
            "ALTAS_SECRET": register.path + ".secret",
        ]
        let altas = AltasProcess(environment: environment, folder: folder)
        self.altas = altas
        _ = try altas.answer(["demo", "--folder", folder.path])
        let learners = try altas.decoded(Learners.self, ["learner", "list"]).learners
        let named = Dictionary(uniqueKeysWithValues: learners.map { ($0.learner.name, $0.learner) })
        learner = try XCTUnwrap(named["Siân Llŷr"]).code
        other = try XCTUnwrap(named["Grace Ashworth"]).code
        let staff = try altas.decoded(Staff.self, ["staff", "list"]).members
        trainer = try XCTUnwrap(staff.first { $0.staff.name == "Priya Nair" }).staff.code
        let decisions = try altas.decoded(Record.self, ["learner", "export", learner]).decisions
        let open = decisions.filter { $0.result == "not-yet" }.map(\.number)
        disputed = try XCTUnwrap(open.dropFirst().first)
        let corrected = try XCTUnwrap(open.last)
        let reason = "It was seen after all, at the end of the shift."
        _ = try altas.answer(["correct", corrected, "--result", "met", "--reason", reason])
    }

    private struct Person: Decodable { let code, name: String }
    private struct Learners: Decodable {
        struct Member: Decodable { let learner: Person }
        let learners: [Member]
    }
    private struct Staff: Decodable {
        struct Member: Decodable { let staff: Person }
        let members: [Member]
    }
    private struct Record: Decodable {
        struct Decision: Decodable { let number, result: String }
        let decisions: [Decision]
    }
    private struct Certificates: Decodable {
        struct Certificate: Decodable {
            let code: String
            let learner: Person
        }
        let certificates: [Certificate]
    }
    private struct Invitation: Decodable { let link: URL }

    /// Does what has been done when the scripts come.
    func play() throws {
        let file = try altas.file("passphrase", passphrase)
        _ = try altas.answer(["staff", "passphrase", trainer, "--passphrase-file", file])
        let newcomer = ["learner", "add", "--name", "Nia Newcomer", "--site", "rosewood"]
        _ = try altas.answer(newcomer + ["--no-enrol"])
        try rate("before", on: "2024-02-01", plus: 0)
        try rate("after", on: "2025-02-01", plus: 1)
        try disagree()
    }

    /// Has the learner rate themselves: a value for each statement, most of them higher after than before.
    private func rate(_ occasion: String, on day: String, plus gain: Int) throws {
        let words = ["questionnaire", "sheet", learner, "--occasion", occasion]
        let sheet = try altas.answer(words).split(whereSeparator: \.isNewline)
        let header = try XCTUnwrap(sheet.first { $0.hasPrefix("learner,") })
        let statements = header.split(separator: ",").filter { $0.hasPrefix("Q-") }
        let values = statements.indices.map { "\(1 + $0 % 4 + ($0 % 3 == 0 ? 0 : gain))" }
        let lines = [
            ["learner", "name"] + statements, [learner[...], "Siân Llŷr"] + values.map { $0[...] },
        ]
        let text = lines.map { $0.joined(separator: ",") + "\n" }.joined()
        let file = try altas.file("\(occasion).csv", text)
        _ = try altas.answer(["questionnaire", "record", file, "--occasion", occasion, "--on", day])
    }

    /// Has the learner say that they disagree with a decision, as they would on its page.
    private func disagree() throws {
        let code = try invitation(to: "http://127.0.0.1").lastPathComponent
        let register = try Register.open(at: register.path)
        let session = try register.session(token: register.redeem(code, from: "127.0.0.1").token)
        _ = try register.dispute(disputed, because: "I did this twice that week.", as: session)
    }

    private func invitation(to site: String) throws -> URL {
        let words = ["learner", "invite", learner, "--url", site]
        return try altas.decoded(Invitation.self, words).link
    }

    func story(at site: String) throws -> BrowserScene.Story {
        let held = try altas.decoded(Certificates.self, ["certificate", "list"]).certificates
        let certificate = try XCTUnwrap(held.first)
        return BrowserScene.Story(
            site: site,
            learner: learner,
            invitation: try invitation(to: site).absoluteString,
            disputed: disputed,
            other: other,
            trainer: trainer,
            passphrase: passphrase,
            certificate: certificate.code.replacingOccurrences(of: "-", with: ""),
            holder: certificate.learner.name,
            file: altas.folder.appendingPathComponent("certificate/badge.svg").path
        )
    }
}

extension AltasProcess {
    /// What a command answers that must not be refused.
    fileprivate func answer(_ words: [String]) throws -> String {
        let ending = try run(words)
        XCTAssertEqual(ending.status, 0, "\(words): \(ending.errors)")
        return ending.output
    }

    /// What a command answers in JSON.
    fileprivate func decoded<T: Decodable>(_ type: T.Type, _ words: [String]) throws -> T {
        try JSONDecoder().decode(type, from: Data(answer(words + ["--json"]).utf8))
    }

    /// Writes a file beside the register, and answers where it is.
    fileprivate func file(_ name: String, _ text: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
