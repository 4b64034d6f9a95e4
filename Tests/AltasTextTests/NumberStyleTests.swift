import AltasText
import XCTest

final class NumberStyleTests: XCTestCase {
    func testThousandsStandApartAsTheLanguageDoesIt() {
        let cases: [(Int, [String])] = [
            (0, ["0", "0", "0", "0"]),
            (999, ["999", "999", "999", "999"]),
            (1234, ["1,234", "1234", "1234", "1.234"]),
            (-123_456, ["-123,456", "-123\u{A0}456", "-123\u{A0}456", "-123.456"]),
            (1_000_000, ["1,000,000", "1\u{A0}000\u{A0}000", "1\u{A0}000\u{A0}000", "1.000.000"]),
        ]
        for (number, expected) in cases {
            XCTAssertEqual(
                Language.allCases.map { NumberStyle.whole(number, in: $0) },
                expected
            )
        }
    }

    func testDecimalsAreRoundedAndKeepTheirZeros() {
        let cases: [(Double, Int, String, String)] = [
            (2.5, 1, "2.5", "2,5"),
            (2.5, 0, "3", "3"),
            (-2.5, 0, "-3", "-3"),
            (0.05, 2, "0.05", "0,05"),
            (-0.04, 1, "0.0", "0,0"),
            (1234.5678, 2, "1,234.57", "1.234,57"),
        ]
        for (number, places, english, danish) in cases {
            XCTAssertEqual(NumberStyle.decimal(number, places: places, in: .en), english)
            XCTAssertEqual(NumberStyle.decimal(number, places: places, in: .da), danish)
        }
    }
}
