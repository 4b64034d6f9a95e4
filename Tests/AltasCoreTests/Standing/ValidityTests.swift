import AltasCore
import Fixtures
import XCTest

final class ValidityTests: XCTestCase {
    /// A module of one skill with two criteria, both met on 2 March 2026 or another day.
    private func achieved(on day: String = "2026-03-02", refresh: Int? = nil) throws
        -> LearnerRecord
    {
        var record = LearnerRecord(try .curriculum(criteria: 2, refreshMonths: refresh))
        try record.enter(met: ["M1.1a", "M1.1b"], on: day)
        return record
    }

    private func until(_ record: LearnerRecord, _ rule: AwardRule = .fixture()) throws -> CivilDate?
    {
        try record.module(under: rule, on: "2035-12-31").validity?.until
    }

    // MARK: How long

    func testLastsTheMonthsOfTheProfile() throws {
        XCTAssertEqual(try until(try achieved()), .on("2029-03-02"))
        XCTAssertEqual(try until(try achieved(), .fixture(months: 12)), .on("2027-03-02"))
    }

    func testTheSmallerOfTheProfilesAndTheItemsMonthsHolds() throws {
        XCTAssertEqual(try until(try achieved(refresh: 24)), .on("2028-03-02"))
        XCTAssertEqual(try until(try achieved(refresh: 48)), .on("2029-03-02"))
    }

    func testTheProfilesMonthsForTheModuleGoBeforeBoth() throws {
        let rule = AwardRule.fixture(monthsByModule: ["M1": 48, "M2": 1])
        XCTAssertEqual(try until(try achieved(refresh: 24), rule), .on("2030-03-02"))
    }

