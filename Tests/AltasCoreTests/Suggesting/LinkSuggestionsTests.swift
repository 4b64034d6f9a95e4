import AltasCore
import Fixtures
import XCTest

final class LinkSuggestionsTests: XCTestCase {
    private typealias Line = (code: String, parent: Int64?, texts: [String: String])

    /// Items with keys from `first` on.
    private func tree(_ slug: String, first: Int64 = 1, _ lines: [Line]) throws -> EditionTree {
        let items = lines.enumerated().map { place, line in
            var item = Item.fixture(id: first + Int64(place), parent: line.parent, code: line.code)
            item.title = LocalizedText(line.texts)
            return item
        }
        return try EditionTree(edition: .fixture(slug: slug), items: items)
    }

    private func curriculum() throws -> EditionTree {
        try tree(
            "curriculum",
            [
                ("A1", nil, ["en": "Reports a faulty alarm to the supplier the same day"]),
                ("A2", nil, ["en": "Cleans the door sensor with a dry cloth"]),
                ("A3", nil, ["en": "Explains consent to the person and the family"]),
                ("A4", nil, ["en": "Writes dated goals into the personal plan"]),
                ("A5", nil, ["en": "Lifts loads safely with a hoist"]),
            ]
        )
    }

    private func suggestions(
        to target: EditionTree,
        linked: Set<Item.ID> = [],
        limit: Int = 3
    ) throws -> LinkSuggestions {
        try LinkSuggestions(from: [curriculum()], to: target, linked: linked, limit: limit)
    }

    func testTheNearestTextComesFirstWithItsWords() throws {
        let target = try tree(
            "standard",
            first: 101,
            [("S1", nil, ["en": "Reports a faulty alarm and records repairs"])]
        )
        let found = try suggestions(to: target)
        let first = try XCTUnwrap(found.suggestions.first)
        XCTAssertEqual(first.source.rawValue, 1)
        XCTAssertEqual(Set(first.sharedWords), ["faulty", "alarm", "reports", "a"])
        XCTAssertTrue(first.missingWords.contains("repairs"))
        XCTAssertEqual(first.relation, .partial)
        XCTAssertEqual(found.languages, ["en"])
    }

    func testOnlyTextsThatAreNearlyTheSameAreProposedAsCovering() throws {
        let target = try tree(
            "standard",
            first: 101,
            [
                ("S1", nil, ["en": "Cleans the door sensor, with a dry cloth!"]),
                ("S2", nil, ["en": "Cleans the door sensor and the window sensor every week"]),
            ]
        )
        let best = try suggestions(to: target, limit: 1).suggestions
        XCTAssertEqual(best.map(\.source.rawValue), [2, 2])
        XCTAssertEqual(best.map(\.relation), [.covers, .partial])
    }

    func testWhatIsLinkedOrNotHeldOrAboveALinkIsLeftAlone() throws {
        let text = ["en": "Lifts loads safely with a hoist"]
        let target = try tree(
            "standard",
            first: 101,
            [
                ("1", nil, text), ("1.1", 101, text), ("1.2", 101, text), ("1.R", 101, text),
                ("2", nil, text), ("2.1", 105, text),
            ]
        )
        let linked: Set<Item.ID> = [Item.ID(rawValue: 102), Item.ID(rawValue: 105)]
        let found = try suggestions(to: target, linked: linked)
        XCTAssertEqual(found.sought.map(\.rawValue), [103, 106])
        XCTAssertEqual(Set(found.suggestions.map(\.target.rawValue)), [103, 106])
    }

    func testNothingIsProposedForAWordOrTwoOfTheDay() throws {
        let target = try tree(
            "standard",
            first: 101,
            [
                ("S1", nil, ["en": "Alarm"]), ("S2", nil, ["en": "Sings for family"]),
                ("S3", nil, ["en": "Baking bread"]),
            ]
        )
        let found = try suggestions(to: target)
        XCTAssertEqual(found.suggestions, [])
        XCTAssertEqual(found.sought.count, 3)
    }

    func testTextsAreComparedOnlyInLanguagesThatBothHave() throws {
        let source = try tree(
            "curriculum",
            [
                ("A1", nil, ["en": "Reports a faulty alarm", "nb": "Melder feil på alarmen"]),
                ("A2", nil, ["en": "Washes hands", "nb": "Vasker hender grundig"]),
            ]
        )
        let nb = try tree("nb", first: 101, [("S1", nil, ["nb": "Melder feil på alarmer"])])
        let found = LinkSuggestions(from: [source], to: nb, linked: [])
        XCTAssertEqual(found.languages, ["nb"])
        XCTAssertEqual(found.suggestions.first?.source.rawValue, 1)
        XCTAssertEqual(found.suggestions.first?.relation, .covers)
        let ja = try tree("ja", first: 101, [("S1", nil, ["ja": "警報器の故障を報告する"])])
        let none = LinkSuggestions(from: [source], to: ja, linked: [])
        XCTAssertEqual(none.languages, [])
        XCTAssertEqual(none.suggestions, [])
    }

    func testJapaneseTextsAreCompared() throws {
        let source = try tree(
            "curriculum",
            [
                ("A1", nil, ["ja": "警報器の故障を報告する"]), ("A2", nil, ["ja": "手を洗う方法を説明する"]),
                ("A3", nil, ["ja": "個人情報を保護する"]),
            ]
        )
        let target = try tree("ja", first: 101, [("S1", nil, ["ja": "警報器の故障を報告する"])])
        let found = LinkSuggestions(from: [source], to: target, linked: [])
        XCTAssertEqual(found.suggestions.map(\.source.rawValue), [1])
    }

    func testCriteriaThatARegionAddsAreSourcesToo() throws {
        let local = try tree(
            "local",
            first: 51,
            [("A1-NO1", nil, ["en": "Names the patient rights act and its appeal body"])]
        )
        let target = try tree(
            "standard",
            first: 101,
            [("S1", nil, ["en": "The patient rights act: names the appeal body"])]
        )
        let found = LinkSuggestions(from: [try curriculum(), local], to: target, linked: [])
        XCTAssertEqual(found.suggestions.first?.source.rawValue, 51)
    }

    func testEachItemHasNoMoreProposalsThanAskedFor() throws {
        let lines = (1...9).map { ("A\($0)", nil, ["en": "Tests the pendant alarm \($0)"]) as Line }
        let other = (10...60).map { ("B\($0)", nil, ["en": "Word\($0) other\($0)"]) as Line }
        let source = try tree("curriculum", lines + other)
        let target = try tree("s", first: 101, [("S", nil, ["en": "Tests a pendant alarm"])])
        for limit in [1, 4] {
            let found = LinkSuggestions(from: [source], to: target, linked: [], limit: limit)
            XCTAssertEqual(found.suggestions.count, limit)
        }
    }
}
