import AltasCore
import Foundation
import XCTest

final class LocalizedTextTests: XCTestCase {
    func testBlankTextsAreLeftOut() {
        var text = LocalizedText(["en": "Alarm", "es": "", "nb": " \n"])
        XCTAssertEqual(text.texts, ["en": "Alarm"])
        text["en"] = " "
        XCTAssertTrue(text.isEmpty)
        text["da"] = "Alarm"
        XCTAssertEqual(text["da"], "Alarm")
        text["da"] = nil
        XCTAssertTrue(text.isEmpty)
    }

    func testBestIsTheReadersLanguageThenEnglishThenTheFirstTag() {
        let text = LocalizedText(["en": "care", "nb": "omsorg"])
        XCTAssertEqual(text.best(for: "nb"), .init(text: "omsorg", language: "nb"))
        XCTAssertEqual(text.best(for: "es"), .init(text: "care", language: "en"))
        let foreign = LocalizedText(["nn": "omsorg", "ca": "cura"])
        XCTAssertEqual(foreign.best(for: "es"), .init(text: "cura", language: "ca"))
        XCTAssertNil(LocalizedText().best(for: "en"))
    }

    func testTravelsAsAnObjectAndForgivesNulls() throws {
        let data = Data(#"{"en":"care","es":null,"nb":""}"#.utf8)
        let text = try JSONDecoder().decode(LocalizedText.self, from: data)
        XCTAssertEqual(text, LocalizedText(["en": "care"]))
        let written = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        XCTAssertEqual(written, #"{"en":"care"}"#)
    }
}