    func testEndsAreClampedToTheirMonth() throws {
        for (start, months, end) in [
            ("2026-08-31", 6, "2027-02-28"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2027-08-31", 6, "2028-02-29"),
        ] {
            let rule = AwardRule.fixture(months: months)
            XCTAssertEqual(try until(try achieved(on: start), rule), .on(end), start)
        }
    }

    // MARK: In date

    func testTheLastDayIsIncluded() throws {
        let record = try achieved()
        XCTAssertEqual(try record.module(on: "2029-03-02").currency, .runsOut)
        XCTAssertEqual(try record.module(on: "2029-03-03").currency, .outOfDate)
    }

    func testRunsOutForTheLastNinetyDays() throws {
        let record = try achieved()
        let end = CivilDate.on("2029-03-02")
        XCTAssertEqual(end.adding(days: -90), .on("2028-12-02"))
        XCTAssertEqual(try record.module(on: "2028-12-01").currency, .inDate)
        XCTAssertEqual(try record.module(on: "2028-12-02").currency, .runsOut)
    }

    func testNoticeIsInExactDays() {
        let validity = Validity(achievedOn: .on("2026-03-02"), months: 12)
        XCTAssertEqual(validity.currency(on: .on("2027-02-20"), notice: 10), .runsOut)
        XCTAssertEqual(validity.currency(on: .on("2027-02-19"), notice: 10), .inDate)
        XCTAssertEqual(validity.currency(on: .on("2027-03-02"), notice: 0), .runsOut)
        XCTAssertEqual(validity.currency(on: .on("2027-03-01"), notice: 0), .inDate)
    }

    func testWithoutMonthsItNeverRunsOut() {
        let validity = Validity(achievedOn: .on("2026-03-02"), months: nil)
        XCTAssertNil(validity.until)
        XCTAssertEqual(validity.currency(on: .on("2999-01-01")), .inDate)
    }

    func testWhatWasNeverAchievedIsNeitherInDateNorOut() throws {
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter("M1.1a", on: "2026-03-02")
        XCTAssertEqual(try record.module().currency, .never)
        XCTAssertNil(try record.module().validity)
    }

    // MARK: Renewal

    private func renewed(on day: String, _ rule: AwardRule = .fixture()) throws -> CivilDate? {
        var record = try achieved()
        try record.enter(met: ["M1.1a", "M1.1b"], on: day)
        let validity = try record.module(under: rule, on: "2035-12-31").validity
        XCTAssertEqual(validity?.achievedOn, .on("2026-03-02"))
        XCTAssertEqual(validity?.renewedOn, .on(day))
        return validity?.until
    }

    func testARenewalInTheWindowKeepsTheAnniversary() throws {
        for day in ["2028-12-02", "2029-01-15", "2029-03-02"] {
            XCTAssertEqual(try renewed(on: day), .on("2032-03-02"), day)
        }
    }

    func testARenewalBeforeOrAfterTheWindowRunsFromItsDay() throws {
        XCTAssertEqual(try renewed(on: "2028-12-01"), .on("2031-12-01"))
        XCTAssertEqual(try renewed(on: "2029-03-03"), .on("2032-03-03"))
        XCTAssertEqual(try renewed(on: "2026-03-03"), .on("2029-03-03"))
    }

    func testTheRuleMayKeepNoAnniversaryOrHaveAnotherWindow() throws {
        let never = AwardRule.fixture(renewal: .fixture(keepsAnniversary: false))
        XCTAssertEqual(try renewed(on: "2029-01-15", never), .on("2032-01-15"))
        let narrow = AwardRule.fixture(renewal: .fixture(windowDays: 0))
        XCTAssertEqual(try renewed(on: "2029-03-01", narrow), .on("2032-03-01"))
        XCTAssertEqual(try renewed(on: "2029-03-02", narrow), .on("2032-03-02"))
    }

    func testOnALeapDayTheAnniversaryIsTheOldEndsOwn() throws {
        var record = try achieved(on: "2024-02-29")
        let rule = AwardRule.fixture(months: 12)
        XCTAssertEqual(try until(record, rule), .on("2025-02-28"))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2025-02-01")
        XCTAssertEqual(try until(record, rule), .on("2026-02-28"))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2028-02-29")
        XCTAssertEqual(try until(record, rule), .on("2029-02-28"))
    }

    func testARenewalIsMadeWhenTheLastCriterionIsShownAfresh() throws {
        var record = try achieved()
        try record.enter("M1.1a", on: "2027-05-01")
        XCTAssertNil(try record.module(on: "2035-12-31").validity?.renewedOn)
        try record.enter("M1.1b", on: "2028-05-01")
        XCTAssertEqual(try record.module(on: "2035-12-31").validity?.renewedOn, .on("2028-05-01"))
        XCTAssertEqual(try until(record), .on("2031-05-01"))
        XCTAssertEqual(
            try until(record, .fixture(renewal: .fixture(observations: 2))),
            .on("2029-03-02")
        )
    }

    func testARenewalNeedsTheSkillsOnlyAndSeesThemObserved() throws {
        var record = LearnerRecord(
            try .curriculum(outcomes: 2, assessments: [.fixture(kind: .knowledge), .fixture()])
        )
        try record.enter(met: ["M1.1a", "M1.2a"], on: "2026-03-02")
        try record.enter("M1.1a", on: "2027-03-02")
        try record.enter("M1.2a", by: "DISC", on: "2027-03-02")
        XCTAssertEqual(try until(record), .on("2029-03-02"))
        try record.enter("M1.2a", on: "2027-03-03")
        XCTAssertEqual(try until(record), .on("2030-03-03"))
    }

    func testWithoutSkillsARenewalNeedsEveryCriterion() throws {
        var record = LearnerRecord(
            try .curriculum(criteria: 2, assessments: [.fixture(kind: .knowledge)])
        )
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("M1.1a", by: "TEST", on: "2027-03-02")
        XCTAssertEqual(try until(record), .on("2029-03-02"))
        try record.enter("M1.1b", by: "TEST", on: "2027-03-03")
        XCTAssertEqual(try until(record), .on("2030-03-03"))
    }

    // MARK: Reopened

    func testANotYetReopensAndClosingReturnsToTheOldEnd() throws {
        var record = try achieved()
        try record.enter("M1.1a", .notYet, on: "2026-06-01")
        try record.enter("M1.1b", .notYet, on: "2026-06-03")
        let open = try record.module(on: "2026-06-05")
        XCTAssertEqual(open.validity?.reopenedOn, .on("2026-06-01"))
        XCTAssertEqual(open.currency, .outOfDate)
        XCTAssertNil(open.achievedOn)
        var halfway = try achieved()
        try halfway.enter("M1.1a", .notYet, on: "2026-06-01")
        try halfway.enter("M1.1a", on: "2026-06-10")
        let closed = try halfway.module(on: "2026-06-10")
        XCTAssertNil(closed.validity?.reopenedOn)
        XCTAssertNil(closed.validity?.renewedOn)
        XCTAssertEqual(closed.validity?.until, .on("2029-03-02"))
        XCTAssertEqual(closed.currency, .inDate)
    }

    func testACriterionShownAfreshAfterANotYetIsRenewed() throws {
        var record = try achieved()
        try record.enter("M1.1a", .notYet, on: "2026-06-01")
        try record.enter("M1.1a", on: "2026-06-10")
        XCTAssertEqual(try record.criterion().validity?.until, .on("2029-06-10"))
        XCTAssertEqual(try record.criterion("M1.1b").validity?.until, .on("2029-03-02"))
    }

    func testOnAnyPastDayItIsAsItWasThen() throws {
        var record = try achieved()
        try record.enter("M1.1a", .notYet, on: "2026-06-01")
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2027-01-01")
        XCTAssertEqual(try record.module(on: "2026-05-31").currency, .inDate)
        XCTAssertEqual(try record.module(on: "2026-12-31").currency, .outOfDate)
        XCTAssertEqual(try record.module(on: "2027-01-01").validity?.until, .on("2030-01-01"))
        XCTAssertEqual(try record.module(on: "2026-05-31").validity?.until, .on("2029-03-02"))
    }
}
