import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

final class JSONTextTests: XCTestCase {
    /// Values of every kind that answers are made of.
    private struct Sample: Codable {
        var text = "a\"b\\c/d\u{0}\n\u{1F}\u{7F}æ–🙂"
        var none: String?
        var yes = true
        var number = -7
        var large = Int64.max
        var whole = 3.0
        var part = 0.25
        var day = CivilDate("2026-03-04")
        var list = [[1], []]
        var empty: [String] = []
        var byName = ["b": 1, "a": 2, "c": 3]
        var states: [StandardStanding.State: Int] = [.open: 1, .achieved: 2]
        var cases: [CriterionStanding.State] = [.notStarted, .seen(days: 1, of: 2)]
        var nothing = Nothing()
        var text2 = LocalizedText(["nb": "hei", "en": "hello"])

        struct Nothing: Codable {}
    }

    func testItSaysTheSameAsFoundation() throws {
        let bytes = try JSONText.bytes(of: [Sample()])
        let own = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSArray
        let other = try JSONSerialization.jsonObject(with: JSONEncoder().encode([Sample()]))
        XCTAssertEqual(own, other as? NSArray)
    }

    func testMembersStandInTheirOrderAndThoseOfADictionaryByKey() throws {
        struct Two: Encodable {
            let z: [String: Int]
            let a: Int
        }
        let bytes = try JSONText.bytes(of: Two(z: ["y": 1, "x": 2], a: 3))
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), #"{"z":{"x":2,"y":1},"a":3}"#)
    }

    func testNumbersThatJSONDoesNotHaveAreRefused() {
        XCTAssertThrowsError(try JSONText.bytes(of: [Double.nan]))
        XCTAssertThrowsError(try JSONText.bytes(of: [Double.infinity]))
    }
}
