import AltasText
import XCTest

@testable import AltasCommands

final class BarTests: XCTestCase {
    func testTheBarIsDrawnAndSaidInWords() {
        let bar = Bar(done: 3, of: 7)
        XCTAssertEqual(
            bar.text(width: 14, in: .en, on: Terminal()),
            "[██████░░░░░░░░] 3 of 7"
        )
        XCTAssertEqual(
            bar.text(width: 14, in: .nb, on: Terminal(drawsBlocks: false)),
            "[######--------] 3 av 7"
        )
    }

    func testTheDrawingNeverOverstates() {
        let terminal = Terminal(drawsBlocks: false)
        let cases: [(Int, Int, String)] = [
            (0, 0, "[----] 0 of 0"),
            (0, 7, "[----] 0 of 7"),
            (1, 100, "[#---] 1 of 100"),
            (99, 100, "[###-] 99 of 100"),
            (100, 100, "[####] 100 of 100"),
            (8, 7, "[####] 8 of 7"),
        ]
        for (done, total, expected) in cases {
            XCTAssertEqual(
                Bar(done: done, of: total).text(width: 4, in: .en, on: terminal),
                expected
            )
        }
    }
}
