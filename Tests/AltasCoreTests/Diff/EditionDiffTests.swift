import AltasCore
import Fixtures
import XCTest

final class EditionDiffTests: XCTestCase {
    private func diff(
        _ edits: [String: CareOutline.Line?],
        adding added: [CareOutline.Line] = []
    ) throws -> EditionDiff {
        try EditionDiff(
            from: .outline(CareOutline.lines),
            to: .outline(CareOutline.lines(edits, adding: added), first: 101)
        )
    }

    func testAnEditionIsTheSameAsItself() throws {
        let diff = try diff([:])
        XCTAssertEqual(diff.changes.map(\.kind), Array(repeating: .same, count: 9))
        XCTAssertEqual(Set(diff.changes.map(\.sureness)), [.certain])
        XCTAssertEqual(diff.open, [])
    }

    func testSaysInWhatAnItemWasReworded() throws {
        let wordings: [(CareOutline.Line, [EditionDiff.Facet])] = [
            (
                ("1>1.2", "Getting dressed", "Lays out clothes and assists with buttons and zips."),
                [.retitled]
            ),
            (("1>1.2", "Dressing", "Lays out clothes and assists with buttons."), [.narrowed]),
            (
                ("1>1.2", "Dressing", "Lays out clean clothes and assists with buttons and zips."),
                [.expanded]
            ),
            (
                ("1>1.2", "Dressing", "Lays out garments and assists with buttons and zips."),
                [.rephrased]
            ),
        ]
        for (line, facets) in wordings {
            let change = try XCTUnwrap(diff(["1>1.2": line]).change(old: "1.2"))
            XCTAssertEqual(change.kind, .reworded, line.statement)
            XCTAssertEqual(change.facets, facets, line.statement)
            XCTAssertEqual(change.evidence, .codeAndText, line.statement)
            XCTAssertGreaterThan(change.sureness, .doubtful, line.statement)
        }
    }

    func testPunctuationLetterCaseAndEncodingOfAccentsAreNoRewording() throws {
        let pairs = [
            ("Works in a person-centred way.", "works in a person centred way"),
            ("Atención a la persona", "Atencio\u{301}n a la persona"),
            ("ﾃﾚｹｱの記録", "テレケアの記録"),
        ]
        for (old, new) in pairs {
            let diff = try EditionDiff(
                from: .outline([("1", old, "")]),
                to: .outline([("1", new, "")])
            )
            XCTAssertEqual(diff.summary, ["same 1 → 1"], old)
        }
    }

    func testAnotherSignOrAnotherAccentIsARewording() throws {
        for (old, new) in [("At least ≥ 5 años", "At least ≤ 5 años"), ("5 años ya", "5 anos ya")] {
            let diff = try EditionDiff(
                from: .outline([("1", old, "")]),
                to: .outline([("1", new, "")])
            )
            XCTAssertEqual(diff.summary, ["reworded 1 → 1"], old)
        }
    }

    func testWithoutAStatementTheTitleIsTheContent() throws {
        let diff = try EditionDiff(
            from: .outline([("1", "drøfte etiske dilemmaer i yrkesutøvelsen", "")], language: "nb"),
            to: .outline([("1", "drøfte etiske dilemmaer", "")], language: "nb")
        )
        XCTAssertEqual(diff.changes.map(\.facets), [[.narrowed]])
        XCTAssertEqual(diff.open.count, 1)
    }

    func testAnItemThatChangesItsPlaceIsMoved() throws {
        let diff = try diff(
            ["2>2.3": nil],
            adding: [
                (
                    "3>3.1", "Faults and records",
                    "Reports a faulty device to the centre and writes the visit into the journal."
                )
            ]
        )
        let change = try XCTUnwrap(diff.change(old: "2.3"))
        XCTAssertEqual(change.kind, .moved)
        XCTAssertEqual(change.facets, [.recoded, .reparented])
        XCTAssertEqual(change.evidence, .sameText)
        XCTAssertEqual(diff.changes.count { $0.kind == .same }, 8)
    }

    func testNeverMatchesByCodeAlone() throws {
        let diff = try diff([
            "1>1.2": ("1>1.2", "Pressure sores", "Turns people in bed and looks for red skin.")
        ])
        XCTAssertEqual(try diff.change(old: "1.2")?.kind, .withdrawn)
        XCTAssertEqual(try diff.change(new: "1.2")?.kind, .new)
    }

    func testACodeYieldsToABetterText() throws {
        let diff = try EditionDiff(
            from: .outline([
                ("1", "Tests the pendant alarm every month", ""),
                ("2", "Tests the door sensor every month", ""),
            ]),
            to: .outline([
                ("1", "Tests the door sensor each month", ""),
                ("2", "Tests the pendant alarm each month", ""),
            ])
        )
        XCTAssertEqual(diff.summary, ["moved 2 → 1", "moved 1 → 2"])
    }

