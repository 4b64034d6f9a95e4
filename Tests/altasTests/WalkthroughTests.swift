import Fixtures
import Foundation
import XCTest

/// What `Standards/README.md` says is what happens: a new country comes with files and commands only.
final class WalkthroughTests: XCTestCase {
    /// Runs the whole walkthrough; with `RECORD_SNAPSHOTS=1` writes what the commands say into it, and fails.
    func testTheWalkthroughSaysWhatTheProgramSays() throws {
        let walkthrough = try Walkthrough()
        let run = try WalkthroughRun(of: walkthrough)
        var said: [[Walkthrough.Command]] = []
        for step in walkthrough.steps {
            switch step {
            case .file(let path, let text): try run.write(text, to: path)
            case .change(let path, let old, let new): try run.change(path, from: old, to: new)
            case .commands(let commands):
                said.append(try commands.map(run.answer))
                for (command, found) in zip(commands, said.last ?? []) {
                    let expected = WalkthroughRun.masked(command.answer)
                    XCTAssertEqual(WalkthroughRun.masked(found.answer), expected, command.line)
                }
                try run.undoChanges()
            }
        }
        XCTAssertGreaterThan(said.joined().count, 8)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(walkthrough.page(saying: said).utf8).write(to: Walkthrough.page)
            XCTFail("Recorded the walkthrough.")
        }
    }
}

/// A folder with a register of its own, in which the steps of the walkthrough are taken.
private final class WalkthroughRun {
    private let fixture: ProcessFixture
    private var changes: [(path: String, old: String, new: String)] = []
    /// The code that the walkthrough shows for its learner, and the one that the learner has here.
    private let shownCode: String
    private var code: String?

    init(of walkthrough: Walkthrough) throws {
        fixture = try ProcessFixture()
        let lines = walkthrough.steps.flatMap { step in
            if case .commands(let commands) = step { commands.map(\.line) } else { [String]() }
        }
        shownCode = try XCTUnwrap(
            lines.compactMap { $0.firstMatch(of: Self.code) }.map { String($0.0) }.first
        )
    }

    private func place(_ path: String) -> URL { fixture.folder.appendingPathComponent(path) }

    func write(_ text: String, to path: String) throws {
        let file = place(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func change(_ path: String, from old: String, to new: String) throws {
        let text = try String(contentsOf: place(path), encoding: .utf8)
        XCTAssertEqual(text.components(separatedBy: old).count, 2, "\(path): \(old)")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
        changes.append((path, old, new))
    }

    func undoChanges() throws {
        for (path, old, new) in changes.reversed() {
            let text = try String(contentsOf: place(path), encoding: .utf8)
            try write(text.replacingOccurrences(of: new, with: old), to: path)
        }
        changes = []
    }

    /// Runs a command line in a shell, with the learner's code in the place of the one that is shown.
    func answer(_ command: Walkthrough.Command) throws -> Walkthrough.Command {
        let line = command.line.replacingOccurrences(of: shownCode, with: code ?? shownCode)
        var process = fixture.administrator
        process.launcher = ["/bin/sh", "-c", "altas() { \"$0\" \"$@\"; }; { \(line); } 2>&1"]
        let said = try process.run([]).output
        code = code ?? said.firstMatch(of: Self.listedCode).map { String($0.1) }
        let answer = said.replacingOccurrences(of: code ?? shownCode, with: shownCode)
        return Walkthrough.Command(line: command.line, answer: answer)
    }

    /// What an answer says on every day and in every register.
    static func masked(_ text: String) -> String {
        text.replacing(/entry \d+:[0-9a-f]+…, [^.]*\./, with: "ENTRY")
    }

    /// A person's code in a command line.
    nonisolated(unsafe) private static let code = /\b[0-9A-HJKMNP-TV-Z]{7}[0-9A-Z]\b/

    /// A person's code at the beginning of a line, as answers show it; a hash may look like one elsewhere.
    nonisolated(unsafe) private static let listedCode = #/(?m)^([0-9A-HJKMNP-TV-Z]{7}[0-9A-Z])  /#
}
