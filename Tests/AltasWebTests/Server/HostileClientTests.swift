import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

/// What no honest client sends: refused with the right status, and nothing that follows it is believed.
final class HostileClientTests: XCTestCase {
    private let routes = [
        Route(.get, "/", for: .everybody) { _ in .text("first") },
        Route(.post, "/", for: .everybody) { request in .text("\(request.body.count)") },
        Route(.get, "/hidden", for: .everybody) { _ in .text("hidden") },
    ]

    /// Heads, without `GET / HTTP/1.1` and `Host`, and how each is answered.
    private static let fields: [(name: String, lines: String, status: Int)] = [
        ("both framings", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", 400),
        ("both, the other way", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", 400),
        ("two lengths", "Content-Length: 3\r\nContent-Length: 3\r\n", 400),
        ("two lengths in one", "Content-Length: 3, 3\r\n", 400),
        ("a length with a sign", "Content-Length: +3\r\n", 400),
        ("a negative length", "Content-Length: -1\r\n", 400),
        ("a length in hexadecimal", "Content-Length: 0x3\r\n", 400),
        ("an endless length", "Content-Length: 99999999999999999999999\r\n", 413),
        ("a length beyond any limit", "Content-Length: 999999999999\r\n", 413),
        ("an unknown coding", "Transfer-Encoding: gzip\r\n", 501),
        ("a disguised coding", "Transfer-Encoding: xchunked\r\n", 501),
        ("two codings", "Transfer-Encoding: gzip, chunked\r\n", 501),
        ("two fields of coding", "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n", 400),
        ("space before the colon", "Content-Length : 3\r\n", 400),
        ("a tab before the colon", "Transfer-Encoding\t: chunked\r\n", 400),
        ("a folded line", "X-A: 1\r\n 2\r\n", 400),
        ("a folded length", "Content-Length: 1\r\n 0\r\n", 400),
        ("a folded coding", "Transfer-Encoding:\r\n chunked\r\n", 400),
        ("bare line feeds", "X-A: 1\nContent-Length: 3\r\n", 400),
        ("a carriage return in a value", "X-A: 1\rContent-Length: 3\r\n", 400),
        ("a null byte in a value", "X-A: 1\0Content-Length: 3\r\n", 400),
        ("a null byte in a name", "X\0-A: 1\r\n", 400),
        ("a line that begins with a null byte", "\0Content-Length: 3\r\n", 400),
        ("a control character", "X-A: \u{1B}[2J\r\n", 400),
        ("a field without a name", ": 1\r\n", 400),
        ("a line without a colon", "nonsense\r\n", 400),
        ("two hosts", "Host: other\r\n", 400),
        ("a length and a null byte", "Content-Length: 3\0\r\n", 400),
    ]

    func testAHeadThatCouldBeReadInTwoWaysIsRefusedAndEndsTheConnection() throws {
        let fixture = try WebFixture(routes)
        let hidden = "GET /hidden HTTP/1.1\r\nHost: h\r\n\r\n"
        for (name, lines, status) in Self.fields {
            let client = try fixture.client()
            client.send("POST / HTTP/1.1\r\nHost: h\r\n\(lines)\r\n\(hidden)")
            let all = try XCTUnwrap(client.rest(), "\(name) keeps the connection")
            XCTAssertEqual(all.status, status, "\(name): \(all.prefix(80))")
            XCTAssertFalse(all.contains("hidden"), "\(name): \(all)")
        }
    }

    func testAFirstLineThatIsNotOneIsRefused() throws {
        let fixture = try WebFixture(routes)
        let lines: [(String, Set<Int?>)] = [
            ("GET /a\0b HTTP/1.1", [400]), ("GET /\0 HTTP/1.1", [400]), ("GET  / HTTP/1.1", [400]),
            ("GET /  HTTP/1.1", [400]), ("GET / HTTP/1.1 ", [400]), ("GET / x HTTP/1.1", [400]),
            ("GET /é HTTP/1.1", [400]), ("GET /%ff HTTP/1.1", [400]),
            ("GET /../etc/passwd HTTP/1.1", [400]), ("GET /%2e%2e/hidden HTTP/1.1", [400]),
            ("GET //hidden HTTP/1.1", [400]), ("GET /hidden%00 HTTP/1.1", [400]),
            ("GET /?a=%00 HTTP/1.1", [400]), ("BREW / HTTP/1.1", [501]), ("get / HTTP/1.1", [501]),
            ("TRACE / HTTP/1.1", [405]),
            ("GE\0T / HTTP/1.1", [400, 501, nil]), ("GET / HTTP/1.1\0", [400, 505]),
            ("GET / HTTP/2.0", [400, 505]), ("GET / HTTP/1.2", [400, 505]),
            ("GET / HTTP/11.1", [400, 505]), ("GET / FTP/1.1", [400, 505, nil]),
            ("GET /", [400, 505]), ("GET", [400, nil]), ("\u{16}\u{3}\u{1}", [400, nil]),
        ]
        for (line, statuses) in lines {
            let client = try fixture.client()
            client.send("\(line)\r\nHost: h\r\nConnection: close\r\n\r\n")
            let all = try XCTUnwrap(client.rest(), "\(line.debugDescription) keeps the connection")
            XCTAssertTrue(
                statuses.contains(all.status),
                "\(line.debugDescription): \(all.prefix(60))"
            )
        }
    }

    func testAHostIsNeededAndMustBeOne() throws {
        let fixture = try WebFixture(routes)
        for field in ["", "Host: a b\r\n", "Host: a/b\r\n", "Host: a@b\r\n", "Host: a\tb\r\n"] {
            let answer = try fixture.answer(to: "GET / HTTP/1.1\r\n\(field)\r\n")
            XCTAssertEqual(answer.status, 400, field)
        }
        XCTAssertEqual(try fixture.answer(to: "GET / HTTP/1.0\r\n\r\n").status, 200)
    }

    func testBadChunksAreRefused() throws {
        let fixture = try WebFixture(routes)
        let bodies = [
            "x\r\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n", "-1\r\na\r\n0\r\n\r\n", "\r\n\r\n",
            ";\r\n\r\n",
            "ffffffffffffffffff\r\nabc", "0x3\r\nabc\r\n0\r\n\r\n", "3 \r\nabc\r\n0\r\n\r\n",
        ]
        for body in bodies {
            let client = try fixture.client()
            client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\(body)")
            let all = try XCTUnwrap(client.rest(), "\(body.debugDescription) keeps the connection")
            let isRefused = all.status == 400 || all.status == 413
            XCTAssertTrue(isRefused, "\(body.debugDescription): \(all.prefix(60))")
        }
    }

    func testWhatIsTooLargeIsRefused() throws {
        let fixture = try WebFixture(routes) { $0.bodyLimit = 1000 }
        let long = String(repeating: "a", count: 40_000)
        let target = try fixture.answer(to: "GET /\(long) HTTP/1.1\r\nHost: h\r\n\r\n")
        XCTAssertEqual(target.status, 414)
        let value = try fixture.answer(to: "GET / HTTP/1.1\r\nHost: h\r\nX: \(long)\r\n\r\n")
        XCTAssertEqual(value.status, 431)
        let many = (0..<4000).map { "X-\($0): 1\r\n" }.joined()
        let fields = try fixture.answer(to: "GET / HTTP/1.1\r\nHost: h\r\n\(many)\r\n")
        XCTAssertEqual(fields.status, 431)
        for count in [1000, 1001, 15_000] {
            let body = String(repeating: "b", count: count)
            let head = "POST / HTTP/1.1\r\nHost: h\r\n"
            let plain = try fixture.answer(to: "\(head)Content-Length: \(count)\r\n\r\n\(body)")
            XCTAssertEqual(plain.status, count > 1000 ? 413 : 200, "\(count)")
            let chunk = "\(String(count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
            let chunked = try fixture.answer(
                to: "\(head)Transfer-Encoding: chunked\r\n\r\n\(chunk)"
            )
            XCTAssertEqual(chunked.status, count > 1000 ? 413 : 200, "\(count) in chunks")
        }
    }

    func testWhoAsksWhetherALargeBodyIsWelcomeIsToldBeforeSendingIt() throws {
        let fixture = try WebFixture(routes) { $0.bodyLimit = 1000 }
        let head = "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: "
        XCTAssertEqual(try fixture.answer(to: "\(head)1001\r\n\r\n").status, 413)
        XCTAssertEqual(try fixture.answer(to: "\(head)1000\r\n\r\n").status, 100)
    }

    func testABodyWithoutEndIsCutOff() throws {
        let fixture = try WebFixture(routes) { $0.bodyLimit = 1000 }
        let client = try fixture.client()
        client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        let chunk = "1000\r\n\(String(repeating: "b", count: 4096))\r\n"
        var isOpen = true
        for _ in 0..<5000 where isOpen { isOpen = client.send(chunk) }
        XCTAssertFalse(isOpen)
    }

    func testWhateverBytesComeTheServerStaysUp() throws {
        let fixture = try WebFixture(routes)
        var random = SeededGenerator(seed: 7)
        let pieces = [
            "GET ", "/ ", "HTTP/1.1", "\r\n", "\n", "\0", ":", " ", "Host: h", "Content-Length: ",
            "9",
            "Transfer-Encoding: chunked", "%", "?", "\u{FF}", "é", "POST ",
        ]
        for _ in 0..<300 {
            let client = try fixture.client()
            let count = Int.random(in: 1...30, using: &random)
            let words = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
            client.send(words.joined())
        }
        XCTAssertEqual(try fixture.answer(to: "GET / HTTP/1.1\r\nHost: h\r\n\r\n").content, "first")
    }
}
