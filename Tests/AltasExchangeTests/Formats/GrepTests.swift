import AltasCore
import AltasExchange
import XCTest

final class GrepTests: XCTestCase {
    private func read(_ text: String) throws -> ImportedFramework {
        try GrepReader.read(SourceFile(path: "in/grep.json", text: text))
    }

    private let plan = """
        {"id": "uuid:00aa", "kode": "HEA99-01", "uri": "http://psi.udir.no/kl06/HEA99-01",
         "grep-type": "http://psi.udir.no/ontologi/kl06/laereplan_lk20",
         "tittel": {"tekst": [{"spraak": "default", "verdi": "Helsefag"},
            {"spraak": "nob", "verdi": "Helsefag"}, {"spraak": "nno", "verdi": "Helsefag på nynorsk"},
            {"spraak": "eng", "verdi": "Health"}, {"spraak": "sme", "verdi": "Dearvvašvuohta"}]},
         "status": "https://data.udir.no/kl06/v201906/status/status_publisert",
         "gyldighetsperiode": {"gyldig-fra": "2021-08-01T00:00:00", "gyldig-til": null},
         "erstatter": [{"kode": "HEA09-01"}], "tilgjengelige-spraak": ["nob", "nno"],
         "kompetansemaal-kapittel": {"kompetansemaalsett": [
            {"kode": "KV2", "tittel": [{"spraak": "default", "verdi": "Etter vg2"}], "rekkefoelge": 2,
             "kompetansemaal": [{"kode": "KM3", "tittel": "måle"}]},
            {"kode": "KV1", "tittel": "Etter vg1", "rekkefoelge": 1, "etter-aarstrinn": [{"kode": "vg1"}],
             "kompetansemaal": [{"kode": "KM2", "tittel": "løfte"}, {"kode": "KM1", "tittel": "spørre"}]}
         ]}}
        """

    func testAPlanHoldsItsSetsAndAims() throws {
        let found = try read(plan)
        XCTAssertEqual(found.format, .grep)
        XCTAssertEqual(found.parentedCodes, ["KV1", "KV1/KM2", "KV1/KM1", "KV2", "KV2/KM3"])
        let edition = found.tree.edition
        XCTAssertEqual(edition.slug, "hea99-01")
        XCTAssertEqual(edition.identifier, "00aa")
        XCTAssertEqual(edition.region, "NO")
        XCTAssertEqual(edition.replaces, "hea09-01")
        XCTAssertEqual(edition.details.language, "nb")
        XCTAssertEqual(edition.details.status, "publisert")
        XCTAssertEqual(edition.details.validFrom?.description, "2021-08-01")
        XCTAssertEqual(
            edition.details.title.texts,
            [
                "nb": "Helsefag", "nn": "Helsefag på nynorsk", "en": "Health",
                "se": "Dearvvašvuohta",
            ]
        )
        XCTAssertEqual(edition.details.extras["grep:tilgjengelige-spraak"], #"["nob","nno"]"#)
        XCTAssertEqual(try found.item("KV1").kind, "kompetansemaalsett")
        XCTAssertEqual(
            try found.item("KV1").facts["grep:etter-aarstrinn"],
            #"[{"kode":"vg1"}]"#
        )
        XCTAssertEqual(found.warnings, [])
        XCTAssertEqual(found.omitted, [])
    }

    func testDetailsSayMoreThanReferences() throws {
        let aim = """
            {"kode": "KM1", "id": "uuid:11", "grep_type": "x/kompetansemaal_lk20",
             "uri": "http://psi.udir.no/kl06/KM1",
             "tittel": [{"spraak": "nob", "verdi": "spørre først"}, {"spraak": "eng", "verdi": "ask first"}],
             "rekkefoelge": 1, "tilhoerer_kompetansemaalsett": {"kode": "KV1"},
             "tilhoerer_laereplan": {"kode": "HEA99-01"},
             "samme-som": [{"kode": "KM900", "uri": "http://psi.udir.no/kl06/KM900", "tittel": "annet"}],
             "bygger_paa": [{"kode": "KM2"}],
             "tilknyttede_kjerneelementer": [{"referanse": {"kode": "KE1", "tittel": "Kjerne"},
                "forklaring": [{"spraak": "nob", "verdi": "fordi"}]}]}
            """
        let other = """
            {"kode": "KM7", "grep-type": "kompetansemaal_lk20", "tittel": "annet fag",
             "tilhoerer-laereplan": {"kode": "NOR01-06"}}
            """
        let found = try read(
            "[\(plan), \(aim), \(other), {\"kode\": \"KE1\", \"grep-type\": \"kjerneelement_lk20\"}, 7]"
        )
        let item = try found.item("KM1")
        XCTAssertEqual(found.parentedCodes, ["KV1", "KV1/KM1", "KV1/KM2", "KV2", "KV2/KM3"])
        XCTAssertEqual(item.identifier, "11")
        XCTAssertEqual(item.title.texts, ["nb": "spørre først", "en": "ask first"])
        XCTAssertEqual(
            found.associations.map {
                "\($0.origin.identifier) \($0.type) \($0.destination.identifier)"
            },
            ["KM1 exactMatchOf KM900", "KM2 precedes KM1", "KM1 isRelatedTo KE1"]
        )
        XCTAssertEqual(found.associations.last?.note, "fordi")
        XCTAssertEqual(found.associations.last?.destination.title, "Kjerne")
        XCTAssertEqual(
            found.omitted,
            [
                Omission(place: Place(path: "[3]"), reason: .wrongKind),
                Omission(place: Place(path: "[4]"), reason: .wrongKind),
                Omission(place: Place(path: "[2]"), reason: .notThisFramework),
            ]
        )
    }

    func testAimsAloneBelongToThePlanThatTheyName() throws {
        let found = try read(
            """
            {"kompetansemaal_lk20": [
              {"kode": "KM1", "tittel": "a", "kode": "KM9",
               "tilhoerer-laereplan": {"kode": "ABC01-02", "tittel": "Plan"}},
              {"kode": "KM2", "tittel": {"tekst": []}}, {"tittel": "c"},
              {"kode": "KM4", "tittel": "d", "tilhoerer-kompetansemaalsett": {"kode": "KV5"}}]}
            """
        )
        XCTAssertEqual(found.parentedCodes, ["KM1", "KM4"])
        XCTAssertEqual(found.tree.edition.slug, "abc01-02")
        XCTAssertEqual(found.tree.edition.details.title.texts, ["nb": "Plan"])
        XCTAssertEqual(
            found.warnings.map(\.kind),
            [
                .repeatedMember("kode"), .unplaced("KM1"),
                .unknownParent(item: "KM4", parent: "KV5"),
            ]
        )
        XCTAssertEqual(found.omitted.map(\.reason), [.missing("kode"), .missing("tittel")])
        XCTAssertEqual(
            found.omitted.map(\.place.path),
            ["kompetansemaal_lk20[2]", "kompetansemaal_lk20[1]"]
        )
    }

    func testRefusesWhatIsNone() {
        let cases: [(String, Refusal.FileProblem)] = [
            ("[]", .notThis), ("{}", .notThis), (#"{"a": 1}"#, .notThis), ("{", .notJSON),
        ]
        for (text, problem) in cases {
            XCTAssertThrowsError(try read(text), text) { error in
                guard case .badFile(_, _, problem) = error as? Refusal else {
                    return XCTFail("\(text): \(error)")
                }
            }
        }
    }
}
