import Foundation
import XCTest

@testable import AltasWeb

final class WatchingTests: XCTestCase {
    private struct Fault: Error {}

    private let routes = [
        Route(.get, "/learners/{learner}", for: .everybody) { _ in .text("12345") },
        Route(.get, "/fault", for: .everybody) { _ in throw Fault() },
    ]

    func testALineTellsThePathOfTheRouteAndNobodysName() throws {
        let fixture = try WebFixture(routes)
        let target = "/learners/Jane%20Doe?name=Jane"
        _ = try fixture.answer(to: "GET \(target) HTTP/1.1\r\nHost: h\r\nCookie: jane=1\r\n\r\n")
        _ = try fixture.answer(to: "GET /jane HTTP/1.1\r\nHost: h\r\n\r\n")
        _ = try fixture.answer(to: "GET /jane%00 HTTP/1.1\r\nHost: h\r\n\r\n")
        let lines = try fixture.logLines()
        let stamp = #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /#
        let rest = lines.map { $0.replacing(stamp, with: "") }
        XCTAssertEqual(lines.count, 3)
        XCTAssertEqual(rest[0].prefix(33), "GET /learners/{learner} 200 5 B 0".prefix(33))
        XCTAssertTrue(rest[1].hasPrefix("GET - 404 "), rest[1])
        XCTAssertTrue(rest[2].hasPrefix("- - 400 "), rest[2])
        for line in lines {
            XCTAssertFalse(line.lowercased().contains("jane"), line)
            XCTAssertFalse(line.contains("127.0.0.1"), line)
            XCTAssertNotNil(line.firstMatch(of: /ms [0-9a-f]{16}$/), line)
        }
    }

    func testAFaultIsLoggedWithItsNumber() throws {
        let fixture = try WebFixture(routes)
        let page = try fixture.answer(to: "GET /fault HTTP/1.1\r\nHost: h\r\n\r\n")
        let number = try XCTUnwrap(page.content.firstMatch(of: /[0-9a-f]{16}/)).0
        let lines = try fixture.logLines()
        XCTAssertEqual(lines.count, 2)
        XCTAssertTrue(lines[0].hasSuffix("FAULT \(number) Fault()"), lines[0])
        XCTAssertTrue(lines[1].hasSuffix(String(number)), lines[1])
    }

    func testRequestsAreCountedByRouteAndClassOfStatus() throws {
        let site = Website(Router(routes), log: RequestLog(descriptor: -1))
        for target in ["/learners/1", "/learners/2", "/x", "/fault"] {
            _ = site.answer(try .fixture(target))
        }
        let report = site.metrics.report
        let lines = [
            #"altas_requests_total{method="GET",route="/learners/{learner}",status="2xx"} 2"#,
            #"altas_requests_total{method="GET",route="-",status="4xx"} 1"#,
            #"altas_requests_total{method="GET",route="/fault",status="5xx"} 1"#,
            #"altas_request_seconds_bucket{le="+Inf"} 4"#, "altas_request_seconds_count 4",
            "altas_connections 0",
        ]
        for line in lines { XCTAssertTrue(report.contains(line + "\n"), report) }
    }

    func testAHistogramCountsWhatLiesBelowEachBound() {
        var histogram = Histogram()
        for milliseconds in [1, 2, 30, 20_000] { histogram.add(.milliseconds(milliseconds)) }
        let counts = histogram.cumulative.map(\.count)
        XCTAssertEqual(counts, [1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4])
        XCTAssertEqual(histogram.sum, 20.033, accuracy: 0.000_1)
    }

    func testTheServerSaysThatItWorks() throws {
        let fixture = try WebFixture()
        let health = try fixture.answer(to: "GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
        XCTAssertEqual(health.status, 200)
        XCTAssertEqual(health.content, "ok\n")
        let report = try fixture.answer(to: "GET /metrics HTTP/1.1\r\nHost: h\r\n\r\n")
        XCTAssertTrue(report.contains(#"route="/healthz",status="2xx"} 1"#), report)
        XCTAssertTrue(report.contains("\naltas_connections "), report)
        #if os(Linux)
            XCTAssertTrue(report.contains("\nprocess_resident_memory_bytes "), report)
        #endif
    }
}
