import AltasText
import XCTest

final class LanguageTests: XCTestCase {
    func testTagsAndLocalesNameALanguage() {
        let cases: [(String, Language?)] = [
            ("en", .en), ("en-GB", .en), ("es_ES.UTF-8", .es), ("ES-mx", .es), ("nb-NO", .nb),
            ("no", .nb), ("nn_NO", .nb), ("da-DK", .da), ("da@euro", .da),
            ("fr", nil), ("C", nil), ("C.UTF-8", nil), ("", nil), ("english", nil), ("dan", nil),
        ]
        for (tag, expected) in cases { XCTAssertEqual(Language(tag: tag), expected, tag) }
    }

    func testTheFirstVariableThatIsSetDecides() {
        let cases: [([String: String], Language)] = [
            ([:], .en),
            (["LANG": "da_DK.UTF-8"], .da),
            (["LC_MESSAGES": "es_ES", "LANG": "da_DK"], .es),
            (["LC_ALL": "C", "LC_MESSAGES": "es_ES", "LANG": "da_DK"], .en),
            (["ALTAS_LANG": "nb", "LC_ALL": "es_ES"], .nb),
            (["ALTAS_LANG": "", "LC_ALL": "es_ES"], .es),
            (["LANG": "fr_FR.UTF-8"], .en),
        ]
        for (environment, expected) in cases {
            XCTAssertEqual(Language.preferred(environment: environment), expected, "\(environment)")
        }
    }

    func testEachLanguageHasItsOwnName() {
        XCTAssertEqual(
            Language.allCases.map(\.endonym),
            ["English", "Español", "Norsk bokmål", "Dansk"]
        )
    }
}
