import AltasCore
import Foundation
import XCTest

final class PartialDateTests: XCTestCase {
    func testKeepsThePrecisionOfItsPublisher() {
        for text in ["2024", "2024-06", "2024-06-01", "2024-02-29"] {
            XCTAssertEqual(PartialDate(text)?.description, text)
        }
    }

    func testReadsNothingButISO() {
        for text in [
            "", "24", "2024-13", "2024-00", "2023-02-29", "01.06.2024", "01-06-2024", "1/6/2024",
            "06-2024", "2024/06", "2024-6", "2024-06-01T00:00", "0000", "20240601", "June",
            "spring",
        ] {
            XCTAssertNil(PartialDate(text), text)
        }
    }

    func testTravelsAsText() throws {
        let data = Data(#"["2024-06"]"#.utf8)
        let dates = try JSONDecoder().decode([PartialDate].self, from: data)
        XCTAssertEqual(dates.map(\.description), ["2024-06"])
        XCTAssertEqual(try JSONEncoder().encode(dates), data)
        let wrong = Data(#"["01.06.2024"]"#.utf8)
        XCTAssertThrowsError(try JSONDecoder().decode([PartialDate].self, from: wrong))
    }
}
