import AltasCore
import Fixtures
import XCTest

final class RegionGapTests: XCTestCase {
    private func rules(
        from held: AwardRule,
        to wanted: AwardRule,
        _ assessment: Item.Assessment = .fixture()
    ) throws -> [RegionGap.RuleDifference] {
        RegionGap(
            curriculum: try .curriculum(assessments: [assessment]),
            from: RegionView(local: nil, rule: held),
            to: RegionView(local: nil, rule: wanted),
            standards: [],
            on: .on("2026-03-02")
        ).rules
    }

    // MARK: Rules

    func testARuleAsksNothingBeyondItself() throws {
        let rule = AwardRule.fixture(
            observations: 2,
            kinds: [
                .init(appliesTo: .skill, anyOf: ["OBS"], atLeast: 1, onlyIfOutcomeListsOne: true),
                .init(appliesTo: .skill, differentKindsAtLeast: 2),
            ]
        )
        XCTAssertEqual(try rules(from: rule, to: rule), [])
    }

    func testEverythingAskedBeyondIsNamedInOrder() throws {
        let held = AwardRule.fixture(observing: ["OBS", "SIM", "WIT"])
        let wanted = AwardRule.fixture(
            modules: ["M1", "M2"],
            observing: ["OBS", "WIT"],
            observations: 2,
            kinds: [
                .init(appliesTo: .skill, anyOf: ["OBS"], atLeast: 1),
                .init(appliesTo: .skill, differentKindsAtLeast: 2),
            ],
            months: 24
        )
        XCTAssertEqual(
            try rules(from: held, to: wanted),
            [
                .module(code: "M2"), .observations(from: 1, to: 2),
                .observingMethods(refused: ["SIM"]),
                .kind(of: .skill, anyOf: ["OBS"], atLeast: 1),
                .differentKinds(of: .skill, from: 1, to: 2),
                .validity(fromMonths: 36, toMonths: 24),
            ]
        )
        XCTAssertEqual(try rules(from: wanted, to: held), [], "less is asked the other way round")
    }

