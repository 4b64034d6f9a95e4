import AltasCore
import AltasRegister
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

    func testProgressWritesItselfAsItIsEncoded() throws {
        let fixture = try ProgramsFixture.shared.get()
        let session = try fixture.register.session(token: fixture.trainer)
        for region in ["NO", "ES", "GB-ENG", "DK"] {
            let request = ProgressRequest(learner: fixture.learner, region: region)
            let answer = try fixture.register.progress(request, as: session)
            let known = try JSONSerialization.jsonObject(with: Data(JSONBytes.of(answer)))
            let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(answer))
            XCTAssertEqual(known as? NSObject, encoded as? NSObject, region)
        }
    }

    func testEveryCaseWritesItselfAsItIsEncoded() throws {
        let day = try XCTUnwrap(CivilDate("2026-03-04"))
        try assertSame([CriterionStanding.State.notStarted, .seen(days: 1, of: 2)])
        try assertSame([CriterionStanding.State.open(since: day), .met(on: day)])
        try assertSame([
            ProgressAnswer.Need.module(code: "a"), .renewal(code: "b"), .localCriterion(code: "c"),
        ])
        try assertSame([
            ProgressAnswer.Missing.criterion(code: "a"), .kind(anyOf: ["OBS", "SIM"]),
            .furtherKind(held: ["OBS"], accepted: []), .freshObservations(have: 1, need: 2),
            .localCriterion(code: "b"),
        ])
    }

    /// Asserts that values write themselves as they are encoded.
    private func assertSame(_ values: [some KnownJSON & Encodable], line: UInt = #line) throws {
        for value in values {
            let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
            let known = try JSONSerialization.jsonObject(with: Data(JSONBytes.of(value)))
            XCTAssertEqual(known as? NSObject, encoded as? NSObject, line: line)
        }
    }
}
