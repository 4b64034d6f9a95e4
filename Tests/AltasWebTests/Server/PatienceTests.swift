import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

/// Clients that are slow, many, or gone: none of them keeps others from being served.
final class PatienceTests: XCTestCase {
    private let hello = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

    private static let routes = [
        Route(.get, "/", for: .everybody) { _ in .text("first") },
        Route(.post, "/", for: .everybody) { request in .text("\(request.body.count)") },
        Route(.get, "/slow", for: .everybody) { _ in
            usleep(400_000)
            return .text("slow")
        },
        Route(.get, "/large", for: .everybody) { _ in
            .text(String(repeating: "0123456789", count: 2_000_000))
        },
    ]

    private func fixture(
        _ change: (inout Server.Options) -> Void = { _ in }
    ) throws -> WebFixture {
        try WebFixture(Self.routes) { options in
            options.patience.head = .seconds(1)
            options.patience.body = .seconds(1)
            options.patience.answer = .seconds(1)
            change(&options)
        }
    }

    /// How long a client lives that says one more thing each fifth of a second.
    private func life(of client: RawClient, saying word: String) -> Duration {
        let start = ContinuousClock.now
        while client.send(word), ContinuousClock.now - start < .seconds(8) { usleep(200_000) }
        return ContinuousClock.now - start
    }

    func testAHeadThatTricklesInIsEnded() throws {
        let fixture = try fixture()
        for opening in ["", "GET / HTTP/1.1\r\nHost: h\r\n"] {
            let client = try fixture.client()
            client.send(opening)
            let life = life(of: client, saying: opening.isEmpty ? "G" : "X: y\r\n")
            XCTAssertLessThan(life, .seconds(4), opening)
            XCTAssertGreaterThan(life, .milliseconds(700), opening)
        }
    }

    func testABodyThatTricklesInIsEnded() throws {
        let fixture = try fixture()
        let client = try fixture.client()
        client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n")
        XCTAssertLessThan(life(of: client, saying: "b"), .seconds(4))
    }

    func testAnAnswerThatNobodyReadsIsEnded() throws {
        let fixture = try fixture()
        let client = try fixture.client()
        client.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
        sleep(3)
        XCTAssertLessThan(client.rest()?.utf8.count ?? 0, 20_000_000)
    }

    func testAConnectionThatIsIdleIsEnded() throws {
        let fixture = try fixture()
        let client = try fixture.client()
        client.send(hello)
        XCTAssertEqual(client.answer().content, "first")
        let start = ContinuousClock.now
        XCTAssertEqual(client.rest(), "")
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(4))
    }

    func testTwoThousandConnectionsThatAreLeftKeepNobodyOut() throws {
        OpenFiles.raiseLimit(toHold: 6000)
        let fixture = try WebFixture(Self.routes)
        let before = ResidentMemory.bytes
        let left = (0..<2000).compactMap { _ in try? fixture.client() }
        XCTAssertEqual(left.count, 2000)
        for number in 0..<20 {
            let source = number.isMultiple(of: 2) ? "127.0.0.1" : "127.0.0.2"
            XCTAssertEqual(try fixture.answer(to: hello, from: source).content, "first", source)
        }
        let isOpen = left.count { !$0.isClosed }
        XCTAssertTrue(
            (40..<50).contains(isOpen),
            "\(isOpen): each client above took a place at most"
        )
        if let before, let after = ResidentMemory.bytes {
            XCTAssertLessThan(after - before, 20_000_000)
        }
    }

    func testBehindAProxyOnlyTheConnectionsInAllAreLimited() throws {
        let fixture = try WebFixture(Self.routes) {
            $0.forwarding = Forwarding(proxies: [.loopback])
            $0.connections = 100
        }
        let left = (0..<300).compactMap { _ in try? fixture.client() }
        XCTAssertEqual(try fixture.answer(to: hello).content, "first")
        let isOpen = left.count { !$0.isClosed }
        XCTAssertTrue((90..<100).contains(isOpen), "\(isOpen)")
    }

    func testWhoIsBeingServedIsNotPushedOut() throws {
        let fixture = try WebFixture(Self.routes) { $0.connectionsPerAddress = 3 }
        let served = try fixture.client()
        served.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nab")
        usleep(50_000)
        let left = (0..<20).compactMap { _ in try? fixture.client() }
        XCTAssertEqual(left.count, 20)
        served.send("cd")
        XCTAssertEqual(served.answer().content, "4")
    }

    func testWhatIsInHandIsFinishedBeforeTheEnd() throws {
        let fixture = try fixture()
        let client = try fixture.client()
        client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
        usleep(100_000)
        fixture.server.stop()
        let answer = try XCTUnwrap(client.rest())
        XCTAssertEqual(answer.content, "slow")
        XCTAssertEqual(answer.field("connection")?.lowercased(), "close")
        XCTAssertThrowsError(try fixture.client())
    }

    func testOneSlowAnswerHoldsNobodyUp() throws {
        let fixture = try fixture()
        let slow = try fixture.client()
        slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
        usleep(50_000)
        let start = ContinuousClock.now
        XCTAssertEqual(try fixture.answer(to: hello).content, "first")
        XCTAssertLessThan(ContinuousClock.now - start, .milliseconds(300))
        XCTAssertEqual(slow.answer().content, "slow")
    }
}
