import AltasCore
import AltasText
import XCTest

final class RefusalWordingTests: XCTestCase {
    func testEveryCaseHasASample() throws {
        let file = "Refusal.swift"
        try assertCovered(Refusal.samples, "Refusal", in: file)
        try assertCovered(Refusal.FileProblem.samples, "FileProblem", in: file)
        try assertCovered(Refusal.Reason.samples, "Reason", in: file)
        try assertCovered(Refusal.Need.samples, "Need", in: file)
        try assertCovered(GridProblem.samples.map(\.problem), "Problem", in: "GridProblem.swift")
        try assertCovered(RegionFinding.samples.map(\.kind), "Kind", in: "RegionFinding.swift")
    }

    private func assertCovered<Value>(_ samples: [Value], _ name: String, in file: String) throws {
        let declared = try DeclaredCases.names(of: name, in: file)
        XCTAssertFalse(declared.isEmpty, name)
        XCTAssertEqual(Set(samples.map(DeclaredCases.name(of:))), declared, name)
    }

    func testEveryLanguageSaysItInItsOwnWords() {
        for refusal in Refusal.samples {
            let texts = Language.allCases.map { refusal.wording(in: $0) }
            XCTAssertEqual(Set(texts).count, 4, "\(texts)")
        }
    }

    func testEverySentenceEndsInAFullStopOrInWhatToType() {
        for (text, language) in texts {
            let line = text.split(separator: "\n").last ?? ""
            let command = line.range(of: ": altas ") != nil && !line.hasSuffix(".")
            XCTAssertTrue(command || ".?".contains(line.last ?? " "), "\(language): \(text)")
        }
    }

    func testOnlyListsTakeMoreThanOneLine() {
        for refusal in Refusal.samples {
            let lines = refusal.wording(in: .en).split(separator: "\n").count
            let problems =
                switch refusal {
                case .badGrid(let problems): problems.count
                case .badRegion(let findings): min(51, findings.count)
                case .certificate(.notEarned(_, _, let needs)): needs.count
                default: 0
                }
            XCTAssertEqual(lines, 1 + problems)
        }
    }

    func testEveryFindingIsSaidInTheWordsOfEachLanguage() {
        for finding in RegionFinding.samples {
            let texts = Language.allCases.map { finding.wording(in: $0) }
            XCTAssertEqual(Set(texts).count, 4, "\(texts)")
            XCTAssertTrue(texts.allSatisfy { ".?".contains($0.last ?? " ") }, "\(texts)")
        }
    }

    func testNothingOfTheProgramShowsThrough() {
        let leftovers = [
            "Optional(", "nil", "\\(", "CivilDate", "Phrase", "  ", " .", "..", ";.", ": .",
        ]
        for (text, language) in texts {
            for leftover in leftovers where text.contains(leftover) {
                XCTFail("\(language): “\(leftover)” in \(text)")
            }
        }
    }

    func testWhatWasTypedStandsInTheQuotationMarksOfTheLanguage() {
        let marks: [Language: String] = [.en: "“zz9”", .es: "«zz9»", .nb: "«zz9»", .da: "»zz9«"]
        let refusals =
            GridProblem.samples.filter { !$0.leavesOutWhatWasFound }.map { Refusal.badGrid([$0]) }
            + [
                .taken(field: .code, value: "zz9"),
                .invalid(field: .date, value: "zz9", reason: .notADate),
                .badFile(path: "x.csv", line: 1, problem: .value("zz9", column: "relation")),
            ]
        for (language, quoted) in marks {
            for refusal in refusals {
                let text = refusal.wording(in: language)
                XCTAssertTrue(text.contains(quoted), "\(language): \(text)")
            }
        }
    }

    func testNoLanguageUsesTheQuotationMarksOfAnother() {
        let marks: [Language: String] = [.en: "“”", .es: "«»", .nb: "«»", .da: "»«"]
        for (text, language) in texts {
            let used = Set(text.filter { "“”«»\"".contains($0) })
            XCTAssertTrue(used.isSubset(of: marks[language] ?? ""), "\(language): \(text)")
        }
    }

    func testDaysAreWrittenAsTheLanguageWritesThem() {
        let written: [Language: String] = [
            .en: "4 March 2026", .es: "4 de marzo de 2026", .nb: "4. mars 2026",
            .da: "4. marts 2026",
        ]
        for (language, day) in written {
            let text = Refusal.notEnrolled(learner: "K7QM2XZ1", on: .sample).wording(in: language)
            XCTAssertTrue(text.contains(day), text)
        }
    }

    private var texts: [(text: String, language: Language)] {
        Refusal.samples.flatMap { refusal in
            Language.allCases.map { (refusal.wording(in: $0), $0) }
        }
    }
}

extension GridProblem {
    /// Whether the problem is not about a text that was found, but about the row or the table.
    fileprivate var leavesOutWhatWasFound: Bool {
        switch problem {
        case .cellCount, .missingSetting, .recordedElsewhere, .nothingOpen: true
        default: false
        }
    }
}
