import AltasCore
import Foundation
import XCTest

/// What a file says besides travels with an edition, and does not touch editions without it.
final class EditionExtrasTests: XCTestCase {
    private func text(_ details: Edition.Details) throws -> String {
        String(decoding: try JSONEncoder().encode(details), as: UTF8.self)
    }

    func testEditionWithoutExtrasIsWrittenAsBefore() throws {
        let title = LocalizedText(["en": "T"])
        var details = Edition.Details(title: title, language: "en", verification: .draft)
        details.extras = ["case:uri": "urn:x:y"]
        let whole = try text(details)
        XCTAssertTrue(whole.contains("case:uri"))
        let read = try JSONDecoder().decode(Edition.Details.self, from: Data(whole.utf8))
        XCTAssertEqual(read, details)
        details.extras = [:]
        let plain = try text(details)
        XCTAssertFalse(plain.contains("extra"))
        let again = try JSONDecoder().decode(Edition.Details.self, from: Data(plain.utf8))
        XCTAssertEqual(again.extras, [:])
    }
}
