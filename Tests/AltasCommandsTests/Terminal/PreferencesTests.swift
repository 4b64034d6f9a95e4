import AltasText
import XCTest

@testable import AltasCommands

final class PreferencesTests: XCTestCase {
    private let environment = ["LANG": "da_DK.UTF-8"]

    func testTheEnvironmentSpeaksWhereTheLineIsSilent() {
        let preferences = Preferences(words: ["visit"], environment: environment)
        XCTAssertEqual(preferences.language, .da)
        XCTAssertEqual(preferences.colour, .auto)
    }

    func testTheLineIsHeardBeforeItIsUnderstood() {
        for words in [
            ["--lang", "es", "--bogus", "--color=never"], ["x", "--lang=es", "--color", "never"],
        ] {
            let preferences = Preferences(words: words, environment: environment)
            XCTAssertEqual(preferences.language, .es, "\(words)")
            XCTAssertEqual(preferences.colour, .never, "\(words)")
        }
    }

    func testWhatIsNoneOfOursIsPassedOver() {
        for words in [["--lang", "xx"], ["--lang"], ["--", "--lang", "es"]] {
            let preferences = Preferences(words: words, environment: environment)
            XCTAssertEqual(preferences.language, .da, "\(words)")
        }
    }
}
