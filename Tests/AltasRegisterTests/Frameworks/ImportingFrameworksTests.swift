import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister

final class ImportingFrameworksTests: XCTestCase {
    private func assertRefuses(
        _ refusal: Refusal,
        in fixture: RegisterFixture,
        line: UInt = #line,
        _ body: () throws -> Void
    ) throws {
        let head = try fixture.head()
        XCTAssertThrowsError(try body(), line: line) {
            XCTAssertEqual($0 as? Refusal, refusal, line: line)
        }
        XCTAssertEqual(try fixture.head(), head, "the register changed", line: line)
    }

    func testAnEditionIsBroughtInWholeAndIsNotInForce() throws {
        let fixture = try RegisterFixture()
        let answer = try fixture.bringIn(FrameworkFiles.care()) {
            $0.region = "gb-eng"
            $0.replaces = "care-certificate-2025"
            $0.label = "2026"
        }
        XCTAssertEqual(answer.status, .imported)
        XCTAssertEqual(answer.format, .csv)
        XCTAssertEqual(answer.items, 2)
        XCTAssertEqual(answer.edition.slug, "care-2026")
        XCTAssertEqual(answer.edition.region, "GB-ENG")
        XCTAssertEqual(answer.edition.label, "2026")
        XCTAssertEqual(answer.replaces, "care-certificate-2025")
        XCTAssertEqual(try fixture.head(), "\(answer.stamp.entry):\(answer.stamp.hash)")
        let tree = try fixture.tree("care-2026")
        XCTAssertEqual(tree.items.map(\.code.description), ["1", "1.1"])
        XCTAssertEqual(tree.items[1].parent, tree.items[0].id)
        let list = try fixture.register.frameworks(
            FrameworkFilter(includesAll: true),
            Inquiry(),
            as: fixture.administrator
        )
        let listed = try XCTUnwrap(list.frameworks.first { $0.edition.slug == "care-2026" })
        XCTAssertFalse(listed.isInForce)
    }

    func testTheSameAgainChangesNothing() throws {
        let fixture = try RegisterFixture()
        try fixture.bringIn(FrameworkFiles.care()) { $0.region = "ES" }
        let head = try fixture.head()
        XCTAssertEqual(try fixture.bringIn(FrameworkFiles.care()).status, .unchanged)
        let answer = try fixture.bringIn(FrameworkFiles.care()) { $0.region = "ES" }
        XCTAssertEqual(answer.status, .unchanged)
        XCTAssertEqual(try fixture.head(), head)
        XCTAssertEqual("\(answer.stamp.entry):\(answer.stamp.hash)", head)
    }

    func testOtherContentUnderTheSameNameIsRefusedAndUnderAnotherTaken() throws {
        let fixture = try RegisterFixture()
        try fixture.bringIn(FrameworkFiles.care())
        let others = [
            try FrameworkFiles.care(rows: ["1,,unit,Safety"]),
            try FrameworkFiles.care(rows: ["1,,unit,Safety", "1.1,1,outcome,Lifts"]),
            try FrameworkFiles.care(rows: ["1,,unit,Safety", "1.1,,outcome,Lifts safely"]),
            try FrameworkFiles.care(heading: ["# issuer: Somebody"]),
        ]
        for other in others {
            try assertRefuses(.editionDiffers(slug: "care-2026"), in: fixture) {
                try fixture.bringIn(other)
            }
        }
        let answer = try fixture.bringIn(others[0]) { $0.slug = "care-2027" }
        XCTAssertEqual(answer.status, .imported)
    }

    func testARehearsalSaysTheSameAndWritesNothing() throws {
        let fixture = try RegisterFixture()
        let head = try fixture.head()
        let rehearsed = try fixture.bringIn(
            FrameworkFiles.care(),
            WriteOptions(isRehearsal: true)
        )
        XCTAssertEqual(try fixture.head(), head)
        let answer = try fixture.bringIn(FrameworkFiles.care())
        XCTAssertEqual(rehearsed.status, answer.status)
        XCTAssertEqual(rehearsed.items, answer.items)
        XCTAssertEqual(rehearsed.edition, answer.edition)
        XCTAssertTrue(rehearsed.stamp.isRehearsal)
    }

    func testOnlyAnAdministratorBringsAnythingIn() throws {
        let fixture = try RegisterFixture()
        let trainer = try fixture.staff(at: fixture.site()).session
        try assertRefuses(.notAllowed(.administrator), in: fixture) {
            _ = try fixture.register.importFramework(
                ImportRequest(FrameworkFiles.care()),
                language: "en",
                as: trainer
            )
        }
    }

