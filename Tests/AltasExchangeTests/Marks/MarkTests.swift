import AltasCore
import XCTest

@testable import AltasExchange

final class MarkTests: XCTestCase {
    func testReadsTheMarksOfFourLanguages() {
        let cases: [Mark: String] = [
            .met:
                "m met Met YES y ok ✓ ✔ ✔️ achieved pass a A alcanzado apto sí si s o oppfylt opfyldt "
                + "godkjent godkendt g ja j bestått bestået BESTÅTT b",
            .notYet: "n ny not-yet no ✗ ✘ t nei nej ikke i ie ei",
            .notSeen: "- – ns nv is",
        ]
        for (mark, words) in cases {
            for word in words.split(separator: " ").map(String.init) {
                XCTAssertEqual(Mark.read(word), mark, word)
            }
        }
    }

    func testReadsMarksOfSeveralWordsWhateverTheSpaces() {
        let cases: [(String, Mark)] = [
            ("not yet", .notYet), (" Not  Yet ", .notYet), ("todavía no", .notYet),
            ("TODAVIA NO", .notYet), ("no apto", .notYet), ("ikke ennå", .notYet),
            ("endnu ikke", .notYet), ("not seen", .notSeen), ("no visto", .notSeen),
            ("ikke sett", .notSeen), ("ikke set", .notSeen), ("", .notSeen), ("  ", .notSeen),
            ("si\u{301}", .met),
        ]
        for (text, mark) in cases { XCTAssertEqual(Mark.read(text), mark, text) }
    }

    func testRefusesWhatPeopleMeanDifferentThingsBy() {
        for text in ["x", "X", "1", "0", "?", "v", "/", "met!", "mett", "true", "e", "(met)"] {
            XCTAssertNil(Mark.read(text), text)
        }
    }

    func testNoWordOfAnyTableHasTwoMeanings() {
        XCTAssertEqual(Mark.words.collisions, [])
        XCTAssertEqual(SettingWord.words.collisions, [])
        XCTAssertEqual(GridWord.words.collisions, [])
        let broken = WordTable<Int>([
            .init(1, en: "yes", es: "sí", nb: "ja", da: "ja"),
            .init(2, en: "no", es: "no", nb: "nei", da: "JÁ"),
        ])
        XCTAssertFalse(broken.collisions.isEmpty)
    }

    func testEveryWordThatIsWrittenOrAcceptedIsRead() {
        for mark in Mark.allCases {
            for language in ["en", "es", "nb", "da", "fr"] {
                XCTAssertEqual(Mark.read(mark.word(in: language)), mark, "\(mark) \(language)")
            }
        }
        XCTAssertGreaterThan(Mark.accepted.count, 60)
        XCTAssertTrue(Mark.accepted.allSatisfy { Mark.read($0) != nil })
    }

    func testReadsSettingsOfFourLanguages() {
        let cases: [Setting: [String]] = [
            .work: ["work", "trabajo", "arbeid", "Arbejde"],
            .simulation: ["simulation", "simulacion", "SIMULERING"],
            .other: ["other", "otro", "annet", "andet"],
        ]
        for (setting, words) in cases {
            for word in words { XCTAssertEqual(SettingWord.read(word), setting, word) }
            XCTAssertEqual(SettingWord.read(SettingWord.word(for: setting, in: "nb")), setting)
        }
        XCTAssertNil(SettingWord.read("school"))
        XCTAssertNil(SettingWord.read(""))
    }
}
