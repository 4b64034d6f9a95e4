import AltasExchange
import AltasText
import XCTest

@testable import AltasCommands

final class FindingPhraseTests: XCTestCase {
    private let kinds: [ImportWarning.Kind] = [
        .missing("zz9"), .null("zz9"), .unknown("zz9"), .misplaced("zz9"), .repeatedMember("zz9"),
        .wrongKind("zz9"), .tooLong("zz9", limit: 60), .oddIdentifier("zz9"), .oddDate("zz9"),
        .oddAddress("zz9"), .assumedLanguage("zz9"), .ownCode("zz9"),
        .repeatedCode("zz9", now: "zz9~2"), .unplaced("zz9"),
        .unknownParent(item: "zz9", parent: "P"), .ambiguousParent(item: "zz9", parent: "P"),
        .severalParents(item: "zz9", other: "P"), .unknownType("zz9"),
        .unknownWord("zz9", member: "m"),
    ]
    private let reasons: [Omission.Reason] = [
        .missing("zz9"), .repeatedIdentifier("zz9"), .wrongKind, .blank, .notThisFramework,
    ]
    private let losses: [ExportLoss.Kind] = [
        .language("es"), .heading, .kind, .requirement, .assessment, .verification, .fact("zz9"),
        .questionnaire, .links, .anchor, .identifier, .title, .code, .parent,
    ]

    /// The names of the cases that a source file of the exchange declares.
    private func declared(_ name: String, in file: String) throws -> Set<String> {
        let path = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../Sources/AltasExchange/Frameworks/\(file)")
        let text = try String(contentsOf: path.standardized, encoding: .utf8)
        let start = try XCTUnwrap(text.range(of: "enum \(name):"))
        let names = text[start.upperBound...].matches(of: /\n        case ([a-zA-Z]+)/)
        return Set(names.map { String($0.1) })
    }

    private func name(_ value: some Any) -> String {
        Mirror(reflecting: value).children.first?.label ?? String(describing: value)
    }

    func testEveryCaseIsTried() throws {
        XCTAssertEqual(Set(kinds.map(name)), try declared("Kind", in: "ImportWarning.swift"))
        XCTAssertEqual(Set(reasons.map(name)), try declared("Reason", in: "Omission.swift"))
        XCTAssertEqual(Set(losses.map(name)), try declared("Kind", in: "ExportedFramework.swift"))
    }

    func testEachSaysItInFourWays() {
        let phrases =
            kinds.map(\.clause) + reasons.map(\.clause) + losses.map(\.words)
            + FrameworkFormat.allCases.map(\.phrase) + CASEReport.Reason.allCases.map(\.words)
        for phrase in phrases {
            let texts = Language.allCases.map { phrase[$0] }
            XCTAssertEqual(Set(texts).count, 4, "\(texts)")
            for text in texts {
                XCTAssertFalse(text.hasSuffix("."), text)
                XCTAssertFalse(text.contains("  "), text)
            }
        }
    }

    func testWhatTheFileSaysIsQuotedAsTheLanguageQuotes() {
        let marks: [Language: String] = [.en: "“zz9", .es: "«zz9", .nb: "«zz9", .da: "»zz9"]
        for kind in kinds {
            for (language, quoted) in marks {
                let text = kind.clause[language]
                XCTAssertTrue(text.contains(quoted), "\(language): \(text)")
            }
        }
    }

    func testNoTwoKindsShareAName() {
        XCTAssertEqual(Set(kinds.map(\.name)).count, kinds.count)
        XCTAssertEqual(Set(reasons.map(\.name)).count, reasons.count)
    }

    func testAFindingSaysWhereAndHowOften() {
        let warning = ImportWarning(
            place: Place(line: 7, path: "CFItems[3]"),
            kind: .null("notes"),
            repeats: 1
        )
        let finding = Finding(warning, number: 2, in: .en)
        XCTAssertEqual(
            finding.text(in: .en),
            "2. CFItems[3], line 7: “notes” is null, which says nothing (and in 1 more place)"
        )
        let omission = Omission(place: Place(line: 9), reason: .blank)
        XCTAssertEqual(
            Finding(omission, number: 1, in: .da).text(in: .da),
            "1. linje 9: det siger intet"
        )
    }
}
