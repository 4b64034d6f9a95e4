import AltasCore
import AltasCrypto
import Fixtures
import Foundation

@testable import AltasStore

extension Connection {
    /// Adds an entry by the program, an hour after the entry before unless a time is given.
    @discardableResult
    func newEntry<T>(
        _ act: Entry.Act,
        at time: Int64? = nil,
        requestID: String? = nil,
        _ body: (EntryDraft) throws -> T
    ) throws -> T {
        let number = try head()?.number ?? 0
        return try transaction {
            try entry(
                act,
                by: .program,
                at: time ?? SmallRegister.noon + number * 3600,
                requestID: requestID,
                body
            ).0
        }
    }
}

extension ErasableText {
    /// A text with a salt that is the same in every run.
    static func fixture(_ body: String, salt: UInt8 = 7) -> ErasableText {
        ErasableText(body, salt: Array(repeating: salt, count: 16))
    }
}

extension PersonCode {
    /// A code of its own for each number.
    static func fixture(_ number: UInt8) -> PersonCode {
        PersonCode(random: [1, 2, 3, 4, 5, number >> 5, number])
    }
}

extension NewDecision {
    /// Met, observed at work.
    static func fixture(
        _ learner: Learner.ID,
        _ item: Item.ID,
        _ result: Decision.Result = .met,
        on day: CivilDate = SmallRegister.seenOn
    ) -> NewDecision {
        NewDecision(
            learner: learner,
            item: item,
            result: result,
            method: .observation,
            setting: .work,
            seenOn: day
        )
    }
}

extension Profile {
    /// A profile of Norway; the parts that no query reads are empty.
    static func fixture(version: String = "2026-01", rule: AwardRule = .fixture()) throws -> Profile
    {
        let text = """
            {"region": "NO", "version": "\(version)", "time_zone": "Europe/Oslo",
             "valid_from": "2026-01-01", "name": {"nb": "Norge"}, "languages": ["nb", "nn"],
             "default_scale": {"value": "pass", "verification": "draft"}, "scales": [],
             "conversions": [], "credits": [], "levels": [], "award_rule": \(try canonical(rule))}
            """
        return try JSONDecoder().decode(Profile.self, from: Data(text.utf8))
    }
}
