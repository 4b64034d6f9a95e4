import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class CheckingCrosswalksTests: XCTestCase {
    private func check(
        _ request: CrosswalkCheckRequest = CrosswalkCheckRequest(),
        in fixture: CrosswalkFixture
    ) throws -> CrosswalkCheckAnswer {
        try fixture.register.checkCrosswalks(
            request,
            Inquiry(),
            as: fixture.fixture.administrator
        )
    }

    func testOurOwnLinksAreSoundAndAllDrafts() throws {
        let fixture = try CrosswalkFixture()
        let answer = try check(in: fixture)
        XCTAssertEqual(answer.wrong, 0)
        XCTAssertEqual(answer.cycles, [])
        XCTAssertGreaterThan(answer.standards.count, 10)
        XCTAssertTrue(answer.standards.allSatisfy { $0.isInForce && $0.drafts == $0.links })
    }

    func testARegionHasItsOwnStandardsOnly() throws {
        let answer = try check(CrosswalkCheckRequest(region: "dk"), in: try CrosswalkFixture())
        XCTAssertEqual(Set(answer.standards.map(\.edition.region)), ["DK"])
    }

    func testAContradictionOfTwoFilesIsFound() throws {
        let fixture = try CrosswalkFixture()
        let held = try XCTUnwrap(try fixture.links().first { $0.relation == .covers })
        let more = (held.sources + ["ALT-2.1"]).map {
            "\($0),~1,partial,x,Some is left,,draft,"
        }
        let added = try fixture.take(([CrosswalkFixture.header] + more).joined(separator: "\n"))
        let found = try fixture.check().findings.filter { $0.kind == .contradiction }
        XCTAssertEqual(
            found.map { $0.links.map(\.number) },
            [[held.number, added.added.first?.number]]
        )
        XCTAssertEqual(found.map(\.item?.code), ["~1"])
        XCTAssertEqual(found.map(\.isWrong), [true])
    }

    func testAnOverclaimIsFoundUntilSomebodyHasReviewedIt() throws {
        let fixture = try CrosswalkFixture()
        let added = try fixture.take(rows: "ALT-4.3b,~3,exact,,,,draft,")
        let number = try XCTUnwrap(added.added.first?.number)
        let found = try fixture.check().findings.filter { $0.kind == .unlikeTexts }
        XCTAssertEqual(found.map { $0.links.map(\.number) }, [[number]])
        XCTAssertEqual(found.map(\.isWrong), [true])
        _ = try fixture.review { $0.links = [number] }
        let after = try fixture.check().findings.filter { $0.kind == .unlikeTexts }
        XCTAssertEqual(after.map(\.isWrong), [false])
        XCTAssertEqual(after.map(\.isReviewed), [true])
    }

    func testLinksThatLeadBackAreACircle() throws {
        let fixture = try CrosswalkFixture()
        let text = CrosswalkFixture.header + "\n~1,ALT-1.1,related,,,,draft,\n"
        let request = CrosswalkImportRequest(
            try CrosswalkFile.read(SourceFile(path: "x.csv", text: text)),
            from: CrosswalkFixture.standard,
            to: "altas"
        )
        _ = try fixture.register.importCrosswalk(request, as: fixture.fixture.administrator)
        let answer = try check(CrosswalkCheckRequest(CrosswalkFixture.standard), in: fixture)
        XCTAssertEqual(answer.cycles.map(Set.init), [["altas", CrosswalkFixture.standard]])
        XCTAssertEqual(try check(CrosswalkCheckRequest("ssh"), in: fixture).cycles, [])
    }

    func testAnEditionThatWasRetiredIsNamedFromTheDayAfter() throws {
        let fixture = try CrosswalkFixture(on: "2026-03-04")
        try fixture.fixture.add(.retireEdition) { transaction, draft in
            let edition = try transaction.connection.edition(
                named: CrosswalkFixture.standard,
                at: transaction.moment
            )
            let day = transaction.moment.day
            try draft.add(
                TeachOut(
                    edition: edition.id,
                    adoption: nil,
                    successor: nil,
                    lastEnrolmentOn: day,
                    lastAwardOn: day
                )
            )
        }
        XCTAssertEqual(try check(in: fixture).wrong, 0)
        try fixture.fixture.clock.set(noonOf: "2026-03-05")
        let standards = try check(in: fixture).standards
        let standard = standards.first { $0.edition.slug == CrosswalkFixture.standard }
        XCTAssertEqual(standard?.isInForce, false)
        XCTAssertEqual(standard?.findings.first?.kind, .endedEdition)
        XCTAssertEqual(standard?.findings.first?.links.count, standard?.links)
    }

    func testWhatASuccessorWithdrewIsNamed() throws {
        let fixture = try CrosswalkFixture()
        let (old, new) = ("ssc089-2-2004", "ssc089-2-2022")
        try fixture.fixture.add(.adoptEdition) { transaction, draft in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let next = try connection.edition(named: new, at: moment).id
            let earlier = try connection.edition(named: old, at: moment).id
            try draft.adopt(earlier, from: moment.day)
            let adoption = try draft.adopt(next, from: moment.day)
            try draft.add(
                TeachOut(
                    edition: earlier,
                    adoption: adoption,
                    successor: next,
                    lastEnrolmentOn: moment.day,
                    lastAwardOn: moment.day.adding(days: 100)
                )
            )
        }
        let request = CrosswalkCheckRequest(old)
        let standard = try XCTUnwrap(try check(request, in: fixture).standards.first)
        let found = standard.findings.filter { $0.kind == .withdrawnItem }
        XCTAssertFalse(found.isEmpty)
        XCTAssertTrue(standard.isInForce)
        for finding in found {
            XCTAssertEqual(finding.links.count, 1)
            XCTAssertEqual(finding.others, [finding.item?.code].compactMap(\.self))
        }
    }
}
