import AltasCore
import AltasExchange
import XCTest

/// The Spanish standards that were replaced, with the lists of changes that go with them.
///
/// Those lists do not say what their rows rest on.
final class SpanishDiffTests: XCTestCase {
    private func diff(_ old: String, _ new: String) throws -> EditionDiff {
        let (from, to) = (try RealEdition.tree("ES/\(old)"), try RealEdition.tree("ES/\(new)"))
        let published = try RealEdition.changes("ES/\(new)", from: from, to: to)
        return try EditionDiff(from: from, to: to, published: published)
    }

    func testUnitsOfHomeCareAreMovedAndSplitAndWaitForAPerson() throws {
        let diff = try diff("ssc089-2-2004", "ssc089-2-2022")
        XCTAssertEqual(diff.changes.map(\.kind), [.moved, .moved, .split])
        XCTAssertEqual(try diff.changeOfOld("UC0251_2")?.new.count, 2)
        XCTAssertEqual(diff.open.count, 3)
        XCTAssertEqual(diff.equivalences.carryOvers, [])
    }

    func testUnitsOfResidentialCareAreMovedWithTheirParts() throws {
        let diff = try diff("ssc320-2-2007", "ssc320-2-2022")
        let unit = try XCTUnwrap(diff.changeOfNew("UC2259_2"))
        XCTAssertEqual(unit.kind, .moved)
        XCTAssertEqual(unit.old.count, 4)
        let retitled = try XCTUnwrap(diff.changeOfOld("UC1018_2"))
        XCTAssertEqual(retitled.kind, .reworded)
        XCTAssertTrue(retitled.facets.contains(.retitled))
        XCTAssertEqual(diff.open.count, diff.changes.count)
    }

    func testUnitsOfTelecareAreRetitledAndTheirContentIsLeftOpen() throws {
        let diff = try diff("ssc443-2-2011", "ssc443-2-current")
        for code in ["UC1423_2", "UC1424_2", "UC1425_2"] {
            let change = try XCTUnwrap(diff.changeOfOld(code))
            XCTAssertEqual(change.kind, .reworded, code)
            XCTAssertEqual(change.facets, [.retitled, .rephrased], code)
            XCTAssertTrue(change.awaitsVerdict, code)
        }
        XCTAssertEqual(diff.changes(of: .new).count, 15)
        XCTAssertEqual(diff.equivalences.carryOvers, [])
    }

    func testTheVocationalProgrammeKeepsWhatIsListedAsUnchanged() throws {
        let diff = try diff("ssc201-rd1593-2011", "ssc201-rd499-2024")
        XCTAssertEqual(diff.changes(of: .same).count, 31)
        XCTAssertEqual(diff.changes(of: .new).count, 7)
        XCTAssertEqual(
            diff.changes(of: .withdrawn).flatMap(\.old).compactMap {
                diff.from[$0]?.code.description
            },
            ["0218", "0219", "0220"]
        )
        XCTAssertEqual(diff.open, [])
        XCTAssertEqual(diff.equivalences.carryOvers.count, 31)
    }

    func testTheTextsAloneGiveTheSameForTheVocationalProgramme() throws {
        let listed = try diff("ssc201-rd1593-2011", "ssc201-rd499-2024")
        let told = try EditionDiff(from: listed.from, to: listed.to)
        XCTAssertEqual(told.changes.map(\.kind), listed.changes.map(\.kind))
        XCTAssertEqual(told.equivalences, listed.equivalences)
    }
}
