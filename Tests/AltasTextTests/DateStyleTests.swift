import AltasText
import XCTest

final class DateStyleTests: XCTestCase {
    func testADayIsWrittenAsTheLanguageDoesIt() {
        XCTAssertEqual(
            Language.allCases.map { DateStyle.long.text(year: 2026, month: 3, day: 4, in: $0) },
            ["4 March 2026", "4 de marzo de 2026", "4. mars 2026", "4. marts 2026"]
        )
        XCTAssertEqual(
            Language.allCases.map { DateStyle.short.text(year: 2026, month: 10, day: 31, in: $0) },
            ["31 Oct 2026", "31 oct 2026", "31. okt. 2026", "31. okt. 2026"]
        )
    }

    func testAMonthAloneIsWritten() {
        XCTAssertEqual(
            Language.allCases.map { DateStyle.long.text(year: 2026, month: 5, in: $0) },
            ["May 2026", "mayo de 2026", "mai 2026", "maj 2026"]
        )
        XCTAssertEqual(
            Language.allCases.map { DateStyle.short.text(year: 2026, month: 1, in: $0) },
            ["Jan 2026", "ene 2026", "jan. 2026", "jan. 2026"]
        )
    }

    func testEveryLanguageHasTwelveMonths() {
        for language in Language.allCases {
            for style in [DateStyle.long, .short] {
                let months = (1...12).map { style.text(year: 2026, month: $0, in: language) }
                XCTAssertEqual(Set(months).count, 12, "\(language)")
            }
        }
    }
}
