import AltasText
import XCTest

final class PhraseTests: XCTestCase {
    func testEachLanguageHasItsWording() {
        let phrase = Phrase(en: "day", es: "día", nb: "dag", da: "døgn")
        XCTAssertEqual(Language.allCases.map { phrase[$0] }, ["day", "día", "dag", "døgn"])
        XCTAssertEqual(Phrase(same: "CSV")[.nb], "CSV")
    }

    func testWhatIsCountedAgreesWithItsNumber() {
        let one = Phrase(en: "day", es: "día", nb: "dag", da: "dag")
        let other = Phrase(en: "days", es: "días", nb: "dager", da: "dage")
        let cases: [(Int, Language, String)] = [
            (0, .en, "0 days"), (1, .en, "1 day"), (2, .es, "2 días"), (1, .nb, "1 dag"),
            (12000, .en, "12,000 days"), (12000, .da, "12.000 dage"), (-1, .en, "-1 days"),
        ]
        for (number, language, expected) in cases {
            XCTAssertEqual(Phrase.counted(number, one: one, other: other)[language], expected)
        }
    }
}
