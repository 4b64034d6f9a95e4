import AltasCore
import AltasData
import AltasExchange
import Fixtures
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class FrameworkDiffTests: XCTestCase {
    private func diff(
        _ request: FrameworkDiffRequest,
        in fixture: RegisterFixture,
        language: String = "en"
    ) throws -> FrameworkDiffAnswer {
        let inquiry = Inquiry(language: language)
        return try fixture.register.frameworkDiff(request, inquiry, as: fixture.administrator)
    }

    /// Two standards whose items have these codes and texts.
    private func add(
        _ slug: String,
        _ lines: [(code: String, title: [String: String])],
        to fixture: RegisterFixture
    ) throws {
        let items = lines.enumerated().map { place, line in
            var item = Item.fixture(id: Int64(place + 1), code: line.code)
            item.identifier = "\(slug)-\(place)"
            item.title = LocalizedText(line.title)
            return item
        }
        var edition = Edition.fixture(slug: slug, role: .standard, region: "NO")
        edition.identifier = slug
        let tree = try EditionTree(edition: edition, items: items)
        try fixture.add(.importEdition) { _, draft in _ = try draft.add(tree) }
    }

    private func changes(_ folder: String) throws -> SourceFile {
        let path = "Standards/\(folder)/changes.csv"
        let file = try XCTUnwrap(EmbeddedData.files.first { $0.path.hasSuffix(path) }, path)
        return SourceFile(path: file.path, text: file.text)
    }

    func testTheCareCertificateGivesWhatIsReportedAndAsksAboutWhatIsAssumed() throws {
        let fixture = try RegisterFixture()
        var request = FrameworkDiffRequest(
            from: "care-certificate-2015",
            to: "care-certificate-2025"
        )
        request.changes = try changes("GB-ENG/care-certificate-2025")
        request.includesSame = true
        let answer = try diff(request, in: fixture)
        XCTAssertEqual(answer.tally.oldItems, 74)
        XCTAssertEqual(answer.tally.newItems, 94)
        XCTAssertEqual(answer.changes.flatMap(\.old).count, 74)
        XCTAssertEqual(answer.changes.flatMap(\.new).count, 94)
        let expected: [String: (EditionDiff.Kind, [EditionDiff.Facet])] = [
            "4": (.reworded, [.retitled]), "10": (.reworded, [.retitled]),
            "9": (.reworded, [.narrowed]), "12": (.same, []),
            "9.6": (.moved, [.recoded, .reparented]),
            "1": (.reworded, [.expanded]), "2": (.reworded, [.expanded]),
            "3": (.reworded, [.expanded]), "5": (.reworded, [.expanded]),
            "14": (.reworded, [.expanded]),
        ]
        for (code, (kind, facets)) in expected {
            let change = try XCTUnwrap(answer.changes.first { $0.old.map(\.code) == [code] }, code)
            XCTAssertEqual(change.kind, kind, code)
            XCTAssertEqual(change.facets, facets, code)
            XCTAssertEqual(change.evidence, .reported, code)
        }
        let new = try XCTUnwrap(answer.changes.first { $0.new.map(\.code) == ["16"] })
        XCTAssertEqual(new.kind, .new)
        XCTAssertFalse(new.isOpen)
        for change in answer.changes {
            let isAssumed = change.published.contains { $0.basis == .assumed }
            XCTAssertTrue(!isAssumed || change.isOpen, "\(change.old) \(change.new)")
        }
        XCTAssertEqual(answer.tally.open, answer.changes.count { $0.isOpen })
        XCTAssertGreaterThan(answer.tally.open, 0)
    }

    func testAnEditionComparedWithItselfIsAllTheSame() throws {
        let fixture = try RegisterFixture()
        var request = FrameworkDiffRequest(from: "altas", to: "altas")
        let answer = try diff(request, in: fixture)
        XCTAssertEqual(answer.changes, [])
        XCTAssertEqual(answer.tally.classes.map(\.changes), [163, 0, 0, 0, 0, 0, 0])
        XCTAssertEqual(answer.tally.open, 0)
        request.includesSame = true
        let whole = try diff(request, in: fixture)
        XCTAssertTrue(whole.changes.allSatisfy { $0.old == $0.new && $0.kind == .same })
    }

    func testBackwardsNewAndWithdrawnChangePlaces() throws {
        let fixture = try RegisterFixture()
        let (old, new) = ("ssc201-rd1593-2011", "ssc201-rd499-2024")
        let there = try diff(FrameworkDiffRequest(from: old, to: new), in: fixture)
        let back = try diff(FrameworkDiffRequest(from: new, to: old), in: fixture)
        func count(_ kind: EditionDiff.Kind, _ answer: FrameworkDiffAnswer) -> Int {
            answer.tally.classes.first { $0.kind == kind }?.changes ?? 0
        }
        XCTAssertEqual(count(.new, there), count(.withdrawn, back))
        XCTAssertEqual(count(.withdrawn, there), count(.new, back))
        XCTAssertEqual(count(.same, there), count(.same, back))
        XCTAssertGreaterThan(count(.withdrawn, there), 0)
        var request = FrameworkDiffRequest(from: new, to: old)
        request.changes = try changes("ES/ssc201-rd499-2024")
        XCTAssertThrowsError(try diff(request, in: fixture)) { error in
            guard case .badFile(_, let line?, _) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertGreaterThan(line, 1)
        }
    }

    func testWordsAreShownInEveryScript() throws {
        let fixture = try RegisterFixture()
        let cases: [(String, old: String, new: String, removed: String, added: String)] = [
            ("ja", "利用者の体温を毎朝測定する", "利用者の体温を毎晩測定する", "朝", "晩"),
            ("ar", "يفحص جهاز الإنذار كل شهر", "يفحص جهاز الإنذار كل أسبوع", "شهر", "أسبوع"),
            ("en", "Shows a 👩🏽‍⚕️ how to help", "Shows a 👨🏽‍🍳 how to help", "👩🏽‍⚕️", "👨🏽‍🍳"),
            ("nb", "Måler blodtrykk hjemme", "Ma\u{30A}ler puls hjemme", "blodtrykk", "puls"),
        ]
        for (language, old, new, removed, added) in cases {
            try add("old-\(language)", [("1", [language: old])], to: fixture)
            try add("new-\(language)", [("1", [language: new])], to: fixture)
            let request = FrameworkDiffRequest(from: "old-\(language)", to: "new-\(language)")
            let answer = try diff(request, in: fixture, language: language)
            let change = try XCTUnwrap(answer.changes.first, language)
            XCTAssertEqual(change.kind, .reworded, language)
            let runs = try XCTUnwrap(change.words.first, language).runs
            func text(_ kind: ItemWords.Kind) -> String {
                runs.filter { $0.kind == kind }.map(\.text).joined().trimmingSpaces
            }
            XCTAssertEqual(text(.removed), removed, language)
            XCTAssertEqual(text(.added), added, language)
            XCTAssertEqual(
                Array(runs.filter { $0.kind != .removed }.map(\.text).joined().unicodeScalars),
                Array(new.unicodeScalars),
                language
            )
        }
    }

    func testWordsComeInTheReadersLanguageOrInAll() throws {
        let fixture = try RegisterFixture()
        let old = ["en": "Tests the alarm weekly", "nb": "Tester alarmen ukentlig"]
        let new = ["en": "Tests the alarm daily", "nb": "Tester alarmen daglig"]
        try add("old", [("1", old)], to: fixture)
        try add("new", [("1", new)], to: fixture)
        var request = FrameworkDiffRequest(from: "old", to: "new")
        let mine = try diff(request, in: fixture, language: "nb").changes.flatMap(\.words)
        XCTAssertEqual(mine.map(\.language), ["nb"])
        request.hasAllLanguages = true
        let all = try diff(request, in: fixture, language: "nb").changes.flatMap(\.words)
        XCTAssertEqual(all.map(\.language), ["en", "nb"])
    }

    func testEditionsWithoutACommonLanguageSaySo() throws {
        let fixture = try RegisterFixture()
        try add("old", [("1", ["es": "Comprueba la alarma"])], to: fixture)
        try add("new", [("1", ["da": "Tester alarmen"])], to: fixture)
        let answer = try diff(FrameworkDiffRequest(from: "old", to: "new"), in: fixture)
        XCTAssertEqual(answer.languages, [])
        XCTAssertEqual(Set(answer.changes.map(\.kind)), [.new, .withdrawn])
    }

    func testADecisionThatYieldsToAnotherIsNamed() throws {
        let fixture = try RegisterFixture()
        try add("old", [("1", ["en": "Tests the alarm"])], to: fixture)
        try add("new", [("1", ["en": "Tests the alarm and the door sensor"])], to: fixture)
        var request = FrameworkDiffRequest(from: "old", to: "new")
        request.settlements = SourceFile(
            path: "settled.csv",
            text: """
                from_code,to_code,verdict,reason
                1,,not equivalent,It is gone.
                1,1,equivalent,Read side by side.
                """
        )
        let answer = try diff(request, in: fixture)
        XCTAssertEqual(answer.tally.settled, 1)
        XCTAssertEqual(answer.tally.open, 0)
        XCTAssertEqual(answer.changes.first?.evidence, .person)
        XCTAssertEqual(answer.idleSettlements.map(\.reason), ["It is gone."])
    }

    func testAnAnswerSurvivesJSON() throws {
        let fixture = try RegisterFixture()
        let request = FrameworkDiffRequest(from: "ssc320-2-2007", to: "ssc320-2-2022")
        let answer = try diff(request, in: fixture)
        let copy = try JSONDecoder().decode(
            FrameworkDiffAnswer.self,
            from: try JSONEncoder().encode(answer)
        )
        XCTAssertEqual(copy.changes, answer.changes)
        XCTAssertEqual(copy.tally, answer.tally)
    }

    func testNothingIsWritten() throws {
        let fixture = try RegisterFixture()
        let before = try fixture.register.read { try $0.head() }
        _ = try diff(FrameworkDiffRequest(from: "ssh", to: "ssa-616-2016"), in: fixture)
        XCTAssertEqual(try fixture.register.read { try $0.head() }, before)
    }
}
