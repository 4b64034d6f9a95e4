import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// The server as people run it.
final class ServeTests: XCTestCase {
    func testItSaysWhereItListensAndServesAndStops() throws {
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger)
        XCTAssertEqual(server.greeting, "Listening at http://127.0.0.1:\(server.port)/\n")
        XCTAssertEqual(try server.get("/healthz").hasSuffix("\r\n\r\nok\n"), true)
        let ending = try server.stop()
        XCTAssertEqual(ending.status, 0)
        XCTAssertFalse(ending.isKilled)
        XCTAssertEqual(ending.errorLines.count, 1, ending.errors)
    }

    func testWhereItIsReachedIsWhatIsSaidOrElseAsked() throws {
        let fixture = try ProcessFixture()
        let path = "/ims/case/v1p1/CFDocuments?limit=1"
        let asked = try ServingProcess(fixture.stranger, ["--log", "log"])
        XCTAssertTrue(try asked.get(path).contains("\"uri\":\"http://h/ims/case/v1p1/"))
        let words = ["--log", "log", "--url", "https://skills.example.org/altas/"]
        let said = try ServingProcess(fixture.stranger, words).get(path)
        XCTAssertTrue(said.contains("\"uri\":\"https://skills.example.org/altas/ims/case/v1p1/"))
        XCTAssertEqual(try fixture.stranger.run(["serve", "--url", "skills"]).status, 64)
    }

    func testWhatIsInHandWhenItIsStoppedIsFinished() throws {
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger)
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nab")
        usleep(200_000)
        server.running.signal(SIGTERM)
        usleep(200_000)
        XCTAssertTrue(server.running.isRunning)
        XCTAssertThrowsError(try server.client(), "no more connections are taken")
        client.send("cd")
        let answer = try XCTUnwrap(client.rest())
        XCTAssertTrue(answer.hasPrefix("HTTP/1.1 405 "), answer)
        XCTAssertTrue(answer.lowercased().contains("connection: close"), answer)
        XCTAssertEqual(try server.running.end(limit: 20).status, 0)
    }

    func testTheLogGoesToAFileThatGrows() throws {
        let fixture = try ProcessFixture()
        let log = try fixture.file("web.log", Array("before\n".utf8))
        let server = try ServingProcess(fixture.stranger, ["--log", log.path])
        _ = try server.get("/")
        XCTAssertEqual(try server.stop().errors, "")
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        XCTAssertEqual(lines.count, 2)
        XCTAssertEqual(lines.first, "before")
        XCTAssertTrue(lines.last?.contains(" GET / 200 ") ?? false, "\(lines)")
    }

    func testListeningElsewhereWithoutEncryptionIsWarnedOf() throws {
        let fixture = try ProcessFixture()
        let open = try ServingProcess(fixture.stranger, ["--address", "0.0.0.0", "--log", "log"])
        XCTAssertTrue(try open.stop().errors.hasPrefix("Not encrypted: "))
        let words = ["--address", "0.0.0.0", "--behind-proxy", "127.0.0.1,::1", "--log", "log"]
        XCTAssertEqual(try ServingProcess(fixture.stranger, words).stop().errors, "")
    }

    func testWhatCannotBeServedIsRefusedInOneSentence() throws {
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger)
        let text = try fixture.file("text.pem", Array("no certificate".utf8)).path
        let cases: [([String], String)] = [
            (["--port", "\(server.port)"], "Another program listens at 127.0.0.1:\(server.port)"),
            (["--address", "203.0.113.1"], "does not have the address"),
            (["--certificate", text, "--key", text, "--port", "0"], "text.pem"),
            (["--certificate", "none.pem", "--key", text], "There is no file none.pem"),
            (["--db", "none.db"], "none.db"), (["--log", "none/log"], "none/log"),
        ]
        for (words, sentence) in cases {
            let ending = try fixture.stranger.run(["serve"] + words)
            assertRefused(ending, saying: sentence, "\(words)")
        }
    }

    func testWordsThatMakeNoSenseAreMisused() throws {
        let fixture = try ProcessFixture()
        for words in [
            ["--port", "65536"], ["--port", "-1"], ["--port", "x"], ["--address", "example.org"],
            ["--behind-proxy", "1.2.3"], ["--key", "x"], ["--certificate", "x"],
        ] {
            let ending = try fixture.stranger.run(["serve"] + words)
            XCTAssertEqual(ending.status, 64, "\(words): \(ending)")
        }
    }

    func testWritersBesideTheServerLoseNothingAndSeeNoError() throws {
        let fixture = try ProcessFixture()
        let server = try ServingProcess(fixture.stranger, ["--log", "log"])
        let reading = Thread { [port = server.port] in
            while !Thread.current.isCancelled {
                guard let client = try? RawClient(port: port) else { continue }
                client.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
                _ = client.answer()
            }
        }
        reading.start()
        let tally = Crowd(on: fixture, for: .seconds(3)).run(writers: 4, readers: 0)
        reading.cancel()
        XCTAssertEqual(tally.problems, [])
        XCTAssertEqual(try fixture.decisionCount(), tally.receipts.values.reduce(0, +))
        let report = try server.get("/metrics")
        XCTAssertTrue(report.contains(#"route="/healthz",status="2xx""#), report)
        XCTAssertFalse(report.contains(#"status="5xx""#), report)
        XCTAssertEqual(try server.stop().status, 0)
        XCTAssertNil(try fixture.chain().problem)
    }
}
