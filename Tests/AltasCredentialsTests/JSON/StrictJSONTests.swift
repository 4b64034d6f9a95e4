import AltasJSON
import XCTest

@testable import AltasCredentials

/// What two programs could read differently is not read at all.
final class StrictJSONTests: XCTestCase {
    func testAnObjectIsRead() throws {
        let object = try StrictJSON.object(Array(#" {"a":[1,{"b":"é"}]} "#.utf8))
        XCTAssertEqual(object, ["a": [1, ["b": "é"]]])
    }

    func testWhatIsAmbiguousIsRefused() {
        let cases: [(bytes: [UInt8], error: UnreadableCredential)] = [
            (Array("[1]".utf8), .notAnObject),
            (Array("".utf8), .notJSON(line: 1)),
            (Array("{\"a\":1,\n\"b\"}".utf8), .notJSON(line: 2)),
            (Array("{} {}".utf8), .notJSON(line: 1)),
            (Array(#"{"a":"\ud800"}"#.utf8), .notJSON(line: 1)),
            (Array(#"{"a":"\udc00\ud800"}"#.utf8), .notJSON(line: 1)),
            (Array("{\"a\":\"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8), .notUTF8),
            (Array("{\"a\":\"".utf8) + [0xC0, 0x80] + Array("\"}".utf8), .notUTF8),
            ([0xEF, 0xBB, 0xBF] + Array("{}".utf8), .notUTF8),
            (Array(#"{"a":1,"a":1}"#.utf8), .repeatedMember("a")),
            (Array(#"{"a":[{"b":1,"\u0062":1}]}"#.utf8), .repeatedMember("b")),
        ]
        for (bytes, error) in cases {
            XCTAssertThrowsError(try StrictJSON.object(bytes)) {
                XCTAssertEqual(
                    $0 as? UnreadableCredential,
                    error,
                    String(decoding: bytes, as: UTF8.self)
                )
            }
        }
    }

    func testDepthAndSizeAreBounded() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "{\"a\":", count: depth - 1) + "{}").utf8)
                + [UInt8](repeating: UInt8(ascii: "}"), count: depth - 1)
        }
        XCTAssertNoThrow(try StrictJSON.object(nested(32)))
        for depth in [33, 65, 5000] {
            XCTAssertThrowsError(try StrictJSON.object(nested(depth))) {
                XCTAssertEqual($0 as? UnreadableCredential, .tooDeep, "\(depth)")
            }
        }
        XCTAssertNoThrow(try StrictJSON.object(Array("{} ".utf8), limit: 3))
        XCTAssertThrowsError(try StrictJSON.object(Array("{} ".utf8), limit: 2)) {
            XCTAssertEqual($0 as? UnreadableCredential, .tooLarge(limit: 2))
        }
    }
}
