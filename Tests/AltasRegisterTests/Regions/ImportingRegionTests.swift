import AltasCore
import AltasExchange
import AltasStore
import Fixtures
import XCTest

@testable import AltasRegister

final class ImportingRegionTests: XCTestCase {
    @discardableResult
    private func importing(
        _ files: RegionFiles,
        into fixture: RegisterFixture,
        _ options: WriteOptions = WriteOptions()
    ) throws -> RegionImportAnswer {
        try fixture.register.importRegion(files.folder, as: fixture.administrator, options)
    }

    private func head(of fixture: RegisterFixture) throws -> String? {
        try fixture.register.read { try $0.head()?.description }
    }

    /// Asserts that an import is refused with just these findings, and that nothing is written.
    private func assertRefused(
        _ files: RegionFiles,
        in fixture: RegisterFixture,
        _ findings: [RegionFinding],
        line: UInt = #line
    ) throws {
        let before = try head(of: fixture)
        XCTAssertThrowsError(try importing(files, into: fixture), line: line) {
            XCTAssertEqual($0 as? Refusal, .badRegion(findings), line: line)
        }
        XCTAssertEqual(try head(of: fixture), before, line: line)
    }

    func testANewRegionComesWhole() throws {
        let fixture = try RegisterFixture()
        let answer = try importing(RegionFiles(), into: fixture)
        XCTAssertTrue(answer.isNew)
        XCTAssertEqual(answer.region, "ZZ")
        XCTAssertEqual(answer.profile, AddedProfile(version: "2026-example", from: nil))
        XCTAssertEqual(
            answer.editions.map { "\($0.slug) \($0.items) \($0.links) \($0.isInForce)" },
            ["local-zz 1 0 true", "zz-care 5 3 true"]
        )
        XCTAssertEqual(answer.changes, 3)
        let acts = try fixture.register.read { connection in
            try connection.rows("SELECT act FROM entry ORDER BY number") { $0.text(0) }
        }
        XCTAssertEqual(acts, ["create", "adopt", "import-region"])
        XCTAssertTrue(try fixture.register.verify(as: fixture.administrator).isWhole)
    }

    func testTheSameAgainChangesNothing() throws {
        let fixture = try RegisterFixture()
        try importing(RegionFiles(), into: fixture)
        let before = try head(of: fixture)
        let answer = try importing(RegionFiles(), into: fixture)
        XCTAssertEqual(answer.changes, 0)
        XCTAssertFalse(answer.isNew)
        XCTAssertEqual(answer.unchanged, ["local-zz", "zz-care"])
        XCTAssertEqual(answer.otherLinks, [])
        XCTAssertEqual(try head(of: fixture), before)
    }

    func testARegionThatCameWithTheRegisterIsThereAlready() throws {
        let fixture = try RegisterFixture()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Standards").standardized
        for region in ["NO", "ES", "DK", "GB-ENG", "GB-SCT", "GB-WLS"] {
            let folder = try RegionFolder(reading: root.appendingPathComponent(region).path)
            let answer = try fixture.register.importRegion(folder, as: fixture.administrator)
            XCTAssertEqual(answer.changes, 0, region)
            XCTAssertEqual(answer.otherLinks, [], region)
            XCTAssertFalse(answer.unchanged.isEmpty, region)
        }
    }

    func testARehearsalAnswersTheSameAndWritesNothing() throws {
        let fixture = try RegisterFixture()
        let before = try head(of: fixture)
        let rehearsed = try importing(RegionFiles(), into: fixture, WriteOptions(isRehearsal: true))
        XCTAssertEqual(try head(of: fixture), before)
        let done = try importing(RegionFiles(), into: fixture)
        XCTAssertEqual(rehearsed.editions, done.editions)
        XCTAssertEqual(rehearsed.profile, done.profile)
        XCTAssertTrue(rehearsed.stamp.isRehearsal)
    }

    func testAProblemInTheFilesIsRefusedWithAllOfThem() throws {
        let fixture = try RegisterFixture()
        var files = try RegionFiles()
        files.change("profile.json", "Etc/UTC", to: "Mars/Base")
        files.change("zz-care/items.csv", "~1.2,~1,ero", to: "~1.2,~1,")
        let zone = RegionFinding(
            path: "ZZ/profile.json",
            member: "time_zone",
            .timeZone("Mars/Base")
        )
        let type = RegionFinding(path: "ZZ/zz-care/items.csv", line: 4, member: "type", .missing)
        try assertRefused(files, in: fixture, [zone, type])
    }
}

// MARK: - A region that is there already

extension ImportingRegionTests {
    private func imported() throws -> (RegisterFixture, RegionFiles) {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let files = try RegionFiles()
        try importing(files, into: fixture)
        return (fixture, files)
    }

    func testANewVersionOfTheProfileHoldsFromItsDayAndTheRestStays() throws {
        var (fixture, files) = try imported()
        files.change("profile.json", "\"2026-example\"", to: "\"2027-example\"")
        files.change("profile.json", "\"valid_from\": null", to: "\"valid_from\": \"2027-01-01\"")
        files.change("profile.json", "\"value\": 24", to: "\"value\": 12")
        let answer = try importing(files, into: fixture)
        XCTAssertEqual(
            answer.profile,
            AddedProfile(version: "2027-example", from: .on("2027-01-01"))
        )
        XCTAssertEqual(answer.editions, [])
        XCTAssertEqual(answer.unchanged, ["local-zz", "zz-care"])
        for (day, version, months) in [
            ("2026-12-31", "2026-example", 24), ("2027-01-01", "2027-example", 12),
        ] {
            let inquiry = Inquiry(day: .on(day))
            let region = try fixture.register.region("zz", inquiry, as: fixture.administrator)
            XCTAssertEqual(region.profile.version, version, day)
            XCTAssertEqual(region.profile.awardRule.validityMonths.value, months, day)
        }
        XCTAssertEqual(try importing(files, into: fixture).changes, 0)
    }

