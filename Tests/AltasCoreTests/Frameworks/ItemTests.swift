import AltasCore
import Fixtures
import XCTest

final class ItemTests: XCTestCase {
    func testACodeIsKeptAsPrinted() {
        for text in ["UC1423_2", "~2.1.", "6.6", "0210", "MF 1/a", "DSSTIMVVTEK."] {
            XCTAssertEqual(Item.Code(text)?.description, text)
        }
        XCTAssertEqual(Item.Code("~2.1.")?.isOurs, true)
        XCTAssertEqual(Item.Code("2.1~")?.isOurs, false)
    }

    func testABlankOrUnprintableCodeIsRefused() {
        for text in ["", " ", "\u{A0}\t", "A\nB", "A\u{0}", "A\u{1B}[0m"] {
            XCTAssertNil(Item.Code(text), text.debugDescription)
        }
    }

    func testContentNotHeldIsKnownByKindOrCode() {
        XCTAssertTrue(Item.fixture(code: "1", kind: "rest").isUnheld)
        XCTAssertTrue(Item.fixture(code: "1", kind: "resto").isUnheld)
        XCTAssertTrue(Item.fixture(code: "~6.6.R", kind: .outcome).isUnheld)
        XCTAssertFalse(Item.fixture(code: "6.R.1", kind: .outcome).isUnheld)
        XCTAssertFalse(Item.fixture(code: "BR", kind: "restore").isUnheld)
    }
}
