import AltasCore
import Fixtures
import XCTest

final class CrosswalkCheckTests: XCTestCase {
    private static let source: [(Int64, String)] = [
        (101, "Explains consent and capacity."), (102, "Answers an alarm call."),
        (103, "Cleans the equipment."),
    ]

    private func item(
        _ id: Int64,
        under parent: Int64? = nil,
        _ title: String = "Answers an alarm call",
        code: String? = nil,
        language: String = "en"
    ) -> Item {
        var item = Item.fixture(id: id, parent: parent, code: code)
        item.title = LocalizedText([language: title])
        return item
    }

    private func sources(language: String = "en") throws -> EditionTree {
        let items = Self.source.map { item($0.0, $0.1, language: language) }
        return try EditionTree(edition: .fixture(id: 9, slug: "source"), items: items)
    }

    /// A partial link to each item of a standard, so that nothing is uncovered, and some more.
    private func check(
        _ items: [Item],
        _ links: [Link],
        _ state: CrosswalkCheck.State = .current,
        target: CrosswalkCheck.State = .current,
        withdrawn: Set<Int64> = [],
        newer: [CrosswalkCheck.Subject] = [],
        language: String = "en"
    ) throws -> CrosswalkCheck {
        let gone = Set(withdrawn.map(Item.ID.init(rawValue:)))
        return CrosswalkCheck(
            links,
            from: [.init(try sources(language: language), state, withdrawn: gone)] + newer,
            to: .init(try EditionTree.standard(items), target, withdrawn: gone)
        )
    }

    private func link(
        _ id: Int64,
        _ sources: [Int64],
        to target: Int64 = 1,
        _ relation: Link.Relation
    ) -> Link {
        .fixture(id: id, to: target, from: sources.map(Item.ID.init(rawValue:)), relation)
    }

    private func kinds(_ check: CrosswalkCheck) -> [CrosswalkFinding.Kind] {
        check.findings.map(\.kind)
    }

    func testNothingIsFoundWhereAllIsWell() throws {
        let check = try check([item(1)], [link(1, [102], .covers), link(2, [101], .partial)])
        XCTAssertEqual(check.findings, [])
        XCTAssertEqual(check.incomparable, 0)
    }

    func testWhatIsEnoughCannotFallShortWithMore() throws {
        for (weak, isFound) in [([102], true), ([101, 102], true), ([101], false)]
            as [([Int64], Bool)]
        {
            let links = [link(1, [102], .covers), link(2, weak, .partial)]
            let found = try check([item(1)], links).findings
            XCTAssertEqual(found.map(\.kind), isFound ? [.contradiction] : [], "\(weak)")
            XCTAssertEqual(found.first?.links, isFound ? links.map(\.id) : nil, "\(weak)")
        }
    }

    func testTwoWaysOfBeingEnoughAreNoContradiction() throws {
        let links = [link(1, [102], .exact), link(2, [102], .covers)]
        XCTAssertEqual(kinds(try check([item(1)], links)), [])
    }

    func testTheSameSourcesAreNotExactlyTwoThings() throws {
        let links = [link(1, [102], to: 1, .exact), link(2, [102], to: 2, .exact)]
        let same = try check([item(1), item(2)], links)
        XCTAssertEqual(kinds(same), [])
        let other = try check([item(1), item(2, "Answers an alarm call at night")], links)
        XCTAssertEqual(kinds(other), [.severalExact])
        XCTAssertEqual(other.findings.first?.item, Item.ID(rawValue: 2))
        XCTAssertEqual(other.findings.first?.others, [Item.ID(rawValue: 1)])
    }

    func testAnAchievingLinkMustHaveWordsInCommonWithTheItem() throws {
        for relation in Link.Relation.allCases {
            let found = try check([item(1)], [link(1, [101], relation)]).findings
            let isFound = found.contains { $0.kind == .unlikeTexts }
            XCTAssertEqual(isFound, relation.achieves, relation.rawValue)
        }
    }

    func testSomebodysReviewSettlesWhatTheTextsLeaveInDoubt() throws {
        var link = link(1, [101], .exact)
        XCTAssertEqual(try check([item(1)], [link]).findings.map(\.isWrong), [true])
        link.status = .reviewed
        XCTAssertEqual(try check([item(1)], [link]).findings.map(\.isWrong), [false])
    }

    func testTextsWithoutACommonLanguageAreCountedAndNotJudged() throws {
        let check = try check([item(1)], [link(1, [101], .covers)], language: "ja")
        XCTAssertEqual(check.findings, [])
        XCTAssertEqual(check.incomparable, 1)
    }

    func testAnItemIsNotCoveredWhosePartsAreLeftOut() throws {
        let items = [item(1), item(2, under: 1), item(3, under: 1)]
        let links = [link(1, [102], to: 1, .covers), link(2, [102], to: 2, .covers)]
        let found = try check(items, links).findings
        XCTAssertEqual(found.map(\.kind), [.uncoveredParts])
        XCTAssertEqual(found.first?.others, [Item.ID(rawValue: 3)])
        let all = links + [link(3, [102], to: 3, .exact)]
        XCTAssertEqual(try check(items, all).findings, [])
    }

