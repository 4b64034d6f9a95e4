import AltasCore
import XCTest

final class WordChangesTests: XCTestCase {
    func testShowsWhatWasRemovedAndWhatWasAdded() {
        let changes = WordChanges(
            from: "Reports faults, and tests alarms.",
            to: "Reports every fault, and tests alarms."
        )
        XCTAssertEqual(
            changes.runs,
            [
                .kept("Reports "), .removed("faults, "), .added("every fault, "),
                .kept("and tests alarms."),
            ]
        )
        XCTAssertFalse(changes.isEmpty)
    }

    func testIsEmptyWhereOnlyPunctuationDiffers() {
        for (old, new) in [
            ("Person-centred care.", "person centred care"), ("", ""), ("año", "an\u{303}o"),
            ("👩‍💻 ok", "👩‍💻 OK"),
        ] {
            XCTAssertTrue(WordChanges(from: old, to: new).isEmpty, old)
        }
    }

    func testJapaneseIsComparedLetterByLetter() {
        let changes = WordChanges(from: "毎月点検する", to: "毎週点検する")
        XCTAssertEqual(
            changes.runs,
            [.kept("毎"), .removed("月"), .added("週"), .kept("点検する")]
        )
    }

    func testKeptAndAddedTogetherAreTheNewText() {
        let texts = [
            "", "?!", "… Knows, and does – with care.", "شرح الإنذار للمستخدم", "شرح إنذار الباب",
            "नमस्ते दुनिया", "Teste l’alarme 👩🏽‍⚕️ avant ≥ 5 %", "(Draft) Knows; does.",
            "緊急通報装置を点検する。", "緊急 alarm を点検", "a  b\n c",
        ]
        for old in texts {
            for new in texts {
                let runs = WordChanges(from: old, to: new).runs
                let text = runs.map { run in
                    switch run {
                    case .kept(let text), .added(let text): text
                    case .removed: ""
                    }
                }.joined()
                XCTAssertEqual(text, new, "\(old) → \(new)")
            }
        }
    }

    func testAVeryLongTextIsShownWhole() {
        let old = Array(repeating: "alpha beta", count: 2_000).joined(separator: " ")
        XCTAssertEqual(
            WordChanges(from: old, to: "gamma").runs,
            [.removed(old), .added("gamma")]
        )
    }
}
