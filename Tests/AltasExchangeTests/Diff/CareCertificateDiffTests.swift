import AltasCore
import AltasExchange
import XCTest

/// The English Care Certificate of 2015 and that of 2025, with the list of changes that goes with
/// them.
final class CareCertificateDiffTests: XCTestCase {
    private func diff(settlements: [Settlement] = []) throws -> EditionDiff {
        let (old, new) = (
            try RealEdition.tree("GB-ENG/care-certificate-2015"),
            try RealEdition.tree("GB-ENG/care-certificate-2025")
        )
        let published = try RealEdition.changes("GB-ENG/care-certificate-2025", from: old, to: new)
        return try EditionDiff(from: old, to: new, published: published, settlements: settlements)
    }

    func testTheReportedClassesOfTheStandardsComeOut() throws {
        let diff = try diff()
        let expected: [(codes: [String], kind: EditionDiff.Kind, facets: [EditionDiff.Facet])] = [
            (["4", "10"], .reworded, [.retitled]),
            (["9"], .reworded, [.narrowed]),
            (["1", "2", "3", "5", "14"], .reworded, [.expanded]),
            (["12"], .same, []),
        ]
        for (codes, kind, facets) in expected {
            for code in codes {
                let change = try XCTUnwrap(diff.changeOfOld(code), code)
                XCTAssertEqual(change.kind, kind, code)
                XCTAssertEqual(change.facets, facets, code)
                XCTAssertEqual(change.sureness, .certain, code)
                XCTAssertEqual(change.evidence, .reported, code)
                XCTAssertEqual(change.new.compactMap { diff.to[$0]?.code.description }, [code])
            }
        }
        XCTAssertEqual(try diff.changeOfNew("16")?.kind, .new)
        XCTAssertEqual(try diff.changeOfNew("16")?.sureness, .certain)
    }

    func testMentalCapacityMovedFromStandardNineToFive() throws {
        let diff = try diff()
        let change = try XCTUnwrap(diff.changeOfOld("9.6"))
        XCTAssertEqual(change.kind, .moved)
        XCTAssertEqual(change.facets, [.recoded, .reparented])
        let target = try XCTUnwrap(diff.to.items(coded: "~5.mc").first)
        XCTAssertEqual(change.new, [target.id])
        XCTAssertEqual(diff.to.ancestors(of: target.id).map(\.code.description), ["5"])
        XCTAssertEqual(diff.equivalences.carried[try XCTUnwrap(change.old.first)], [target.id])
    }

    func testEveryReportedRowDecidesAndEveryAssumedOneIsPutToAPerson() throws {
        let diff = try diff()
        var counts: [PublishedChange.Basis: Int] = [:]
        for change in diff.changes {
            let row = try XCTUnwrap(change.published.first)
            let basis = try XCTUnwrap(row.basis)
            counts[basis, default: 0] += 1
            XCTAssertEqual(change.published.count, 1)
            XCTAssertEqual(change.isDoubtful, basis == .assumed, row.note ?? "")
            XCTAssertEqual(change.sureness == .certain, basis == .reported, row.note ?? "")
            if basis == .assumed { XCTAssertTrue(change.awaitsVerdict) }
        }
        let file = try RealData.file("Standards/GB-ENG/care-certificate-2025/changes.csv")
        let rows = try KeyedTable(file, required: ["basis"]).rows.map { $0["basis"] }
        XCTAssertEqual(counts[.reported], rows.count { $0 == "reported" })
        XCTAssertEqual(counts[.assumed], rows.count { $0 == "assumed" })
        XCTAssertEqual(rows.count, diff.changes.count)
    }

    func testOnlyWhatIsSureCarriesOverUntilSomebodySettlesTheRest() throws {
        let diff = try diff()
        let sure = diff.equivalences
        XCTAssertEqual(
            sure.held(by: Set(diff.from.items.map(\.id))).count,
            diff.to.items.count - sure.needsTopUp.count
        )
        let path = try XCTUnwrap(diff.from.items(coded: "6.6a").first)
        XCTAssertNil(sure.carried[path.id])
        let settlements = diff.open.filter { !$0.old.isEmpty && !$0.new.isEmpty }.map { change in
            Settlement(
                from: change.old.compactMap { diff.from[$0] }.map(diff.from.path),
                to: change.new.compactMap { diff.to[$0] }.map(diff.to.path),
                verdict: .equivalent,
                reason: "Both texts read."
            )
        }
        let settled = try self.diff(settlements: settlements)
        let lost = settled.equivalences.lost.compactMap { diff.from[$0]?.code.description }
        XCTAssertEqual(lost, ["4", "10"], "retitled, but with something new under them")
        let missing = settled.equivalences.needsTopUp.compactMap { diff.to[$0]?.code.description }
        XCTAssertTrue(
            missing.contains("16") && missing.contains("9.1a") && missing.contains("~1.new")
        )
        XCTAssertFalse(missing.contains("~6.6a"))
    }

    func testTheTextsAloneFindTheSameCounterparts() throws {
        let diff = try diff()
        let told = try EditionDiff(from: diff.from, to: diff.to)
        for change in diff.changes {
            guard let item = change.old.first ?? change.new.first else { continue }
            let other = told.change(ofOld: item) ?? told.change(ofNew: item)
            let code = diff.from[item]?.code ?? diff.to[item]?.code
            if let old = change.old.first {
                XCTAssertEqual(
                    told.change(ofOld: old)?.new,
                    change.new,
                    "\(String(describing: code))"
                )
            }
            XCTAssertNotNil(other)
        }
        XCTAssertEqual(told.changes(of: .new).count, diff.changes(of: .new).count)
    }
}