    func testAPartIsCoveredWhenItsOwnPartsAre() throws {
        let items = [item(1), item(2, under: 1), item(3, under: 2)]
        let links = [link(1, [102], to: 1, .covers), link(2, [102], to: 3, .covers)]
        XCTAssertEqual(try check(items, links).findings, [])
    }

    func testContentThatIsNotHeldNeverCounts() throws {
        let check = try check([item(1, code: "U.R")], [link(1, [102], .covers)])
        XCTAssertEqual(kinds(check), [.unheldItem])
    }

    func testAPartialLinkSaysWhatIsLeft() throws {
        for gap in [nil, "", "  "] as [String?] {
            var link = link(1, [102], .partial)
            link.gap = gap
            XCTAssertEqual(kinds(try check([item(1)], [link])), [.missingGap], gap ?? "nil")
        }
    }

    func testALeafWithoutCreditIsUncoveredButNotWrong() throws {
        let items = [item(1), item(2, under: 1), item(3), item(4, code: "R.R")]
        let found = try check(items, [link(1, [102], to: 2, .related)]).findings
        XCTAssertEqual(found.map(\.kind), [.uncovered, .uncovered])
        XCTAssertEqual(found.map(\.item), [2, 3].map(Item.ID.init(rawValue:)))
        XCTAssertEqual(found.filter(\.isWrong), [])
    }

    func testAStandardThatIsOverIsNamedOnceAndNothingElseOfIt() throws {
        let links = [link(1, [101], .exact), link(2, [101], .partial)]
        for state in CrosswalkCheck.State.allCases {
            let found = try check([item(1)], links, target: state).findings
            let isOver = [.replaced, .retired].contains(state)
            XCTAssertEqual(found.map(\.kind) == [.endedEdition], isOver, state.rawValue)
            guard isOver else { continue }
            XCTAssertEqual(found.first?.links, links.map(\.id))
            XCTAssertEqual(found.map(\.isWrong), [state == .retired])
        }
    }

    /// The edition in the place of the source, whose one item answers alarm calls too.
    private func newer() throws -> CrosswalkCheck.Subject {
        .init(try EditionTree(edition: .fixture(id: 10, slug: "newer"), items: [item(201)]))
    }

    func testLinksFromAnEditionThatIsOverAreNamedWhileNothingTakesTheirPlace() throws {
        let old = [link(1, [102], .covers), link(2, [101], .partial)]
        for state in CrosswalkCheck.State.allCases {
            let found = try check([item(1)], old, state, newer: [try newer()]).findings
            let isOver = [.replaced, .retired].contains(state)
            XCTAssertEqual(found.map(\.kind), isOver ? [.endedEdition] : [], state.rawValue)
            XCTAssertEqual(found.first?.links, isOver ? old.map(\.id) : nil)
            XCTAssertEqual(found.first?.editions, isOver ? [Edition.ID(rawValue: 9)] : nil)
            let all = old + [link(3, [201], .partial)]
            let after = try check([item(1)], all, state, newer: [try newer()]).findings
            XCTAssertEqual(after, [], state.rawValue)
        }
    }

    func testAWithdrawnSourceIsNamedWhileNothingTakesItsPlace() throws {
        let old = [link(1, [102], .covers), link(2, [101, 102], .related)]
        let found = try check([item(1)], [old[0]], .ending, withdrawn: [102]).findings
        XCTAssertEqual(found.map(\.kind), [.withdrawnItem])
        XCTAssertEqual(found.map(\.others), [[Item.ID(rawValue: 102)]])
        XCTAssertEqual(found.map(\.isWrong), [true])
        let all = [old[0], link(3, [201], .covers)]
        let after = try check([item(1)], all, .ending, withdrawn: [102], newer: [try newer()])
        XCTAssertEqual(after.findings, [])
    }

    func testAnItemThatTheNextEditionLacksIsNamedButNotWrong() throws {
        let links = [link(1, [102], .covers), link(2, [101], .partial)]
        let found = try check([item(1)], links, target: .ending, withdrawn: [1]).findings
        XCTAssertEqual(found.map(\.kind), [.withdrawnItem, .withdrawnItem])
        XCTAssertEqual(found.map(\.links), [[links[0].id], [links[1].id]])
        XCTAssertEqual(found.filter(\.isWrong), [])
    }
}

final class EditionCyclesTests: XCTestCase {
    private func groups(_ edges: [(Int64, Int64)]) -> [[Int64]] {
        EditionCycles.groups(
            edges.map { (Edition.ID(rawValue: $0.0), Edition.ID(rawValue: $0.1)) }
        ).map { $0.map(\.rawValue) }
    }

    func testWhatLeadsBackIsAGroup() {
        XCTAssertEqual(groups([(1, 2), (2, 3), (1, 3)]), [])
        XCTAssertEqual(groups([(1, 2), (2, 1), (2, 3)]), [[1, 2]])
        XCTAssertEqual(
            groups([(1, 2), (2, 3), (3, 1), (4, 1), (5, 6), (6, 5)]),
            [[1, 2, 3], [5, 6]]
        )
        XCTAssertEqual(groups([(1, 1)]), [[1]])
        XCTAssertEqual(groups([]), [])
    }

    func testTwoRingsThatTouchAreOneGroup() {
        XCTAssertEqual(groups([(1, 2), (2, 1), (2, 3), (3, 2)]), [[1, 2, 3]])
    }
}