    func testOneItemThatBecomesTwoIsSplit() throws {
        let diff = try diff(
            [
                "2>2.3": (
                    "2>2.3", "Records", "Writes the visit into the journal."
                )
            ],
            adding: [("2>2.4", "Faults", "Reports a faulty device to the centre.")]
        )
        let change = try XCTUnwrap(diff.change(old: "2.3"))
        XCTAssertEqual(change.kind, .split)
        XCTAssertEqual(change.new, [try diff.to.id("2.3"), try diff.to.id("2.4")])
        XCTAssertEqual(diff.open, [change])
    }

    func testTwoItemsThatBecomeOneAreMerged() throws {
        let diff = try diff([
            "2>2.1": (
                "2>2.1", "Pendant alarms and door sensors",
                "Shows the pendant alarm, tests it every month, fits a door sensor "
                    + "and agrees who is called at night."
            ),
            "2>2.2": nil,
        ])
        let change = try XCTUnwrap(diff.change(new: "2.1"))
        XCTAssertEqual(change.kind, .merged)
        XCTAssertEqual(change.old, [try diff.from.id("2.1"), try diff.from.id("2.2")])
    }

    func testAHeadingIsFoundByWhatStandsUnderIt() throws {
        let diff = try diff(["2": ("2", "Velferdsteknologi", "Bruker hjelpemidler.")])
        let change = try XCTUnwrap(diff.change(new: "2"))
        XCTAssertEqual(change.old, [try diff.from.id("2")])
        XCTAssertEqual(change.evidence, .structure)
        XCTAssertTrue(change.awaitsVerdict)
    }

    func testEqualIdentifiersGoBeforeTexts() throws {
        let old = try EditionTree.outline(CareOutline.lines).changing {
            $0.identifier = "id-\($0.code)"
        }
        let new = try old.changing { item in
            if item.code.description == "1.1" { item.identifier = "id-1.2" }
            if item.code.description == "1.2" { item.identifier = "id-1.1" }
        }
        let diff = try EditionDiff(from: old, to: new)
        let change = try XCTUnwrap(diff.change(old: "1.1"))
        XCTAssertEqual(change.new, [try diff.to.id("1.2")])
        XCTAssertEqual(change.evidence, .identifier)
        XCTAssertEqual(change.sureness, .doubtful)
    }

    func testTextsWithoutSpacesAreCompared() throws {
        let diff = try EditionDiff(
            from: .outline([("1", "在宅介護の緊急通報装置を毎月点検する", "")], language: "ja"),
            to: .outline([("7", "在宅介護の緊急通報装置を毎週点検する", "")], language: "ja")
        )
        XCTAssertEqual(diff.summary, ["moved 1 → 7"])
        XCTAssertEqual(diff.changes.first?.facets, [.recoded, .rephrased])
    }

    func testEditionsWithoutACommonLanguageHaveNothingInCommon() throws {
        let diff = try EditionDiff(
            from: .outline([("1", "Telecare", "")]),
            to: .outline([("1", "Telecare", "")], language: "da")
        )
        XCTAssertEqual(diff.summary, ["withdrawn 1 → ", "new  → 1"])
    }

    func testAnEmptyEditionIsAllNewOrAllWithdrawn() throws {
        let (full, empty) = (
            try EditionTree.outline(CareOutline.lines), try EditionTree.standard([])
        )
        XCTAssertEqual(try EditionDiff(from: empty, to: full).changes(of: .new).count, 9)
        XCTAssertEqual(try EditionDiff(from: full, to: empty).changes(of: .withdrawn).count, 9)
        XCTAssertEqual(try EditionDiff(from: empty, to: empty).changes, [])
    }

    func testWithdrawnItemsComeAfterWhatStoodBeforeThem() throws {
        let diff = try diff(["1>1.2": nil])
        XCTAssertEqual(
            diff.summary.prefix(4),
            ["same 1 → 1", "same 1.1 → 1.1", "withdrawn 1.2 → ", "same 1.3 → 1.3"]
        )
    }

    func testATenThousandFoldNestedEditionIsCompared() throws {
        var items: [Item] = []
        for key in Int64(1)...10_000 {
            var item = Item.fixture(id: key, parent: key > 1 ? key - 1 : nil)
            item.identifier = ""
            items.append(item)
        }
        let tree = try EditionTree.standard(items)
        let diff = try EditionDiff(from: tree, to: tree)
        XCTAssertEqual(diff.changes(of: .same).count, 10_000)
        XCTAssertEqual(diff.equivalences.needsTopUp, [])
    }
}