    func testANewVersionWithoutADayHoldsFromToday() throws {
        var (fixture, files) = try imported()
        files.change("profile.json", "\"2026-example\"", to: "\"2026-example-2\"")
        let answer = try importing(files, into: fixture)
        XCTAssertEqual(
            answer.profile,
            AddedProfile(version: "2026-example-2", from: .on("2026-03-04"))
        )
    }

    func testAVersionNeverChanges() throws {
        var (fixture, files) = try imported()
        files.change("profile.json", "\"value\": 24", to: "\"value\": 12")
        try assertRefused(
            files,
            in: fixture,
            [
                RegionFinding(
                    path: "ZZ/profile.json",
                    member: "version",
                    .changedProfile(version: "2026-example")
                )
            ]
        )
    }

    func testALaterVersionCannotBeginBeforeTheOneInForce() throws {
        var (fixture, files) = try imported()
        files.change("profile.json", "\"2026-example\"", to: "\"2027-example\"")
        files.change("profile.json", "\"valid_from\": null", to: "\"valid_from\": \"2027-01-01\"")
        try importing(files, into: fixture)
        files.change("profile.json", "\"2027-example\"", to: "\"2028-example\"")
        files.change("profile.json", "\"2027-01-01\"", to: "\"2026-12-31\"")
        let kind = RegionFinding.Kind.earlierProfile(
            version: "2027-example",
            from: .on("2027-01-01")
        )
        let path = "ZZ/profile.json"
        try assertRefused(
            files,
            in: fixture,
            [RegionFinding(path: path, member: "valid_from", kind)]
        )
    }

    func testAChangedEditionIsRefusedWhateverChangedInIt() throws {
        let (fixture, files) = try imported()
        let changes = [
            ("zz-care/items.csv", "Clean an aid", "Wash an aid"),
            ("zz-care/items.csv", "~1.3,~1", "~1.4,~1"),
            ("zz-care/items.csv", "parto", "ĉapitro"),
            ("zz-care/framework.json", "example 1", "example 2"),
            ("zz-care/framework.json", "Nobody: an example", "Nobody"),
        ]
        for (path, old, new) in changes {
            try assertRefused(
                // Links to an item of another code follow it, so that only the register is at odds.
                files.changing(path, old, to: new).following(old, new),
                in: fixture,
                [RegionFinding(path: "ZZ/zz-care", .changedEdition("zz-care"))]
            )
        }
    }

    func testChangedLocalCriteriaAreRefused() throws {
        let (fixture, files) = try imported()
        let path = "local-criteria.csv"
        try assertRefused(
            files.changing(path, "when an aid breaks", to: "when an aid fails"),
            in: fixture,
            [RegionFinding(path: "ZZ/\(path)", .changedLocalCriteria)]
        )
    }

    func testOtherLinksAreNamedAndTheRegistersStay() throws {
        var (fixture, files) = try imported()
        files.change("zz-care/crosswalk.csv", "ALT-4.1,~1.1,covers", to: "ALT-4.1,~1.1,exact")
        let before = try head(of: fixture)
        let answer = try importing(files, into: fixture)
        XCTAssertEqual(answer.changes, 0)
        XCTAssertEqual(answer.otherLinks, ["zz-care"])
        XCTAssertEqual(try head(of: fixture), before)
    }

    func testANewStandardIsAddedAndInForce() throws {
        var (fixture, files) = try imported()
        files.copyStandard(as: "zz-more")
        let answer = try importing(files, into: fixture)
        XCTAssertEqual(answer.editions.map(\.slug), ["zz-more"])
        XCTAssertEqual(answer.editions.map(\.isInForce), [true])
        XCTAssertNil(answer.profile)
        XCTAssertEqual(answer.unchanged, ["local-zz", "zz-care"])
    }

    func testAStandardThatReplacesOneInTheRegisterWaitsToBeAdopted() throws {
        var (fixture, files) = try imported()
        files.copyStandard(as: "zz-next")
        files.change(
            "zz-next/framework.json",
            "\"replaces\": null",
            to: "\"replaces\": \"zz-care\""
        )
        let answer = try importing(files, into: fixture)
        XCTAssertEqual(answer.editions.map(\.replaces), ["zz-care"])
        XCTAssertEqual(answer.editions.map(\.isInForce), [false])
        let region = try fixture.register.region("ZZ", Inquiry(), as: fixture.administrator)
        XCTAssertEqual(region.standards.map(\.slug), ["zz-care"])
    }

    func testASlugOfAnotherRegionIsRefused() throws {
        let (fixture, files) = try imported()
        var other = files
        other.change("profile.json", "\"ZZ\"", to: "\"QQ\"")
        other.change(
            "zz-care/framework.json",
            "\"jurisdiction\": \"ZZ\"",
            to: "\"jurisdiction\": \"QQ\""
        )
        let path = "ZZ/zz-care/framework.json"
        try assertRefused(
            other,
            in: fixture,
            [RegionFinding(path: path, member: "slug", .slugTaken("zz-care"))]
        )
    }
}

extension RegionFiles {
    /// The same files whose links lead to the item that a change of the items renamed.
    fileprivate func following(_ old: String, _ new: String) -> RegionFiles {
        guard old == "~1.3,~1" else { return self }
        return changing("zz-care/crosswalk.csv", "~1.3", to: "~1.4")
    }
}
