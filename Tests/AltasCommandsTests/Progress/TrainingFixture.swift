import AltasCore
import XCTest

@testable import AltasCommands

/// A site in Norway where a trainer has seen one learner on a few days; the trainer is signed in.
struct TrainingFixture {
    let commands: CommandFixture
    let learner: String
    let trainer: String
    static let passphrase = "a long enough passphrase"

    /// On record, by 6 March 2026: parts of module 4, a *not yet* and a top-up.
    init() throws {
        commands = try CommandFixture.founded(on: "2026-03-06")
        _ = commands.output("site", "add", "fjordgard", "--name", "Fjordgård", "--region", "NO")
        trainer = try Self.code(
            in: commands.output(
                "staff",
                "add",
                "--name",
                "Tor Trener",
                "--role=trainer",
                "--site=fjordgard",
                "--capacity=workplace-instructor",
                "--from=2026-01-01",
                "--passphrase-file=-",
                input: Self.passphrase
            )
        )
        let placed = ["--name=Lea Lærling", "--site=fjordgard", "--from=2026-03-01"]
        learner = try Self.code(in: commands.run(["learner", "add"] + placed).output)
        try signIn(on: "2026-03-06")
        try decide("ALT-4.1", "met", on: "2026-03-04")
        try decide("ALT-4.1", "met", on: "2026-03-05", by: "SIM", "--setting=simulation")
        try decide("ALT-4.2a", "not-yet", on: "2026-03-05")
        try decide("ALT-4.5", "met", on: "2026-03-05", by: "DISC")
        try decide("local-no:ALT-4.6-NO1", "met", on: "2026-03-06", by: "DISC")
        try decide("hea03-03:KM5467", "met", on: "2026-03-06")
    }

    /// Goes to noon of a day and signs the trainer in.
    func signIn(on day: String) throws {
        try commands.set(noonOf: day)
        _ = commands.output("login", trainer, "--passphrase-file=-", input: Self.passphrase)
    }

    /// Records one decision.
    func decide(
        _ item: String,
        _ mark: String,
        on day: String,
        by method: String = "OBS",
        _ more: String...
    ) throws {
        let words = ["assess", learner, item, mark, "--method", method, "--on", day]
        let run = commands.run(words + more)
        XCTAssertEqual(run.exit, .done, run.errors)
    }

    /// What a command line answers, with what differs from run to run left out.
    func output(_ words: String...) -> String {
        let run = commands.run(words)
        XCTAssertEqual(run.exit, .done, run.errors)
        return stable(run.output)
    }

    /// The text without codes, hashes and receipts.
    func stable(_ text: String) -> String {
        text.replacing(learner, with: "LEARNER8")
            .replacing(/[0-9a-f]{8}…/) { _ in "01234567…" }
            .replacing(/\b[0-9a-f]{12}\b/) { _ in "0123456789ab" }
    }

    private static func code(in text: String) throws -> String {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return try XCTUnwrap(words.first { PersonCode($0)?.description == $0 }, text)
    }
}
