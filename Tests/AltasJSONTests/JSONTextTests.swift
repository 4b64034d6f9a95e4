import Foundation
import XCTest

@testable import AltasJSON

/// JSON is read as RFC 8259 has it, and written so that others read the same.
final class JSONTextTests: XCTestCase {
    func testValuesAreReadAndWritten() {
        for text in [
            #"{"a":[1,-0.5e+3,true,false,null,"x"],"b":{}}"#, "[]", #""""#, "-12.50",
            #"["\"\\\n","é🛏️"]"#,
        ] {
            XCTAssertEqual(JSONValue(text: text)?.text, text)
        }
    }

    func testTextThatIsNoJSONIsRefused() {
        for text in [
            "", "{", "[1,]", "{\"a\" 1}", "01", "1.", ".5", "-", "1e", "tru", "\"a", "\"\\x\"",
            "\"\\u12\"", "\"\\uD800\"", "\"\\uD800\\u0041\"", "\"\\uDC00\"", "\"\\u+123\"",
            "\"\u{1}\"", "1 2", "{1:2}", "[\u{B}]", "NaN",
        ] {
            XCTAssertNil(JSONValue(text: text), text)
        }
    }

    func testEscapesMeanWhatTheySay() {
        XCTAssertEqual(
            JSONValue(text: #""\u00e9\ud83d\ude00\/\b\f\r\t""#),
            .string("é😀/\u{8}\u{C}\r\t")
        )
    }

    func testControlCharactersAreEscaped() throws {
        let all = (1..<128).compactMap(Unicode.Scalar.init).map(String.init).joined()
        let text = JSONValue.array([.string(all)]).text
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
        XCTAssertEqual(read as? [String], [all])
        XCTAssertEqual(JSONValue(text: text), .array([.string(all)]))
    }

    func testOrderOfMembersDoesNotMatter() throws {
        let left = try XCTUnwrap(JSONValue(text: #"{"b":{"d":1,"c":2},"a":[]}"#))
        let right = try XCTUnwrap(JSONValue(text: #"{"a":[],"b":{"c":2,"d":1}}"#))
        XCTAssertEqual(left, right)
        XCTAssertEqual(left.canonicalText, right.canonicalText)
        XCTAssertNotEqual(left, JSONValue(text: #"{"a":[],"b":{"c":2,"d":3}}"#))
    }

    func testRepeatedMembersAmongManyAreFound() throws {
        let members = (0..<100).map { "\"\($0 % 90)\":\($0)" }.joined(separator: ",")
        let object = try XCTUnwrap(JSONValue(text: "{\(members)}")?.object)
        XCTAssertEqual(object.members.count, 90)
        XCTAssertEqual(object.repeated, (0..<10).map(String.init))
        XCTAssertEqual(object["3"], .number("3"))
    }
}
