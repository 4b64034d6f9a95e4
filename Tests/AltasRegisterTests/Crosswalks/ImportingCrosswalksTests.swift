import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class ImportingCrosswalksTests: XCTestCase {
    private let fixture = Result { try CrosswalkFixture() }

    /// The file as it is written, without its first link.
    private func shortened(_ text: String) -> String {
        var lines = text.split(separator: "\n")
        lines.remove(at: 1)
        return lines.joined(separator: "\n")
    }

    func testWhatWasWrittenChangesNothing() throws {
        let fixture = try fixture.get()
        let before = try fixture.links()
        for format in CrosswalkFile.Format.allCases {
            let answer = try fixture.take(try fixture.export(format).text, replacing: true)
            XCTAssertEqual(answer.changes, 0, format.rawValue)
            XCTAssertEqual(answer.unchanged, before.count, format.rawValue)
            XCTAssertEqual(answer.format, format)
        }
        XCTAssertEqual(try fixture.links(), before)
        XCTAssertEqual(try fixture.take(try fixture.export().text).stamp.entry, 2)
    }

    func testANewLinkIsADraftWhateverItsFileCallsIt() throws {
        let fixture = try fixture.get()
        let answer = try fixture.take(rows: "ALT-2.1,~1,related,,,Why,reviewed,low")
        let number = try XCTUnwrap(answer.added.first?.number)
        XCTAssertEqual(answer.claimedReviews, 1)
        XCTAssertEqual(try fixture.link(number)?.status, .draft)
        XCTAssertEqual(try fixture.link(number)?.rationale, "Why")
        try fixture.assertVerifies()
    }

    func testALocalCriterionOfTheRegionIsASource() throws {
        let fixture = try fixture.get()
        let answer = try fixture.take(rows: "ALT-1.4-DK1,~1,related,,,,draft,")
        XCTAssertEqual(answer.added.map(\.sources), [["ALT-1.4-DK1"]])
        XCTAssertThrowsError(try fixture.take(rows: "ALT-1.5-ES1,~1,related,,,,draft,"))
    }

    func testWhatTheFileSaysOtherwiseTakesThePlaceOfWhatIsHeld() throws {
        let fixture = try fixture.get()
        let old = try XCTUnwrap(try fixture.links().first { $0.relation == .partial })
        let source = try XCTUnwrap(old.sources.first)
        let text = try fixture.export().text
        let row = try XCTUnwrap(
            text.split(separator: "\n").first { $0.hasPrefix("\(source),~1,partial") }
        )
        let answer = try fixture.take(rows: "\(source),~1,covers,,,Enough,draft,high")
        XCTAssertTrue(row.contains("partial"))
        XCTAssertEqual(answer.changed.map(\.old.number), [old.number])
        XCTAssertEqual(
            answer.changed.map(\.differences),
            [[.relation, .gap, .rationale, .confidence]]
        )
        XCTAssertNil(try fixture.link(old.number))
        let new = try XCTUnwrap(answer.changed.first?.new.number)
        XCTAssertEqual(try fixture.link(new)?.relation, .covers)
        try fixture.assertVerifies()
    }

    func testWhatTheFileLacksStaysUnlessItIsToBeReplaced() throws {
        let fixture = try fixture.get()
        let count = try fixture.links().count
        let text = shortened(try fixture.export().text)
        let kept = try fixture.take(text)
        XCTAssertEqual([kept.changes, kept.kept.count, kept.ended.count], [0, 1, 0])
        XCTAssertEqual(try fixture.links().count, count)
        let ended = try fixture.take(text, replacing: true)
        XCTAssertEqual([ended.changes, ended.kept.count, ended.ended.count], [1, 0, 1])
        XCTAssertEqual(try fixture.links().count, count - 1)
        XCTAssertEqual(ended.ended, kept.kept)
        try fixture.assertVerifies()
    }

    func testTheDayBeforeALinkEndedStillHasIt() throws {
        let fixture = try CrosswalkFixture(on: "2026-03-04")
        try fixture.fixture.clock.set(noonOf: "2026-03-06")
        let gone = try fixture.take(shortened(try fixture.export().text), replacing: true)
        let number = try XCTUnwrap(gone.ended.first?.number)
        XCTAssertNil(try fixture.link(number))
        let day = try XCTUnwrap(CivilDate("2026-03-05"))
        XCTAssertNotNil(try fixture.link(number, Inquiry(day: day)))
    }

    func testARehearsalShowsTheSameAndWritesNothing() throws {
        let fixture = try fixture.get()
        let text = shortened(try fixture.export().text) + "\nALT-2.1,~1,related,,,,draft,\n"
        let before = try fixture.links()
        let rehearsal = try fixture.take(text, replacing: true, WriteOptions(isRehearsal: true))
        XCTAssertEqual(try fixture.links(), before)
        let answer = try fixture.take(text, replacing: true)
        XCTAssertEqual(rehearsal.changes, answer.changes)
        XCTAssertEqual(rehearsal.ended, answer.ended)
        XCTAssertEqual(rehearsal.added.map(\.target), answer.added.map(\.target))
        XCTAssertEqual(rehearsal.added.map(\.number), [nil])
    }

    func testABadRowKeepsEverythingOut() throws {
        let fixture = try fixture.get()
        let before = try fixture.links()
        XCTAssertThrowsError(
            try fixture.take(
                rows: "ALT-2.1,~1,related,,,,draft,",
                "ALT-0.0,~1,related,,,,draft,",
                "ALT-2.2,~0,related,,,,draft,"
            )
        ) { error in
            guard case Refusal.badGrid(let problems)? = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(problems.map(\.row), [3, 4])
        }
        XCTAssertEqual(try fixture.links(), before)
    }

    func testAFileOfOtherEditionsEndsNothing() throws {
        let fixture = try fixture.get()
        let empty = "{\"CFAssociations\":[]}"
        for text in [CrosswalkFixture.header, empty] {
            XCTAssertThrowsError(try fixture.take(text, replacing: true), text) { error in
                let refusal = Refusal.badFile(path: "x.csv", line: nil, problem: .noLinks)
                XCTAssertEqual(error as? Refusal, refusal)
            }
        }
    }

    func testAnEditionDoesNotLeadToItself() throws {
        let fixture = try fixture.get()
        let file = try CrosswalkFile.read(SourceFile(path: "x", text: CrosswalkFixture.header))
        let request = CrosswalkImportRequest(file, from: "altas", to: "ALTAS")
        XCTAssertThrowsError(
            try fixture.register.importCrosswalk(request, as: fixture.fixture.administrator)
        ) { error in
            let refusal = Refusal.invalid(
                field: .edition,
                value: "ALTAS",
                reason: .leadsToItself
            )
            XCTAssertEqual(error as? Refusal, refusal)
        }
    }

    func testHostileFilesEndInARefusal() throws {
        let fixture = try fixture.get()
        let before = try fixture.links()
        let text = try fixture.export().text
        var random = SystemRandomNumberGenerator()
        for _ in 0..<40 {
            var bytes = Array(text.utf8)
            for _ in 0..<5 {
                let place = Int.random(in: bytes.indices, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random))
            do {
                let file = try CrosswalkFile.read(SourceFile(path: "x", bytes: bytes))
                let request = CrosswalkImportRequest(
                    file,
                    from: "altas",
                    to: CrosswalkFixture.standard
                )
                _ = try fixture.register.importCrosswalk(
                    request,
                    as: fixture.fixture.administrator,
                    WriteOptions(isRehearsal: true)
                )
            } catch is Refusal {
                continue
            }
        }
        XCTAssertEqual(try fixture.links(), before)
    }
}
