import AltasCore
import AltasText
import XCTest

final class WordTests: XCTestCase {
    private let sets: [(name: String, words: [Phrase])] = [
        ("currency", Currency.allCases.map(\.word)),
        ("standard state", StandardStanding.State.allCases.map(\.word)),
        ("relation", Link.Relation.allCases.map(\.word)),
        ("link status", Link.Status.allCases.map(\.word)),
        ("verification", Verification.allCases.map(\.word)),
        ("role", Staff.Role.allCases.map(\.word)),
        ("enrolment state", Enrolment.State.allCases.map(\.word)),
        ("end of a dispute", DisputeOutcome.allCases.map(\.word)),
        ("visit kind", Visit.Kind.allCases.map(\.word)),
        ("result", Decision.Result.allCases.map(\.word)),
        ("setting", Setting.allCases.map(\.word)),
        ("outcome kind", Item.OutcomeKind.allCases.map(\.word)),
        ("occasion", Questionnaire.Occasion.allCases.map(\.word)),
        ("edition role", Edition.Role.allCases.map(\.word)),
        ("crosswalk finding", CrosswalkFinding.Kind.allCases.map(\.word)),
        ("field", Refusal.Field.allCases.map(\.word)),
        ("change", EditionDiff.Kind.allCases.map(\.word)),
        ("facet", EditionDiff.Facet.allCases.map(\.word)),
        ("sureness", EditionDiff.Sureness.allCases.map(\.word)),
        ("evidence", EditionDiff.Evidence.allCases.map(\.word)),
        ("text of an item", EditionDiff.Field.allCases.map(\.word)),
        ("published change", PublishedChange.Kind.allCases.map(\.word)),
        ("published basis", PublishedChange.Basis.allCases.map(\.word)),
        ("verdict", Settlement.Verdict.allCases.map(\.word)),
    ]

    func testNoTwoOfASetShareAWord() {
        for (name, words) in sets {
            for language in Language.allCases {
                let texts = words.map { $0[language] }
                XCTAssertEqual(Set(texts).count, words.count, "\(name), \(language): \(texts)")
                XCTAssertFalse(texts.contains(""), "\(name), \(language)")
            }
        }
    }

    func testWordsAreTranslated() {
        let sharedWithEnglish: Set = [
            "region", "standard", "simulation", "observation", "administrator",
        ]
        for word in sets.flatMap(\.words) {
            for language in Language.allCases.dropFirst() where word[language] == word[.en] {
                XCTAssertTrue(sharedWithEnglish.contains(word[.en]), "\(language): \(word[.en])")
            }
        }
    }

    func testSpanishIsNeverAScandinavianWord() {
        for word in sets.flatMap(\.words) {
            XCTAssertFalse([word[.nb], word[.da]].contains(word[.es]), word[.es])
        }
    }

    func testNorwegianAndDanishShareOnlyWhatTheyShare() {
        let shared: Set = [
            "gyldig", "delvis", "eksakt", "administrator", "kvalitetssikrer", "aktiv", "klage",
            "videreført", "forståelse", "før kurset", "læreplan", "standard", "lokale kriterier",
            "navn", "kode", "dato", "region", "rolle", "karakter", "skala", "metode", "startdato",
            "kortnavn", "punkt", "ark", "sted", "tidspunkt", "adresse", "flyttet", "sikkert",
            "samme identifikator", "samme kode, lignende tekst", "samme tekst", "lignende tekst",
            "tekst", "fjernet",
        ]
        let found = Set(sets.flatMap(\.words).filter { $0[.nb] == $0[.da] }.map { $0[.nb] })
        XCTAssertEqual(found, shared)
    }

    func testTheGlossaryKeepsItsTermsApart() {
        let terms = [
            Words.framework, Words.edition, Words.curriculum, Words.standard, Words.item,
            Words.module, Words.outcome, Words.criterion, Words.localCriterion, Words.crosswalk,
            Words.region, Words.site, Words.cohort, Words.learner, Words.staff, Words.assessor,
            Words.enrolment, Words.visit, Words.receipt, Words.decision, Words.method,
            Words.setting, Words.certificate, Words.register, Words.entry,
        ]
        for language in Language.allCases {
            XCTAssertEqual(Set(terms.map { $0[language] }).count, terms.count, "\(language)")
        }
    }
}
