import AltasCore
import AltasData
import AltasExchange
import AltasRegister
import Foundation
import Synchronization
import XCTest

@testable import AltasCommands

/// The program with a folder and a register of its own, run in-process.
final class CommandFixture {
    /// How a run ended, and all that it wrote.
    struct Run: Equatable {
        var exit: Program.Exit
        var output: String
        var errors: String
    }

    let folder: URL
    private let clock: TestClock
    private let data: [SourceFile]

    /// An empty folder, at noon UTC on a day; the executable carries `data` beside its own.
    init(on day: String = "2026-03-04", data: [SourceFile] = []) throws {
        self.data = data
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = TestClock(try Self.noon(of: day))
    }

    /// A folder with a register from the data that the executable carries, whose administrator is signed in.
    static func founded(
        on day: String = "2026-03-04",
        data: [SourceFile] = []
    ) throws -> CommandFixture {
        let fixture = try CommandFixture(on: day, data: data)
        let run = fixture.run("init", "--admin", "Ada Admin", "--time-zone", "Europe/London")
        XCTAssertEqual(run.exit, .done, run.errors)
        return fixture
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Goes to noon UTC of a day.
    func set(noonOf day: String) throws {
        clock.set(try Self.noon(of: day))
    }

    /// Runs a command line in English, as in a pipe; `input` is standard input.
    func run(
        _ words: String...,
        input: String = "",
        environment: [String: String] = [:],
        terminal: Terminal = Terminal()
    ) -> Run {
        run(words, input: input, environment: environment, terminal: terminal)
    }

    /// Runs a command line in English, as in a pipe; `input` is standard input.
    func run(
        _ words: [String],
        input: String = "",
        environment: [String: String] = [:],
        terminal: Terminal = Terminal()
    ) -> Run {
        let (output, errors) = (Transcript(), Transcript())
        let exit = Program().run(
            words,
            in: surroundings(input: input, environment: environment),
            output: output,
            errors: errors,
            terminal: terminal
        )
        return Run(exit: exit, output: output.text, errors: errors.text)
    }

    /// Runs a command line that must succeed, and answers what it wrote to standard output.
    func output(
        _ words: String...,
        input: String = "",
        file: StaticString = #filePath,
        line: UInt = #line
    ) -> String {
        let run = run(words, input: input)
        XCTAssertEqual(run.exit, .done, run.errors, file: file, line: line)
        return run.output
    }

    /// The register that the commands work on, for what is no command.
    func register() throws -> Register {
        try Register.open(
            at: folder.appendingPathComponent("r.db").path,
            surroundings: surroundings(input: "", environment: [:]).clock
        )
    }

    private func surroundings(
        input: String,
        environment: [String: String]
    ) -> CommandContext.Surroundings {
        let own = ["HOME": folder.path, "ALTAS_DB": folder.appendingPathComponent("r.db").path]
        return CommandContext.Surroundings(
            environment: own.merging(environment) { $1 },
            clock: Surroundings { [clock] in clock.now },
            readInput: { Array(input.utf8) },
            askPassphrase: { _ in nil },
            data: { [data] in
                EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) } + data
            },
            version: "0.0.0"
        )
    }

    private static func noon(of day: String) throws -> Int64 {
        let day = try XCTUnwrap(CivilDate(day), day)
        return Int64(day.daysSinceEpoch) * 86_400 + 43_200
    }
}

/// A clock that a test sets.
private final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ seconds: Int64) {
        self.seconds = Mutex(seconds)
    }

    func set(_ seconds: Int64) {
        self.seconds.withLock { $0 = seconds }
    }

    var now: Int64 { seconds.withLock { $0 } }
}

/// What was written, kept for a test to read.
private final class Transcript: TextOutputStream {
    private(set) var text = ""

    func write(_ string: String) {
        text += string
    }
}
