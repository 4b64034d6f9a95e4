import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// What the server has acknowledged is on the disk, wherever it is when it is killed.
final class ServerKillTests: XCTestCase {
    func testWhatWasAcknowledgedIsThereAfterAKill() throws {
        let fixture = try ProcessFixture()
        let grid = try fixture.grid(on: .on("2026-03-04"))
        XCTAssertEqual(try fixture.trainer.run(["visit", "record", grid.path]).status, 0)
        let learner = fixture.people.learners[0]
        let decisions = try decisions(about: learner, in: fixture)
        var server = try ServingProcess(fixture.stranger, ["--log", "log"])
        let client = try SignedInClient(learner, in: fixture, at: server.port)
        var random = SeededGenerator(seed: 7)
        var (acknowledged, kills) = (Set<String>(), 0)
        for number in decisions {
            if Int.random(in: 0..<3, using: &random) == 0 {
                server.running.kill(after: UInt32.random(in: 0..<9000, using: &random))
                kills += 1
            }
            let path = "/learners/\(learner.code)/decisions/\(number)/dispute"
            let answer = (try? client.at(server.port).send(path, ["reason": number])) ?? ""
            if answer.hasPrefix("HTTP/1.1 303 ") { acknowledged.insert(number) }
            if !server.running.isRunning || answer.isEmpty {
                server.running.kill()
                server = try ServingProcess(fixture.stranger, ["--log", "log"])
            }
        }
        XCTAssertGreaterThan(kills, 2)
        XCTAssertGreaterThan(acknowledged.count, 2)
        let held = try disputed(about: learner, in: fixture)
        XCTAssertEqual(acknowledged.subtracting(held), [])
        XCTAssertNil(try fixture.chain().problem)
    }

    private func decisions(about learner: Learner, in fixture: ProcessFixture) throws -> [String] {
        try fixture.look { connection in
            try connection.rows(
                "SELECT id FROM decision WHERE learner_id = \(learner.id) ORDER BY id"
            ) { "D\($0.int64(0))" }
        }
    }

    private func disputed(about learner: Learner, in fixture: ProcessFixture) throws -> Set<String>
    {
        let register = try Register.open(at: fixture.register.path)
        let administrator = try register.session(token: fixture.people.administrator)
        let code = learner.code.description
        return Set(try register.disputes(about: code, as: administrator).map(\.decision))
    }
}
