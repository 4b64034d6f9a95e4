import AltasCore
import Fixtures
import Foundation
import Synchronization
import XCTest

/// Writers and readers, each a loop of processes, together on one register until a moment.
final class Crowd: Sendable {
    /// What the processes have answered so far.
    struct Tally {
        /// The receipts that were acknowledged, and how many decisions each stands for.
        var receipts: [String: Int] = [:]
        /// How many processes each writer and each reader has run.
        var runs: [String: Int] = [:]
        /// What went wrong, in words.
        var problems: [String] = []
    }

    private let fixture: ProcessFixture
    private let deadline: ContinuousClock.Instant
    private let state = Mutex(Tally())

    init(on fixture: ProcessFixture, for duration: Duration) {
        self.fixture = fixture
        deadline = .now + duration
    }

    /// Runs so many writers and readers to the end, and answers with what they did.
    func run(writers: Int, readers: Int) -> Tally {
        let group = DispatchGroup()
        for number in 0..<writers {
            loop("writer \(number)", in: group) { try self.write($0 * writers + number) }
        }
        for number in 0..<readers {
            loop("reader \(number)", in: group) { try self.read($0 + number) }
        }
        group.wait()
        return state.withLock { $0 }
    }

    private func loop(
        _ name: String,
        in group: DispatchGroup,
        _ turn: @escaping @Sendable (Int) throws -> Void
    ) {
        group.enter()
        Thread.detachNewThread { [self] in
            defer { group.leave() }
            do {
                for round in 0... {
                    guard ContinuousClock.now < deadline else { return }
                    try turn(round)
                    state.withLock { $0.runs[name, default: 0] += 1 }
                }
            } catch {
                state.withLock { $0.problems.append("\(name): \(error)") }
            }
        }
    }
}

// MARK: - What they do

extension Crowd {
    /// Records a visit of twelve by eight, and one decision, both on a day that nobody else writes
    /// about.
    private func write(_ number: Int) throws {
        let day = CivilDate.on("2025-06-01").adding(days: -number)
        let grid = try fixture.grid("\(number).csv", on: day)
        try acknowledge(["visit", "record", grid.path, "--json"])
        let learner = fixture.people.learners[number % fixture.people.learners.count]
        try acknowledge([
            "assess", learner.code.description, "ALT-4.5a", "met", "--site", "rosewood", "--on",
            day.description, "--json",
        ])
    }

    private func acknowledge(_ words: [String]) throws {
        let answer = try JSONDecoder().decode(Receipt.self, from: Data(try ask(words).utf8))
        state.withLock { $0.receipts[answer.receipt] = answer.decisions }
    }

    private struct Receipt: Decodable {
        let receipt: String
        let decisions: Int
    }

    private func read(_ number: Int) throws {
        if number % 10 == 9 {
            _ = try ask(["verify", "--json"])
            return
        }
        let receipt = state.withLock { $0.receipts.keys.randomElement() }
        let learner = fixture.people.learners[number % fixture.people.learners.count]
        let questions = [
            ["visit", "list", "--site", "rosewood"],
            receipt.map { ["visit", "show", $0] } ?? ["whoami"],
            ["progress", learner.code.description],
            ["matrix", "--site", "rosewood", "--json"],
        ]
        _ = try ask(questions[number % questions.count])
    }

    /// Runs a command, and notes it when it is not done without a word on standard error.
    private func ask(_ words: [String]) throws -> String {
        let ending = try fixture.trainer.run(words)
        guard ending.status == 0, ending.errors.isEmpty else {
            state.withLock { $0.problems.append("\(words): \(ending)") }
            return ending.output
        }
        return ending.output
    }
}