    func testADifferenceTravelsAsReadableJSON() throws {
        let differences: [(RegionGap.RuleDifference, json: String)] = [
            (.module(code: "M2"), #"{"module":{"code":"M2"}}"#),
            (.observations(from: 1, to: 2), #"{"observations":{"from":1,"to":2}}"#),
            (
                .observingMethods(refused: ["SIM", "WIT"]),
                #"{"observingMethods":{"refused":["SIM","WIT"]}}"#
            ),
            (
                .kind(of: .skill, anyOf: ["OBS"], atLeast: 1),
                #"{"kind":{"anyOf":["OBS"],"atLeast":1,"of":"skill"}}"#
            ),
            (
                .differentKinds(of: .knowledge, from: 1, to: 2),
                #"{"differentKinds":{"from":1,"of":"knowledge","to":2}}"#
            ),
            (
                .validity(fromMonths: 36, toMonths: 24),
                #"{"validity":{"fromMonths":36,"toMonths":24}}"#
            ),
        ]
        for (difference, json) in differences { try assertTravels(difference, as: json) }
    }

    func testANarrowerKindImpliesAWiderOneAndNotTheOtherWayRound() throws {
        let narrow = AwardRule.fixture(kinds: [.init(appliesTo: .skill, anyOf: ["OBS"], atLeast: 1)]
        )
        let wide = AwardRule.fixture(
            kinds: [.init(appliesTo: .skill, anyOf: ["OBS", "SIM"], atLeast: 1)]
        )
        XCTAssertEqual(try rules(from: narrow, to: wide), [])
        XCTAssertEqual(
            try rules(from: wide, to: narrow),
            [.kind(of: .skill, anyOf: ["OBS"], atLeast: 1)]
        )
    }

    func testAKindThatWasWaivedForAnOutcomeImpliesNothingThere() throws {
        func rule(_ methods: [Method]) -> AwardRule {
            .fixture(
                kinds: [
                    .init(
                        appliesTo: .skill,
                        anyOf: methods,
                        atLeast: 1,
                        onlyIfOutcomeListsOne: true
                    )
                ]
            )
        }
        let (held, wanted) = (rule(["OBS"]), rule(["OBS", "SIM"]))
        XCTAssertEqual(try rules(from: held, to: wanted, .fixture(methods: ["OBS", "SIM"])), [])
        XCTAssertEqual(
            try rules(from: held, to: wanted, .fixture(methods: ["SIM", "DISC"])),
            [.kind(of: .skill, anyOf: ["OBS", "SIM"], atLeast: 1)]
        )
        XCTAssertEqual(try rules(from: held, to: wanted, .fixture(methods: ["DISC"])), [])
    }

    func testAKindForOutcomesThatTheCurriculumDoesNotHaveIsNoDifference() throws {
        let wanted = AwardRule.fixture(
            kinds: [.init(appliesTo: .knowledge, anyOf: ["TEST"], atLeast: 1)]
        )
        XCTAssertEqual(try rules(from: .fixture(), to: wanted), [])
    }

    // MARK: Criteria and standards

    func testTheLocalCriteriaAreThoseThatTheOtherAwardNeeds() throws {
        let curriculum = try EditionTree.curriculum()
        let local = try EditionTree.local(
            under: try curriculum.id("M1.1"),
            neededFor: [["award"], ["hea03-03"], ["hea03-03", "award"]]
        )
        func gap(_ wanted: AwardRule) -> RegionGap {
            RegionGap(
                curriculum: curriculum,
                from: RegionView(local: nil, rule: .fixture()),
                to: RegionView(local: local, rule: wanted),
                standards: [],
                on: .on("2026-03-02")
            )
        }
        XCTAssertEqual(gap(.fixture()).localCriteria.map(\.code.description), ["L1", "L3"])
        XCTAssertEqual(gap(.fixture(localCriteria: .none)).localCriteria, [])
    }

    func testStandardsAreSeenWithTheCurriculumAndTheHeldLocalCriteria() throws {
        let curriculum = try EditionTree.curriculum()
        let local = try EditionTree.local(
            under: try curriculum.id("M1.1"),
            neededFor: [["award"], ["hea03-03"]]
        )
        let plan = StandardPlan(
            tree: try .standard((1...4).map { .fixture(id: 2000 + $0) }),
            links: [
                .fixture(to: 2001, from: [try curriculum.id("M1.1")], .covers),
                .fixture(to: 2002, from: [try local.id("L1")], .exact),
                .fixture(to: 2003, from: [try local.id("L2")], .exact),
                .fixture(to: 2004, from: [try curriculum.id("M1")], .partial),
            ]
        )
        let gap = RegionGap(
            curriculum: curriculum,
            from: RegionView(local: local, rule: .fixture()),
            to: RegionView(local: nil, rule: .fixture()),
            standards: [plan],
            on: .on("2026-03-02")
        )
        XCTAssertEqual(
            gap.standards.map { $0.items.map(\.state) },
            [[.achieved, .achieved, .open, .partly]]
        )
    }

    func testALinkIsNeverTurnedRound() throws {
        let curriculum = try EditionTree.curriculum()
        let standard = try EditionTree.standard([.fixture(id: 2001)])
        let backwards = Link(
            target: try curriculum.id("M1.1"),
            sources: [try standard.id("2001")],
            relation: .covers
        )
        let gap = RegionGap(
            curriculum: curriculum,
            from: RegionView(local: nil, rule: .fixture()),
            to: RegionView(local: nil, rule: .fixture()),
            standards: [StandardPlan(tree: standard, links: [backwards])],
            on: .on("2026-03-02")
        )
        XCTAssertEqual(gap.standards.map { $0.items.map(\.state) }, [[.uncovered]])
    }
}
