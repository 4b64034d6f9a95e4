import AltasCore
import AltasCrypto
import Fixtures
import XCTest

@testable import AltasStore

final class DecisionQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func decisions(_ moment: Moment) throws -> [Decision] {
        let register = try register.get()
        return try register.connection.decisions(of: register.learners[0], at: moment)
    }

    func testADecisionReadsBackAsItWasMade() throws {
        let register = try register.get()
        let expected = register.criteria.enumerated().map { place, item in
            Decision.fixture(id: Int64(place + 1), item: item, on: .on("2026-03-04"), entry: 4)
        }
        XCTAssertEqual(try decisions(register.now()), expected)
        XCTAssertEqual(
            try register.connection.decision(expected[1].id, at: register.now()),
            expected[1]
        )
    }

    func testADecisionIsSeenFromItsEntryAndItsDayOn() throws {
        let register = try register.get()
        let cases: [(entry: Int64, day: String, count: Int)] = [
            (3, "2026-03-04", 0), (4, "2026-03-03", 0), (4, "2026-03-04", 2), (4, "2027-03-04", 2),
        ]
        for (entry, day, count) in cases {
            let moment = Moment(entry: entry, day: .on(day))
            XCTAssertEqual(try decisions(moment).count, count, "entry \(entry), \(day)")
            let all = try register.connection.decisions(ofLearnersAt: register.site, at: moment)
            XCTAssertEqual(all.count, count * 2, "entry \(entry), \(day)")
        }
        let early = Moment(entry: 3, day: SmallRegister.seenOn)
        XCTAssertNil(try register.connection.decision(register.decisions[0], at: early))
    }

    func testDecisionsComeInTheOrderInWhichTheyWereSeen() throws {
        let register = try register.get()
        let learner = register.learners[0]
        try register.connection.newEntry(.recordVisit) { draft in
            let (site, trainer) = (register.site, register.trainer)
            let visit = try draft.addVisit("second", at: site, by: trainer, on: .on("2026-02-01"))
            for item in register.criteria.reversed() {
                let earlier = NewDecision.fixture(learner, item, .notYet, on: .on("2026-02-01"))
                _ = try draft.add(earlier, to: visit, ordinal: 1)
            }
        }
        let found = try decisions(register.now())
        XCTAssertEqual(found.map(\.id.rawValue), [5, 6, 1, 2])
        XCTAssertEqual(found.map(\.result), [.notYet, .notYet, .met, .met])
        XCTAssertEqual(found, found.sorted(by: Decision.precedes))
        let all = try register.connection.decisions(ofLearnersAt: register.site, at: register.now())
        XCTAssertEqual(all.map(\.id.rawValue), [5, 6, 1, 2, 3, 4])
    }

    func testACorrectionShowsFromItsEntryOn() throws {
        let register = try register.get()
        let before = try register.now()
        let (first, second) = (register.decisions[0], register.decisions[1])
        try register.connection.newEntry(.correct) { draft in
            try draft.correct(first, by: second, because: .fixture("wrong row"))
        }
        XCTAssertEqual(try decisions(before).map(\.isCorrected), [false, false])
        XCTAssertEqual(try decisions(register.now()).map(\.isCorrected), [true, false])
        assertThrows(.constraint) {
            try register.connection.newEntry(.correct) { draft in
                try draft.correct(first, by: nil, because: .fixture("again"))
            }
        }
        let records = try register.connection.records(of: register.visit, at: register.now())
        XCTAssertEqual(records[0].replacement, second)
        XCTAssertEqual(records[0].reason, "wrong row")
        let then = try register.connection.records(of: register.visit, at: before)
        XCTAssertNil(then[0].replacement)
        XCTAssertNil(then[0].reason)
    }

    func testARecordShowsGradeNoteAndMarkedItem() throws {
        let register = try register.get()
        try register.connection.newEntry(.recordVisit) { draft in
            let visit = try draft.addVisit("second", at: register.site, by: register.trainer)
            var decision = NewDecision.fixture(register.learners[0], register.criteria[0])
            (decision.scale, decision.grade) = ("dk-7", "02")
            decision.markedOn = register.curriculum.items[1].id
            decision.note = .fixture("well done")
            _ = try draft.add(decision, to: visit, ordinal: 1)
        }
        let visit = Visit.ID(rawValue: 2)
        let record = try register.connection.records(of: visit, at: register.now())[0]
        XCTAssertEqual(record.scale, "dk-7")
        XCTAssertEqual(record.grade, "02")
        XCTAssertEqual(record.markedOn, register.curriculum.items[1].id)
        XCTAssertEqual(record.note, "well done")
        XCTAssertEqual(record.decision.visit, visit)
    }

    func testTheTextsAboutALearnerAreThoseNotErased() throws {
        let register = try SmallRegister.full()
        let connection = register.connection
        let found = try connection.digests(ofTextsAbout: register.learners[0])
        let texts = [
            "calm and clear", "lift.jpg", "wrong learner", "no", "seen twice",
        ].map { ErasableText.fixture($0).digest.bytes }
        XCTAssertEqual(Set(found), Set(texts))
        XCTAssertEqual(try connection.digests(ofTextsAbout: register.learners[1]), [])
        try connection.newEntry(.erase) { draft in try found.forEach { try draft.erase($0) } }
        XCTAssertEqual(try connection.digests(ofTextsAbout: register.learners[0]), [])
        let record = try connection.records(of: register.visit, at: register.now())[0]
        XCTAssertNil(record.note)
        XCTAssertNil(record.reason)
    }

    func testTheSameDecisionInAnotherVisitIsFound() throws {
        let register = try register.get()
        let connection = register.connection
        let same = NewDecision.fixture(register.learners[0], register.criteria[0])
        let receipt = try connection.visit(register.visit)?.receipt.bytes
        XCTAssertEqual(try connection.receipt(ofSame: same, by: register.trainer), receipt)
        XCTAssertNil(try connection.receipt(ofSame: same, by: register.administrator))
        var other = same
        other.method = .simulation
        XCTAssertNil(try connection.receipt(ofSame: other, by: register.trainer))
        other = same
        other.seenOn = .on("2026-03-05")
        XCTAssertNil(try connection.receipt(ofSame: other, by: register.trainer))
        try connection.newEntry(.correct) { draft in
            try draft.correct(register.decisions[0], by: nil, because: .fixture("void"))
        }
        XCTAssertNil(try connection.receipt(ofSame: same, by: register.trainer))
    }
}
