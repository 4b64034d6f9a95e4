import AltasFetch
import Foundation
import XCTest

/// What is fetched from a server, and what is not.
final class FetchTests: XCTestCase {
    func testABodyComesWholeAndTheAcceptHeaderIsSent() throws {
        let server = try AnsweringServer { request in
            XCTAssertTrue(request.contains("\r\nAccept: application/did+json\r\n"), request)
            return AnsweringServer.answer("200 OK", body: "{}")
        }
        let place = server.address + "/did.json"
        let bytes = try fetch.bytes(at: place, accept: "application/did+json")
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), "{}")
    }

    func testWhatIsNotThereOrTooLargeOrElsewhereIsRefused() throws {
        let missing = try AnsweringServer { _ in AnsweringServer.answer("404 Not Found") }
        assert(missing, throws: .status(404))
        let large = try AnsweringServer { _ in
            AnsweringServer.answer("200 OK", body: String(repeating: "a", count: 2000))
        }
        var small = fetch
        small.mostBytes = 1000
        assert(large, with: small, throws: .tooLarge)
        let away = try AnsweringServer { _ in
            AnsweringServer.answer("302 Found", header: "Location: http://127.0.0.1:1/x\r\n")
        }
        assert(away, throws: .redirected)
        let round = try AnsweringServer { _ in
            AnsweringServer.answer("302 Found", header: "Location: /again\r\n")
        }
        assert(round, throws: .redirected)
    }

    func testARedirectWithinTheHostIsFollowed() throws {
        let server = try AnsweringServer { request in
            request.hasPrefix("GET /old ")
                ? AnsweringServer.answer("301 Moved Permanently", header: "Location: /new\r\n")
                : AnsweringServer.answer("200 OK", body: "here")
        }
        let bytes = try fetch.bytes(at: server.address + "/old", accept: "text/plain")
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), "here")
    }

    func testOnlyHTTPSIsSpokenOtherwise() throws {
        let addresses = [
            "http://127.0.0.1:1/", "http://example.org/", "file:///etc/passwd",
            "ftp://example.org/", "https://user@example.org/", "https:///x", "example.org", "",
            "https://ex\nample.org/",
            "https://example.org/å",
        ]
        for address in addresses {
            XCTAssertThrowsError(try Fetch().bytes(at: address, accept: "*/*"), address) {
                XCTAssertEqual($0 as? FetchFault, .badAddress, address)
            }
        }
    }

    func testASilentHostIsNotWaitedForLong() throws {
        let server = try AnsweringServer { _ in nil }
        var brief = fetch
        brief.mostSeconds = 1
        assert(server, with: brief, throws: .unreachable(code: 28))
    }

    private var fetch: Fetch {
        var fetch = Fetch()
        fetch.takesLoopback = true
        return fetch
    }

    private func assert(
        _ server: AnsweringServer,
        with fetch: Fetch? = nil,
        throws fault: FetchFault,
        line: UInt = #line
    ) {
        let fetch = fetch ?? self.fetch
        XCTAssertThrowsError(try fetch.bytes(at: server.address + "/", accept: "*/*"), line: line) {
            XCTAssertEqual($0 as? FetchFault, fault, line: line)
        }
    }
}
