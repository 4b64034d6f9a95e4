import AltasCore
import XCTest

final class SuggestionsTests: XCTestCase {
    func testEachSlipOfTheFingerIsForgiven() {
        for slip in ["recrod", "recod", "reccord", "rekord", "RECORD", "rec"] {
            XCTAssertEqual(
                Suggestions.nearest(to: slip, among: ["record", "show"]),
                ["record"],
                slip
            )
        }
    }

    func testTwoNeighboursSwappedAreOneSlip() {
        XCTAssertEqual(Suggestions.nearest(to: "hsow", among: ["record", "show"]), ["show"])
    }

    func testAShortWordMayDifferInOneLetterOnly() {
        XCTAssertEqual(Suggestions.nearest(to: "ad", among: ["add", "gap", "all"]), ["add"])
        XCTAssertEqual(Suggestions.nearest(to: "xy", among: ["add", "gap", "all"]), [])
    }

    func testALongWordMayDifferInThreeLettersAtMost() {
        let words = ["certificate"]
        XCTAssertEqual(Suggestions.nearest(to: "sertifikat", among: words), words)
        XCTAssertEqual(Suggestions.nearest(to: "zertifikkat", among: words), [])
    }

    func testTheNearestComesFirstAndNoMoreThanThree() {
        let codes = ["A.12", "A.1", "A.13", "A.11", "B.2", "a.1"]
        XCTAssertEqual(Suggestions.nearest(to: "B.1", among: codes), ["A.1", "B.2", "a.1"])
        XCTAssertEqual(Suggestions.nearest(to: "A.1", among: codes, limit: 1), ["A.1"])
    }

    func testNothingIsNearNothing() {
        XCTAssertEqual(Suggestions.nearest(to: "", among: ["a", ""]), [])
        XCTAssertEqual(Suggestions.nearest(to: "a", among: []), [])
    }
}
