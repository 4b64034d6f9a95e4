import AltasCore
import Fixtures
import Foundation
import XCTest

final class CivilDateTests: XCTestCase {
    func testEveryDayOfTwoCenturiesFollowsTheOneBeforeAndRoundTrips() throws {
        var expected = -25_567  // 1 January 1900
        for year in 1900...2100 {
            for month in 1...12 {
                for day in 1...CivilDate.days(inMonth: month, of: year) {
                    let date = try XCTUnwrap(CivilDate(year: year, month: month, day: day))
                    guard date.daysSinceEpoch == expected,
                        CivilDate(daysSinceEpoch: expected) == date,
                        CivilDate(number: date.number) == date
                    else { return XCTFail("\(date) is not day \(expected)") }
                    expected += 1
                }
            }
        }
        XCTAssertEqual(expected, 47_847, "1 January 2101")
    }

    func testAgreesWithTheCalendarOfFoundation() throws {
        let calendar = try Calendar.gregorianUTC()
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let date = CivilDate(daysSinceEpoch: .random(in: -30_000...60_000, using: &random))
            // Forward only: counting back, Foundation 6.3 clamps by the leap year of another year.
            let months = Int.random(in: 0...60, using: &random)
            let instant = Date(timeIntervalSince1970: Double(date.daysSinceEpoch) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: instant)
            XCTAssertEqual(
                [parts.year, parts.month, parts.day],
                [date.year, date.month, date.day]
            )
            let later = try XCTUnwrap(calendar.date(byAdding: .month, value: months, to: instant))
            XCTAssertEqual(
                Double(date.adding(months: months).daysSinceEpoch) * 86_400,
                later.timeIntervalSince1970,
                "\(date) + \(months) months"
            )
        }
    }

    func testDaysThatNoCalendarHasAreRefused() {
        for (year, month, day) in [
            (2026, 2, 29), (1900, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
            (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1),
        ] {
            XCTAssertNil(CivilDate(year: year, month: month, day: day), "\(year) \(month) \(day)")
        }
        XCTAssertNotNil(CivilDate(year: 2000, month: 2, day: 29))
        XCTAssertNil(CivilDate(number: 20_260_229))
        XCTAssertNil(CivilDate(number: -20_260_228))
    }

    func testMonthsAreClampedToTheEndOfTheMonth() {
        for (start, months, end) in [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2026-08-31", 6, "2027-02-28"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-15", -1, "2025-12-15"), ("2026-12-15", 1, "2027-01-15"),
            ("2026-05-31", 0, "2026-05-31"), ("2026-05-15", -29, "2023-12-15"),
            ("1900-04-29", -50, "1896-02-29"), ("2124-01-31", -23, "2122-02-28"),
        ] {
            XCTAssertEqual(
                CivilDate.on(start).adding(months: months),
                .on(end),
                "\(start) \(months)"
            )
        }
    }

    func testArithmeticStopsAtTheEndsOfTheCalendar() {
        XCTAssertEqual(CivilDate.on("9999-12-31").adding(months: 1), .on("9999-12-31"))
        XCTAssertEqual(CivilDate.on("9999-12-31").adding(days: 1), .on("9999-12-31"))
        XCTAssertEqual(CivilDate.on("0001-01-31").adding(months: -1), .on("0001-01-31"))
        XCTAssertEqual(CivilDate.on("0001-01-01").adding(days: -1), .on("0001-01-01"))
    }

    func testDaysBetweenAreSignedAndUndoneByAdding() {
        let (left, right) = (CivilDate.on("2024-02-28"), CivilDate.on("2024-03-01"))
        XCTAssertEqual(left.days(until: right), 2)
        XCTAssertEqual(right.days(until: left), -2)
        XCTAssertEqual(left.adding(days: 2), right)
        XCTAssertLessThan(left, right)
        XCTAssertFalse(left < left)
    }

    func testReadsISOAndDayFirstText() {
        for text in ["2026-03-04", "4/3/2026", "04.03.2026", "4-3-2026", "04/3/2026"] {
            XCTAssertEqual(CivilDate(text), .on("2026-03-04"), text)
        }
        XCTAssertEqual(CivilDate("0033-04-03")?.description, "0033-04-03")
    }

    func testNeverGuessesAtAnyOtherText() {
        for text in [
            "", "2026", "2026-03", "2026-3-4", "2026/03/04", "04/03/26", "26-03-04", "4.3/2026",
            "3/31/2026", "2026-02-30", "0000-01-01", " 2026-03-04", "2026-03-04T00:00", "20260304",
            "٢٠٢٦-٠٣-٠٤", "+4/3/2026", "4//2026", "-4-3-2026", "004/3/2026", "４/３/２０２６",
        ] {
            XCTAssertNil(CivilDate(text), text)
        }
    }

    func testTravelsAsISOText() throws {
        let dates = [CivilDate.on("2026-03-04")]
        let data = try JSONEncoder().encode(dates)
        XCTAssertEqual(String(decoding: data, as: UTF8.self), #"["2026-03-04"]"#)
        XCTAssertEqual(try JSONDecoder().decode([CivilDate].self, from: data), dates)
        let wrong = Data(#"["2026-02-30"]"#.utf8)
        XCTAssertThrowsError(try JSONDecoder().decode([CivilDate].self, from: wrong))
    }
}
