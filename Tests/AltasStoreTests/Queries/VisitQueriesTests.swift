import AltasCore
import AltasCrypto
import Fixtures
import XCTest

@testable import AltasStore

final class VisitQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    private func visit() throws -> StoredVisit {
        let register = try register.get()
        return StoredVisit(
            visit: Visit(
                id: register.visit,
                uuid: "uuid-first",
                kind: .observation,
                site: register.site,
                assessor: register.trainer,
                capacity: "supervisor",
                seenOn: SmallRegister.seenOn
            ),
            enterer: register.trainer,
            sheet: "sheet-first",
            receipt: .of("first"),
            entry: 4,
            enteredAt: SmallRegister.noon + 3 * 3600
        )
    }

    func testAVisitIsFoundByKeySheetAndReceipt() throws {
        let connection = try register.get().connection
        let visit = try visit()
        XCTAssertEqual(try connection.visit(visit.visit.id), visit)
        XCTAssertEqual(try connection.visit(sheet: "sheet-first"), visit)
        XCTAssertEqual(try connection.visit(receipt: .of("first")), visit)
        XCTAssertNil(try connection.visit(sheet: "sheet"))
        XCTAssertNil(try connection.visit(receipt: .of("second")))
        XCTAssertNil(try connection.visit(Visit.ID(rawValue: 2)))
    }

    func testAContentOrASheetIsRecordedOnce() throws {
        let register = try register.get()
        let (site, trainer) = (register.site, register.trainer)
        for (sheet, receipt) in [("sheet-first", "other"), ("other", "first")] {
            assertThrows(.constraint) {
                try register.connection.newEntry(.recordVisit) { draft in
                    _ = try draft.addVisit(
                        "uuid-\(sheet)",
                        .observation,
                        at: site,
                        by: trainer,
                        as: "supervisor",
                        enteredBy: trainer,
                        on: SmallRegister.seenOn,
                        sheet: sheet,
                        receipt: .of(receipt)
                    )
                }
            }
        }
    }

    func testAReceiptIsFoundByItsFirstDigits() throws {
        let register = try register.get()
        let connection = register.connection
        let digits = Digest.of("first").description
        let now = try register.now()
        let visits = [try visit()]
        for prefix in [digits, String(digits.prefix(7)), digits.uppercased(), ""] {
            XCTAssertEqual(try connection.visits(receiptPrefix: prefix, at: now), visits, prefix)
        }
        for prefix in ["%", "_", "\(digits)0", "x", String(digits.dropFirst())] {
            XCTAssertEqual(try connection.visits(receiptPrefix: prefix, at: now), [], prefix)
        }
        let early = Moment(entry: 3, day: SmallRegister.seenOn)
        XCTAssertEqual(try connection.visits(receiptPrefix: digits, at: early), [])
    }

    func testTheVisitsAtASiteComeNewestFirstByTheMoment() throws {
        let register = try register.get()
        let connection = register.connection
        let (site, trainer) = (register.site, register.trainer)
        for (key, day) in [
            ("second", "2026-02-01"), ("third", "2026-03-04"), ("fourth", "2026-04-01"),
        ] {
            try connection.newEntry(.recordVisit) { draft in
                _ = try draft.addVisit(key, at: site, by: trainer, on: .on(day))
            }
        }
        func sheets(_ moment: Moment, limit: Int = 9) throws -> [String?] {
            try connection.visits(at: site, at: moment, limit: limit).map(\.sheet)
        }
        let now = try register.now()
        XCTAssertEqual(try sheets(now), ["sheet-third", "sheet-first", "sheet-second"])
        XCTAssertEqual(try sheets(now, limit: 1), ["sheet-third"])
        XCTAssertEqual(try sheets(register.now(on: .on("2026-04-01")), limit: 1), ["sheet-fourth"])
        XCTAssertEqual(try sheets(Moment(entry: 4, day: now.day)), ["sheet-first"])
        XCTAssertEqual(try connection.visits(at: register.otherSite, at: now, limit: 9), [])
    }
}
