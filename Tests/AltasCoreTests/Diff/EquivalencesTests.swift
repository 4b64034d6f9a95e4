import AltasCore
import Fixtures
import XCTest

final class EquivalencesTests: XCTestCase {
    func testNothingCarriesOverToAHeadingUnderWhichSomethingIsNew() throws {
        let old = try EditionTree.outline(CareOutline.lines)
        let new = try EditionTree.outline(
            CareOutline.lines + [("1>1.4", "Foot care", "Looks at feet for wounds and swelling.")]
        )
        let heading = try old.id("1")
        XCTAssertNil(try EditionDiff(from: old, to: new).equivalences.carried[heading])
        let optional = try new.changing { item in
            if item.code.description == "1.4" { item.requirement = .optional }
        }
        XCTAssertEqual(
            try EditionDiff(from: old, to: optional).equivalences.carried[heading],
            [try new.id("1")]
        )
    }

    func testWhatIsSameMovedOrRetitledCarriesOverAndWhatIsRewordedDoesNot() throws {
        let diff = try EditionDiff(
            from: .outline(CareOutline.lines),
            to: .outline(
                CareOutline.lines([
                    "1>1.1": ("1>1.7", "Washing", "Helps people to wash in the way they prefer."),
                    "1>1.2": (
                        "1>1.2", "Clothes", "Lays out clothes and assists with buttons and zips."
                    ),
                    "1>1.3": ("1>1.3", "Meals", "Prepares simple food and notices thirst."),
                    "2>2.2": nil,
                ]),
                first: 101
            )
        )
        let equivalences = diff.equivalences
        let held = Set(diff.from.items.map(\.id))
        let codes = diff.to.items.filter { equivalences.held(by: held).contains($0.id) }
        XCTAssertEqual(
            codes.map(\.code.description),
            ["1.7", "1.2", "2", "2.1", "2.3", "3"]
        )
        XCTAssertEqual(
            equivalences.needsTopUp,
            [try diff.to.id("1"), try diff.to.id("1.3")]
        )
        XCTAssertEqual(equivalences.undecided, [try diff.to.id("1.3")])
        XCTAssertEqual(
            equivalences.lost,
            [try diff.from.id("1"), try diff.from.id("1.3"), try diff.from.id("2.2")]
        )
        XCTAssertEqual(equivalences.held(by: []), [])
    }
}
