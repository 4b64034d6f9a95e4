import AltasCore
import AltasExchange
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class ExportingFrameworksTests: XCTestCase {
    private func read(_ answer: ExportAnswer) throws -> ImportedFramework {
        try ImportedFramework.read([SourceFile(path: "export", text: answer.text)])
    }

    private func slugs(in fixture: RegisterFixture) throws -> [String] {
        try fixture.register.frameworks(
            FrameworkFilter(includesAll: true),
            Inquiry(),
            as: fixture.administrator
        ).frameworks.map(\.edition.slug)
    }

    func testEveryEditionComesBackFromCASEAsItWas() throws {
        let fixture = try RegisterFixture()
        let slugs = try slugs(in: fixture)
        XCTAssertGreaterThan(slugs.count, 20)
        for slug in slugs {
            let framework = try read(fixture.export(slug))
            XCTAssertEqual(try fixture.bringIn(framework).status, .unchanged, slug)
        }
    }

    func testEveryStandardComesBackFromCSVAsItWas() throws {
        let fixture = try RegisterFixture()
        for slug in try slugs(in: fixture) where slug != "altas" && !slug.hasPrefix("local-") {
            let framework = try read(fixture.export(slug, as: .csv))
            XCTAssertEqual(try fixture.bringIn(framework).status, .unchanged, slug)
        }
    }

    func testHardTextsComeBackFromEveryFormat() throws {
        let fixture = try RegisterFixture()
        try fixture.bringIn(FrameworkFiles.hard())
        let texts = FrameworkFiles.hardTexts.map { Array($0.unicodeScalars) }
        let held = try fixture.tree("hard").items.map {
            Array(($0.title["en"] ?? "").unicodeScalars)
        }
        XCTAssertEqual(held, texts)
        for format in ExportFormat.allCases {
            let items = try read(fixture.export("hard", as: format)).tree.items
            let found = items.map { Array(($0.title["en"] ?? "").unicodeScalars) }
            XCTAssertEqual(found, texts, format.rawValue)
        }
    }

    func testCASEHoldsTheLinksThatLeadToAnEditionAndThoseThatStartFromIt() throws {
        let fixture = try RegisterFixture()
        let standard = try fixture.export("hea03-03")
        let crosswalk = try fixture.register.crosswalk(
            CrosswalkRequest("hea03-03"),
            Inquiry(),
            as: fixture.administrator
        )
        let links = crosswalk.items.reduce(0) { $0 + $1.links.count }
        XCTAssertEqual(standard.links, links)
        XCTAssertGreaterThan(links, 10)
        XCTAssertTrue(standard.unexpressed.allSatisfy(\.isKept))
        XCTAssertTrue(
            standard.unexpressed.contains { $0.reasons.contains(.severalSources) },
            "a link of several sources is named"
        )
        XCTAssertGreaterThan(try fixture.export("altas").links, links)
        XCTAssertEqual(try read(standard).crosswalkLinks, try read(standard).associations.count)
    }

    func testLinksComeBackFromAPackageAsTheyWere() throws {
        let fixture = try RegisterFixture()
        let framework = try read(fixture.export("hea03-03"))
        let (links, trees) = try fixture.register.read { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            let standard = try XCTUnwrap(connection.edition(slug: "hea03-03", at: everything))
            let links = try connection.links(to: standard.id, at: everything)
            let owners = try connection.editions(owning: Set(links.flatMap(\.sources)))
            return (links, try (owners + [standard]).map { try connection.tree(of: $0) })
        }
        let target = try XCTUnwrap(trees.last)
        let reading = CASELinkReading(from: Array(trees.dropLast()), to: target)
        let again = reading.links(in: framework.associations)
        XCTAssertEqual(again.rest, [])
        func unkeyed(_ links: [Link]) -> [Link] {
            links.map { link in
                var link = link
                link.id = Link.ID(rawValue: 0)
                return link
            }
        }
        XCTAssertEqual(unkeyed(again.links), unkeyed(links))
    }

    func testWhatAFormatCannotSayIsNamed() throws {
        let fixture = try RegisterFixture()
        let kinds = try fixture.export("altas", as: .openSALT).losses.map(\.kind)
        XCTAssertTrue(kinds.contains(.language("nb")), "\(kinds)")
        XCTAssertTrue(kinds.contains(.questionnaire), "\(kinds)")
        let local = try fixture.export("local-no").losses
        XCTAssertEqual(local.map(\.kind), [.anchor])
        let old = try fixture.export("hea03-03", as: .case10)
        XCTAssertGreaterThan(old.shortened, 0)
        XCTAssertFalse(old.unexpressed.contains(where: \.isKept))
    }

    func testAnExportIsTheSameEachTimeAndAsOfADay() throws {
        let fixture = try RegisterFixture()
        let first = try fixture.export("hea03-03")
        try fixture.clock.set(noonOf: "2026-06-01")
        try fixture.site()
        XCTAssertEqual(try fixture.export("hea03-03").text, first.text)
        XCTAssertTrue(first.text.contains("2026-03-04T12:00:00Z"), "the day of its entry")
    }

    func testAnAddressThatIsNoneIsRefused() throws {
        let fixture = try RegisterFixture()
        let request = ExportRequest("altas", as: .case11, base: "skills")
        XCTAssertThrowsError(
            try fixture.register.exportFramework(request, Inquiry(), as: fixture.administrator)
        ) {
            XCTAssertEqual(
                $0 as? Refusal,
                .invalid(field: .address, value: "skills", reason: .notAnAddress)
            )
        }
    }
}
