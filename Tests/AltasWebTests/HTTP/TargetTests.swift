import Foundation
import XCTest

@testable import AltasWeb

final class TargetTests: XCTestCase {
    func testAPathIsSplitFirstAndThenDecodedOnce() throws {
        let cases: [(String, [String])] = [
            ("/", []), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a%2Fb", ["a/b"]),
            ("/1.2/DSSTIMVVTEK.", ["1.2", "DSSTIMVVTEK."]), ("/%252e%252e", ["%2e%2e"]),
            ("/%C3%A6+b", ["æ+b"]), ("/...", ["..."]), ("http://example.org/a?b", ["a"]),
            ("https://example.org", []),
        ]
        for (text, segments) in cases {
            XCTAssertEqual(try Target(text.utf8).segments, segments, text)
        }
    }

    func testASlashAtTheEndIsNoticed() throws {
        XCTAssertFalse(try Target("/".utf8).hasTrailingSlash)
        let target = try Target("/a/?b".utf8)
        XCTAssertTrue(target.hasTrailingSlash)
        XCTAssertEqual(target.segments, ["a"])
    }

    func testAQueryIsDecodedItemByItem() throws {
        let target = try Target("/?a=1&b=%26+%3D&&c&d==&a=2".utf8)
        let items = target.query.map { "\($0.name):\($0.value)" }
        XCTAssertEqual(items, ["a:1", "b:& =", "c:", "d:=", "a:2"])
    }

    func testTricksAreRefused() {
        let tricks = [
            "", "a", "*a", "//", "/a//b", "/.", "/a/..", "/../a", "/%2e%2e/a", "/%2E", "/.%2e/",
            "/a\\b",
            "/%00", "/a%00b", "/?a=%00", "/?%00", "/%0a", "/?a=%0D%0A", "/%7f", "/%", "/%2", "/%zz",
            "/?a=%", "/%ff", "/%c3%28", "/?a=%ff", "/%c0%ae%c0%ae", "/%ed%a0%80", "/æ", "/a b",
            "/a#b", "/\u{7F}", "ftp://example.org/", "example.org:443",
        ]
        for trick in tricks {
            XCTAssertThrowsError(try Target(trick.utf8), trick) {
                XCTAssertEqual($0 as? RequestProblem, .malformed, trick)
            }
        }
    }

    func testWhateverIsEncodedIsDecodedToTheSame() throws {
        let texts = ["a", "1.2/3 4", "æøå ñ 😀", "%2e", "?#&=+;,", "DSSTIMVVTEK."]
        for text in texts {
            let target = try Target(
                "/\(PercentCode.encode(text))?q=\(PercentCode.encode(text))".utf8
            )
            XCTAssertEqual(target.segments, [text])
            XCTAssertEqual(target.query, [Target.Item(name: "q", value: text)])
        }
    }
}
