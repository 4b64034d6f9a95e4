import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasCommands

/// What may be done without signing in.
final class SignedOutTests: XCTestCase {
    /// The commands that are open to everybody; help and completions belong to no command.
    ///
    /// Where something is restored there is no register yet, and so nobody to sign in. A server asks everybody who comes.
    private static let open: Set<String> = [
        "version", "init", "demo", "serve", "login", "logout", "whoami", "restore",
        "region check", "certificate verify",
    ]

    private static let nobody = "Nobody is signed in."

    /// The fewest words that a command understands.
    private func words(for spec: CommandSpec, file: URL) -> [String] {
        let needed = spec.parameters.filter { $0.isRequired || $0.kind == .positional }
        return spec.path
            + needed.flatMap { parameter -> [String] in
                let value = parameter.completion == .file ? file.path : "x"
                let word = parameter.values.first ?? value
                return parameter.kind == .positional ? [word] : [parameter.spelling, word]
            }
    }

    func testEveryOtherCommandAsksToSignInAndLeavesTheFileAlone() throws {
        let fixture = try ProcessFixture()
        let file = try fixture.grid(on: .on("2025-06-01"))
        let specs = Program.all.map { $0.spec }
        let closed = specs.filter { !Self.open.contains($0.path.joined(separator: " ")) }
        XCTAssertGreaterThan(closed.count, 10)
        for spec in closed {
            let words = words(for: spec, file: file)
            let ending = try assertUnchanged(fixture.register, "\(words)") {
                try fixture.stranger.run(words)
            }
            assertRefused(ending, saying: Self.nobody, "\(words)")
        }
    }

    func testATokenThatIsNotKnownOpensNothing() throws {
        let fixture = try ProcessFixture()
        var process = fixture.stranger
        for token in ["x", String(repeating: "A", count: 43), String(repeating: "A", count: 9999)] {
            process.environment["ALTAS_TOKEN"] = token
            let ending = try assertUnchanged(fixture.register) { try process.run(["whoami"]) }
            assertRefused(ending, saying: Self.nobody)
        }
    }

    func testWhatIsOpenWorksSignedOut() throws {
        let fixture = try ProcessFixture()
        let stranger = fixture.stranger
        let other = fixture.folder.appendingPathComponent("other.db").path
        let done = [
            ["help"], ["help", "visit"], ["visit", "record", "--help"], ["completions", "zsh"],
            ["version"], ["logout"], ["init", "--admin", "Eve", "--db", other],
        ]
        for words in done {
            let ending = try stranger.run(words)
            XCTAssertEqual(ending.status, 0, "\(words): \(ending)")
        }
        assertRefused(try stranger.run(["whoami"]), saying: Self.nobody)
    }

    func testAPassphraseOpensASessionAndLoggingOutEndsIt() throws {
        let fixture = try ProcessFixture()
        let stranger = fixture.stranger
        let file = try fixture.file("passphrase", ProcessFixture.People.passphrase.utf8).path
        let login = ["login", fixture.people.trainerCode, "--passphrase-file"]
        XCTAssertEqual(try stranger.run(login + [file]).status, 0)
        XCTAssertTrue(try stranger.run(["whoami"]).output.hasPrefix("Tom Trainer"))
        XCTAssertEqual(try stranger.run(["logout"]).status, 0)
        assertRefused(try stranger.run(["whoami"]), saying: Self.nobody)
        let wrong = try fixture.file("wrong", "not the passphrase".utf8).path
        assertRefused(try stranger.run(login + [wrong]), saying: "do not go together")
    }
}
