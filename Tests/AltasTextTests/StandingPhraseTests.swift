import AltasCore
import AltasText
import XCTest

final class StandingPhraseTests: XCTestCase {
    private func code(_ item: Item.ID) -> String { "ALT-\(item.rawValue)" }

    private func assertEqual(
        _ phrase: Phrase,
        _ texts: [String],
        line: UInt = #line
    ) {
        XCTAssertEqual(Language.allCases.map { phrase[$0] }, texts, line: line)
    }

    private func phrase(_ missing: OutcomeStanding.Missing) -> Phrase {
        missing.phrase(code: code, method: \.rawValue)
    }

    func testACriterionSaysWhereItStandsAndSinceWhen() {
        typealias State = CriterionStanding.State
        assertEqual(
            State.notStarted.phrase,
            ["not started", "sin empezar", "ikke påbegynt", "ikke påbegyndt"]
        )
        assertEqual(
            State.seen(days: 1, of: 2).phrase,
            [
                "seen on 1 of 2 days", "observado en 1 de 2 días", "sett på 1 av 2 dager",
                "set på 1 af 2 dage",
            ]
        )
        assertEqual(
            State.open(since: .sample).phrase,
            [
                "not yet, since 4 March 2026", "todavía no, desde el 4 de marzo de 2026",
                "ikke ennå, siden 4. mars 2026", "endnu ikke, siden 4. marts 2026",
            ]
        )
        assertEqual(
            State.met(on: .sample).phrase,
            [
                "met on 4 March 2026", "alcanzado el 4 de marzo de 2026", "oppfylt 4. mars 2026",
                "opfyldt 4. marts 2026",
            ]
        )
    }

    func testWhatIsMissingIsNamed() {
        assertEqual(
            phrase(.furtherKind(held: ["OBS"], accepted: ["PROD", "USER"])),
            [
                "a second kind of evidence is missing (held: OBS; PROD or USER would do)",
                "falta un segundo tipo de evidencia (hay: OBS; serviría PROD o USER)",
                "en type dokumentasjon til mangler (har: OBS; PROD eller USER kan brukes)",
                "der mangler en slags dokumentation til (har: OBS; PROD eller USER kan bruges)",
            ]
        )
        XCTAssertEqual(phrase(.criterion(Item.ID(rawValue: 3)))[.en], "criterion ALT-3 is not met")
        XCTAssertEqual(
            phrase(.kind(anyOf: ["SIM", "OBS"]))[.es],
            "falta una evidencia mediante SIM u OBS"
        )
        XCTAssertEqual(phrase(.freshObservations(1, of: 2))[.nb], "nye observasjoner: 1 av 2")
        XCTAssertEqual(
            phrase(.furtherKind(held: [], accepted: ["OBS"]))[.en],
            "a second kind of evidence is missing (held: none; OBS would do)"
        )
    }

    func testWhatAnAwardNeedsIsNamed() {
        let needs: [AwardStanding.Need] = [
            .module(Item.ID(rawValue: 1)), .renewal(Item.ID(rawValue: 2)),
            .localCriterion(Item.ID(rawValue: 3)),
        ]
        XCTAssertEqual(
            needs.map { $0.phrase(code: code)[.en] },
            [
                "module ALT-1 is not achieved", "module ALT-2 is out of date and must be renewed",
                "local criterion ALT-3 is not met",
            ]
        )
        for need in needs {
            XCTAssertEqual(Set(Language.allCases.map { need.phrase(code: code)[$0] }).count, 4)
        }
    }

    func testWhatARegionAsksBeyondAnotherIsStated() {
        let differences: [RegionGap.RuleDifference] = [
            .module(code: "ALT-5"), .observations(from: 1, to: 2),
            .observingMethods(refused: ["SIM", "WIT"]),
            .kind(of: .skill, anyOf: ["OBS", "SIM"], atLeast: 1),
            .differentKinds(of: .knowledge, from: 1, to: 2),
            .validity(fromMonths: 36, toMonths: 1),
        ]
        XCTAssertEqual(
            differences.map { $0.phrase(method: \.rawValue)[.en] },
            [
                "module ALT-5 is needed too",
                "each criterion of a skill must be observed on 2 days, not 1",
                "not accepted as an observation: SIM, WIT",
                "each outcome of the kind “skill” needs at least 1 of: OBS, SIM",
                "each outcome of the kind “knowledge” needs 2 kinds of evidence, not 1",
                "an achievement lasts 1 month, not 36",
            ]
        )
        for difference in differences {
            let texts = Language.allCases.map { difference.phrase(method: \.rawValue)[$0] }
            XCTAssertEqual(Set(texts).count, 4, "\(texts)")
        }
    }
}
