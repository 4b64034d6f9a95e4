import AltasCore
import Fixtures
import Foundation
import Synchronization
import XCTest

@testable import AltasStore
@testable import AltasWeb

/// The server under many clients at once.
final class ServerLoadTests: XCTestCase {
    /// What two pages a second come to in an hour.
    private let hour = 7200

    func testAnHoursLoadInTwoMinutesWithWritersBesideItHasNoErrorAndFlatMemory() throws {
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger, ["--log", "log"])
        let clients = try fixture.people.learners.prefix(4).map { learner in
            (learner, try SignedInClient(learner, in: fixture, at: server.port))
        }
        let count = Mutex(0)
        let problems = Mutex<[String]>([])
        let deadline = ContinuousClock.now + .seconds(120)
        let group = DispatchGroup()
        for (learner, client) in clients {
            group.enter()
            Thread.detachNewThread { [hour] in
                defer { group.leave() }
                let paths = Self.paths(of: learner)
                for round in 0... where ContinuousClock.now < deadline {
                    guard count.withLock({ $0 < hour }) else { return }
                    let path = paths[round % paths.count]
                    let answer = (try? client.get(path)) ?? ""
                    count.withLock { $0 += 1 }
                    guard answer.hasPrefix("HTTP/1.1 200 ") else {
                        problems.withLock { $0.append("\(path): \(answer.prefix(60))") }
                        return
                    }
                }
            }
        }
        let tally = Crowd(on: fixture, for: .seconds(10)).run(writers: 2, readers: 0)
        let middle = try memory(of: server)
        group.wait()
        XCTAssertEqual(problems.withLock { $0 }, [])
        XCTAssertEqual(tally.problems, [])
        XCTAssertGreaterThanOrEqual(count.withLock { $0 }, hour)
        XCTAssertLessThan(try memory(of: server) - middle, 16_000_000)
        let report = try server.get("/metrics")
        XCTAssertFalse(report.contains(#"status="5xx""#), report)
        XCTAssertEqual(try fixture.decisionCount(), tally.receipts.values.reduce(0, +))
        XCTAssertEqual(try server.stop().status, 0)
        XCTAssertNil(try fixture.chain().problem)
    }

    func testTenThousandConnectionsThatAreLeftKeepNobodyOut() throws {
        let room = OpenFiles.raiseLimit(toHold: 11_000)
        guard room >= 11_000 else {
            throw XCTSkip("This system lets a process have \(room) connections only.")
        }
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger, ["--log", "log"])
        let before = try memory(of: server)
        let left = (0..<10_000).compactMap { number in
            try? RawClient(
                port: server.port,
                from: "127.0.\(1 + number % 40).\(1 + number / 40 % 250)"
            )
        }
        XCTAssertEqual(left.count, 10_000)
        for _ in 0..<20 {
            XCTAssertTrue(try server.get("/healthz").hasSuffix("ok\n"))
        }
        XCTAssertLessThan(try memory(of: server) - before, 40_000_000)
        XCTAssertGreaterThanOrEqual(left.count { $0.isClosed }, 9000)
    }

    private static func paths(of learner: Learner) -> [String] {
        let own = "/learners/\(learner.code)"
        return [
            own, own + "/standards", own + "/standards/care-certificate-2025", own + "/record",
            own + "/items/ALT-4.1", own + "?region=NO", "/api/v1" + own + "/progress",
            "/ims/case/v1p1/CFDocuments", "/sign-in",
        ]
    }

    /// The server's resident memory, in bytes, as it reports it.
    private func memory(of server: ServingProcess) throws -> Int {
        let report = try server.get("/metrics")
        let found = try XCTUnwrap(
            report.firstMatch(of: #/(?m)^process_resident_memory_bytes (\d+)/#),
            report
        )
        return try XCTUnwrap(Int(found.1))
    }
}
