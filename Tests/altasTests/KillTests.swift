import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// A visit is recorded whole or not at all, wherever its process is when it is killed.
final class KillTests: XCTestCase {
    /// What the kills of one test came to.
    private struct Tally {
        var killed = 0
        var recorded = 0
        var acknowledged = 0
    }

    /// How long a process lives, and how much of that it still lives once it has begun to write.
    private struct Pace {
        var life: Duration
        var afterWriting: Duration
    }

    func testKilledAnywhereItLeavesAllOfTheVisitOrNothing() throws {
        let fixture = try ProcessFixture()
        let pace = try pace(of: fixture)
        var random = SeededGenerator(seed: 1)
        let tally = try kill(100, in: fixture) { _, reach in
            pause(pace.life * reach * Double.random(in: 0...1, using: &random))
        }
        XCTAssertGreaterThan(tally.killed, 50)
        XCTAssertLessThan(tally.recorded, 100, "some died before they wrote")
    }

    func testKilledWhileItWritesItLeavesAllOfTheVisitOrNothing() throws {
        let fixture = try ProcessFixture()
        let pace = try pace(of: fixture)
        var random = SeededGenerator(seed: 2)
        let tally = try kill(100, in: fixture) { running, reach in
            waitForWriting(in: fixture, by: running)
            pause(pace.afterWriting * reach * Double.random(in: 0...1, using: &random))
        }
        XCTAssertGreaterThan(tally.killed, 50)
        XCTAssertGreaterThan(tally.recorded, 0, "some died after they wrote")
    }

    // MARK: Rounds

    /// Kills the recording of so many different grids, each at the moment when `moment` returns.
    ///
    /// How far `moment` reaches into a process's life is adapted, since that depends on what else
    /// the machine does: less far when a process came to its end first, and a little further when
    /// not.
    private func kill(
        _ rounds: Int,
        in fixture: ProcessFixture,
        at moment: (AltasProcess.Running, _ reach: Double) -> Void
    ) throws -> Tally {
        var tally = Tally()
        var reach = 1.0
        let before = try fixture.decisionCount()
        for round in 1...rounds {
            let day = CivilDate.on("2025-06-01").adding(days: -round)
            let grid = try fixture.grid(on: day)
            let running = try fixture.trainer.start(["visit", "record", grid.path])
            moment(running, reach)
            running.kill()
            let ending = try running.end()
            reach *= ending.isKilled ? 1.02 : 0.9
            try check(ending, day, in: fixture, &tally)
            try recordAgain(grid, day, in: fixture)
            if round % 20 == 0 { XCTAssertNil(try fixture.chain().problem, "round \(round)") }
        }
        XCTAssertEqual(try fixture.decisionCount(), before + rounds * 96)
        XCTAssertNil(try fixture.chain().problem)
        return tally
    }

    /// After a kill: all or nothing, and all when the receipt was out.
    private func check(
        _ ending: AltasProcess.Ending,
        _ day: CivilDate,
        in fixture: ProcessFixture,
        _ tally: inout Tally
    ) throws {
        let count = try fixture.decisionCount(on: day)
        XCTAssertTrue([0, 96].contains(count), "\(day): \(count) decisions")
        let isAcknowledged = ending.output.contains("receipt")
        if isAcknowledged { XCTAssertEqual(count, 96, "\(day): acknowledged and lost") }
        tally.killed += ending.isKilled ? 1 : 0
        tally.recorded += count == 96 ? 1 : 0
        tally.acknowledged += isAcknowledged ? 1 : 0
    }

    /// The same file again ends with all of the visit, once.
    private func recordAgain(_ grid: URL, _ day: CivilDate, in fixture: ProcessFixture) throws {
        let wasThere = try fixture.decisionCount(on: day) == 96
        let ending = try fixture.trainer.run(["visit", "record", grid.path])
        XCTAssertEqual(ending.status, 0, "\(day): \(ending.errors)")
        let words = wasThere ? "Already recorded: 96 " : "Recorded: 96 "
        XCTAssertTrue(ending.output.hasPrefix(words), "\(day): \(ending.output)")
        XCTAssertEqual(try fixture.decisionCount(on: day), 96, "\(day)")
    }

    // MARK: Moments

    /// Measures a few recordings that live to their end.
    private func pace(of fixture: ProcessFixture) throws -> Pace {
        var pace = Pace(life: .zero, afterWriting: .zero)
        for round in 1...3 {
            let grid = try fixture.grid(on: CivilDate.on("2025-06-01").adding(days: round))
            let clock = ContinuousClock()
            let start = clock.now
            let running = try fixture.trainer.start(["visit", "record", grid.path])
            waitForWriting(in: fixture, by: running)
            let writing = clock.now
            XCTAssertEqual(try running.end().status, 0)
            pace.life = max(pace.life, clock.now - start)
            pace.afterWriting = max(pace.afterWriting, clock.now - writing)
        }
        return pace
    }

    /// Returns as soon as something is in the write-ahead log, which is empty or gone between two
    /// processes.
    private func waitForWriting(in fixture: ProcessFixture, by running: AltasProcess.Running) {
        let log = fixture.register.path + "-wal"
        var status = stat()
        while running.isRunning {
            if stat(log, &status) == 0, status.st_size > 0 { return }
            usleep(50)
        }
    }

    private func pause(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        usleep(UInt32(clamping: seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
    }
}