    func testAnEditionThatReplacesItselfIsRefused() throws {
        let fixture = try RegisterFixture()
        let care = try FrameworkFiles.care(heading: ["# replaces: care-2026"])
        try assertRefuses(.replacementCycle(["care-2026"]), in: fixture) {
            try fixture.bringIn(care)
        }
        try assertRefuses(.replacementCycle(["care-certificate-2025"]), in: fixture) {
            try fixture.bringIn(FrameworkFiles.care()) {
                $0.slug = "care-certificate-2025"
                $0.replaces = "care-certificate-2025"
            }
        }
    }

    func testEditionsThatReplaceEachOtherInACircleAreRefused() throws {
        let fixture = try RegisterFixture()
        try fixture.bringIn(FrameworkFiles.care(slug: "a", heading: ["# replaces: c"]))
        try fixture.bringIn(FrameworkFiles.care(slug: "b", heading: ["# replaces: a"]))
        let last = try FrameworkFiles.care(slug: "c", heading: ["# replaces: b"])
        try assertRefuses(.replacementCycle(["c", "b", "a"]), in: fixture) {
            try fixture.bringIn(last)
        }
    }

    func testNamesThatCannotBeAreRefused() throws {
        let fixture = try RegisterFixture()
        let care = try FrameworkFiles.care()
        try assertRefuses(.unknownRegion("GB-EMG", nearest: ["GB-ENG"]), in: fixture) {
            try fixture.bringIn(care) { $0.region = "GB-EMG" }
        }
        let nearest = ["care-certificate-2025", "care-certificate-2015"]
        XCTAssertThrowsError(
            try fixture.bringIn(care) { $0.replaces = "care-certificate-205" }
        ) {
            guard case .unknownEdition("care-certificate-205", let found) = $0 as? Refusal else {
                return XCTFail("\($0)")
            }
            XCTAssertEqual(Set(found).intersection(nearest).isEmpty, false, "\(found)")
        }
        try assertRefuses(
            .invalid(field: .slug, value: "care 2026", reason: .notASlug),
            in: fixture
        ) {
            try fixture.bringIn(care) { $0.slug = "Care 2026" }
        }
        try assertRefuses(.invalid(field: .edition, value: "", reason: .blank), in: fixture) {
            try fixture.bringIn(care) { $0.label = " " }
        }
    }

    func testACurriculumBelongsToNoRegion() throws {
        let fixture = try RegisterFixture()
        let care = try FrameworkFiles.care(heading: ["# jurisdiction: ES"])
        let answer = try fixture.bringIn(care) { $0.role = .curriculum }
        XCTAssertEqual(answer.edition.role, .curriculum)
        XCTAssertNil(answer.edition.region)
    }

    func testAnIdentifierThatAnotherEditionHasIsNotTakenTwice() throws {
        let fixture = try RegisterFixture()
        let heading = ["# identifier: 5d1f0c1e-9a54-4c39-8b0a-1f2f6f0d4a11"]
        let old = try FrameworkFiles.care(heading: heading)
        let new = try FrameworkFiles.care(slug: "care-2027", heading: heading)
        try fixture.bringIn(old)
        XCTAssertEqual(try fixture.bringIn(new).status, .imported)
        XCTAssertNotEqual(
            try fixture.tree("care-2027").edition.identifier,
            try fixture.tree("care-2026").edition.identifier
        )
        XCTAssertEqual(try fixture.bringIn(new).status, .unchanged)
        XCTAssertEqual(try fixture.bringIn(old).status, .unchanged)
    }

    func testARenamedItemKeepsItsIdentifierFromTheOneThatTakesItsCode() throws {
        let fixture = try RegisterFixture()
        try fixture.bringIn(FrameworkFiles.care())
        let text = try fixture.export("care-2026", as: .csv).text
            .replacing("# slug: care-2026\n", with: "")
            .replacing(",1.1,1,", with: ",1.2,1,")
        let added = text + ",1.1,1,outcome,New,,,any,,required,,draft\n"
        let file = SourceFile(path: "care-2026.csv", text: added)
        let answer = try fixture.bringIn(ImportedFramework.read([file])) { $0.slug = "again" }
        XCTAssertEqual(answer.items, 3)
        let items = try fixture.tree("again").items
        XCTAssertEqual(Set(items.map(\.identifier)).count, 3)
    }

    func testLinksOfAPackageAreKeptForTheWayOut() throws {
        let fixture = try RegisterFixture()
        let sample = try FrameworkFiles.samples()[1]
        let framework = try ImportedFramework.read([sample])
        let answer = try fixture.bringIn(framework)
        XCTAssertEqual(answer.links, 40)
        XCTAssertEqual(answer.crosswalkLinks, 0)
        let text = try fixture.export(answer.edition.slug).text
        let again = try ImportedFramework.read([SourceFile(path: "x.json", text: text)])
        XCTAssertEqual(Set(again.associations), Set(framework.associations))
    }
}
