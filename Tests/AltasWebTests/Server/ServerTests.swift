import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

final class ServerTests: XCTestCase {
    private let echo = [
        Route(.post, "/echo", for: .everybody) { request in
            let name = request.query("name") ?? "-"
            let sum = request.body.reduce(0) { $0 &+ Int($1) }
            let body = "\(request.body.count) \(sum)"
            return .text("\(name) \(body) \(request.client) \(request.isSecure)")
        },
        Route(.get, "/large", for: .everybody) { _ in
            .text(String(repeating: "0123456789", count: 500_000))
        },
    ]

    private func fetch(_ request: URLRequest) async throws -> (String, Int) {
        let (data, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        return (String(decoding: data, as: UTF8.self), status)
    }

    func testAnOrdinaryClientIsServed() async throws {
        let fixture = try WebFixture(echo)
        let base = fixture.server.url
        var post = URLRequest(url: try XCTUnwrap(URL(string: base + "echo?name=%C3%A6+1")))
        post.httpMethod = "POST"
        post.httpBody = Data(repeating: 2, count: 300_000)
        let (text, status) = try await fetch(post)
        XCTAssertEqual(text, "æ 1 300000 600000 127.0.0.1 false")
        XCTAssertEqual(status, 200)
        let large = URLRequest(url: try XCTUnwrap(URL(string: base + "large")))
        let (content, _) = try await fetch(large)
        XCTAssertEqual(content.utf8.count, 5_000_000)
    }

    func testAConnectionServesManyRequests() throws {
        let fixture = try WebFixture()
        let client = try fixture.client()
        for _ in 0..<3 {
            client.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
            XCTAssertEqual(client.answer().content, "ok\n")
        }
        client.send("HEAD /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        let head = try XCTUnwrap(client.rest())
        XCTAssertEqual(head.field("content-length"), "3")
        XCTAssertEqual(head.content, "")
        XCTAssertNotNil(head.field("date"))
        XCTAssertNil(head.field("server"))
    }

    func testRequestsThatComeInOneGoAreAnsweredInOrder() throws {
        let fixture = try WebFixture()
        let client = try fixture.client()
        client.send(
            """
            GET /healthz HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n\
            GET /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n
            """
        )
        let all = try XCTUnwrap(client.rest())
        let statuses = all.matches(of: #/HTTP/1\.1 (\d+) /#).map { String($0.1) }
        XCTAssertEqual(statuses, ["200", "200", "404"])
    }

    func testABodyMayComeInChunks() throws {
        let fixture = try WebFixture(echo)
        let answer = try fixture.answer(
            to: """
                POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\
                3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n
                """
        )
        XCTAssertEqual(answer.content, "- 5 495 127.0.0.1 false")
    }

    func testABelievedProxyNamesTheClient() throws {
        let fixture = try WebFixture(echo) { $0.forwarding = Forwarding(proxies: [.loopback]) }
        let words = """
            POST /echo HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 6.6.6.6, 1.2.3.4\r\n\
            X-Forwarded-Proto: https\r\nContent-Length: 0\r\n\r\n
            """
        let answer = try fixture.answer(to: words)
        XCTAssertEqual(answer.content, "- 0 0 1.2.3.4 true")
        XCTAssertEqual(answer.field("strict-transport-security"), "max-age=31536000")
        let stranger = try fixture.answer(to: words, from: "127.0.0.2")
        XCTAssertEqual(stranger.content, "- 0 0 127.0.0.2 false")
    }

    func testAPortThatIsTakenIsToldSo() throws {
        let fixture = try WebFixture(echo)
        XCTAssertThrowsError(try WebFixture(echo) { $0.port = fixture.server.port }) { error in
            let place = "127.0.0.1:\(fixture.server.port)"
            XCTAssertEqual(error as? Refusal, .cannotListen(at: place, reason: .inUse))
        }
    }

    func testAnAddressThatIsNotHereIsToldSo() throws {
        let address = try XCTUnwrap(Address("203.0.113.1"))
        XCTAssertThrowsError(try WebFixture(echo) { $0.address = address }) { error in
            let refusal = Refusal.cannotListen(at: "203.0.113.1:0", reason: .notHere)
            XCTAssertEqual(error as? Refusal, refusal)
        }
    }

    func testVersionSixOfTheInternetIsServed() throws {
        let address = try XCTUnwrap(Address("::1"))
        let fixture: WebFixture
        do {
            fixture = try WebFixture { $0.address = address }
        } catch Refusal.cannotListen {
            throw XCTSkip("this machine has no version 6")
        }
        XCTAssertEqual(fixture.server.url, "http://[::1]:\(fixture.server.port)/")
    }
}
