import AltasCore
import Fixtures
import XCTest

/// One learner's decisions, entered one after another, with the curriculum they are about.
struct LearnerRecord {
    var curriculum: EditionTree
    var local: EditionTree?
    private(set) var decisions: [Decision] = []

    init(_ curriculum: EditionTree, local: EditionTree? = nil) {
        self.curriculum = curriculum
        self.local = local
    }

    /// Enters a decision on the item of this code; the next always has the next number.
    mutating func enter(
        _ code: String,
        _ result: Decision.Result = .met,
        by method: Method = .observation,
        at setting: Setting = .work,
        on day: String,
        kind: Visit.Kind = .observation,
        isEntitled: Bool = true,
        isCorrected: Bool = false
    ) throws {
        decisions.append(
            .fixture(
                id: Int64(decisions.count + 1),
                item: try id(code),
                result: result,
                method: method,
                setting: setting,
                on: .on(day),
                kind: kind,
                isEntitled: isEntitled,
                isCorrected: isCorrected
            )
        )
    }

    /// Enters that each of these was met, observed at work, on one day.
    mutating func enter(met codes: [String], on day: String) throws {
        for code in codes { try enter(code, on: day) }
    }

    func id(_ code: String) throws -> Item.ID {
        let found = curriculum.items(coded: code) + (local?.items(coded: code) ?? [])
        return try XCTUnwrap(found.first, "no item \(code)").id
    }

    func standing(
        under rule: AwardRule = .fixture(),
        on day: String = "2026-12-31"
    ) -> CurriculumStanding {
        StandingPlan(curriculum: curriculum, local: local, rule: rule)
            .standing(of: decisions, on: .on(day))
    }

    func module(
        _ code: String = "M1",
        under rule: AwardRule = .fixture(),
        on day: String = "2026-12-31"
    ) throws -> ModuleStanding {
        let id = try id(code)
        return try XCTUnwrap(standing(under: rule, on: day).modules.first { $0.item == id })
    }

    func outcome(
        _ code: String = "M1.1",
        under rule: AwardRule = .fixture(),
        on day: String = "2026-12-31"
    ) throws -> OutcomeStanding {
        try XCTUnwrap(standing(under: rule, on: day).outcome(try id(code)))
    }

    func criterion(
        _ code: String = "M1.1a",
        under rule: AwardRule = .fixture(),
        on day: String = "2026-12-31"
    ) throws -> CriterionStanding {
        let id = try id(code)
        let outcomes = standing(under: rule, on: day).modules.flatMap(\.outcomes)
        return try XCTUnwrap(outcomes.flatMap { $0.criteria + $0.local }.first { $0.item == id })
    }
}
