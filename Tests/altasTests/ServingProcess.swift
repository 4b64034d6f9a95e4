import Fixtures
import Foundation
import XCTest

/// `altas serve`, started on a port that is free, and a way to talk to it.
final class ServingProcess {
    let running: AltasProcess.Running
    let port: UInt16
    /// What it printed when it was ready.
    let greeting: String

    /// Starts it, and waits until it says where it listens.
    init(_ process: AltasProcess, _ words: [String] = []) throws {
        running = try process.start(["serve", "--port", "0"] + words)
        let deadline = ContinuousClock.now + .seconds(20)
        while running.isRunning, ContinuousClock.now < deadline {
            if try running.printed().contains("\n") { break }
            usleep(5000)
        }
        greeting = try running.printed()
        let found = greeting.firstMatch(of: #/:(\d+)/\n/#).flatMap { UInt16($0.1) }
        port = try XCTUnwrap(found, greeting)
    }

    deinit {
        running.kill()
    }

    func client() throws -> RawClient { try RawClient(port: port) }

    /// The answer to a request to read a path.
    func get(_ path: String) throws -> String {
        let client = try client()
        client.send("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n")
        return client.answer()
    }

    /// Asks it to stop (SIGTERM), and answers how it ended.
    func stop() throws -> AltasProcess.Ending {
        running.signal(SIGTERM)
        return try running.end(limit: 20)
    }
}
