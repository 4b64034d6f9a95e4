import AltasExchange
import XCTest

final class MarkCellTests: XCTestCase {
    func testTakesACellApart() throws {
        let cases: [(text: String, parts: [String?])] = [
            ("", ["", nil, nil]),
            ("met", ["met", nil, nil]),
            (" m / OBS ", ["m", "OBS", nil]),
            ("not yet/SIM/simulation", ["not yet", "SIM", "simulation"]),
            ("m//work", ["m", nil, "work"]),
            ("-3", ["-3", nil, nil]),
        ]
        for (text, parts) in cases {
            let cell = try XCTUnwrap(MarkCell.read(text), text)
            XCTAssertEqual([cell.mark, cell.method, cell.setting], parts, text)
        }
    }

    func testRefusesMissingAndSurplusParts() {
        for text in ["/", "//", "/OBS", "m/", "m/OBS/", "m//", "a/b/c/d", "////////"] {
            XCTAssertNil(MarkCell.read(text), text)
        }
    }
}
