import AltasCore
import Foundation
import XCTest

@testable import AltasExchange

final class ProfileReaderTests: XCTestCase {
    private func file() throws -> SourceFile { try RealData.file("Standards/NO/profile.json") }

    /// The Norwegian profile with the first occurrence of a text replaced.
    private func read(replacing text: String, with other: String) throws -> Profile {
        let original = String(decoding: try file().bytes, as: UTF8.self)
        let range = try XCTUnwrap(original.range(of: text), text)
        let changed = original.replacingCharacters(in: range, with: other)
        return try ProfileReader.read(SourceFile(path: "p.json", text: changed))
    }

    func testReadsTheNorwegianProfile() throws {
        let profile = try ProfileReader.read(file())
        XCTAssertEqual(profile.region, "NO")
        XCTAssertEqual(profile.timeZone, "Europe/Oslo")
        XCTAssertFalse(profile.awardRule.assessors.isEmpty)
    }

    func testRefusesWhatItDoesNotKnowAndNamesThePath() {
        let cases: [(text: String, other: String, path: String)] = [
            (#""region""#, #""mood": 1, "region""#, "mood"),
            (#""renewal": {"#, #""renewal": {"foo": false, "#, "award_rule.renewal.foo"),
            (#""scales": [{"#, #""scales": [{"colour": "red","#, "scales[0].colour"),
            (#""valid_from": null"#, #""valid_frm": "2026-01-01""#, "valid_frm"),
            (#""default_scale": {"#, #""default_scale": {"hint": "x", "#, "default_scale.hint"),
        ]
        for (text, other, path) in cases {
            let problem = Refusal.FileProblem.unknownMember(path: path)
            assertRefuses(.badFile(path: "p.json", line: nil, problem: problem), path) {
                try readLoosely(replacing: text, with: other)
            }
        }
    }

    func testRefusesWhatIsMissingOrOfTheWrongKindAndNamesThePath() {
        let cases: [(text: String, other: String, path: String)] = [
            (#""time_zone""#, #""zone""#, "time_zone"),
            (#""renewal": {"#, #""renewed": {"#, "award_rule.renewal"),
            (#""region": "NO""#, #""region": 7"#, "region"),
            (#""region": "NO""#, #""region": """#, "region"),
            (#""languages": ["nb""#, #""languages": [1"#, "languages[0]"),
            (#""valid_from": null"#, #""valid_from": "2026-02-30""#, "valid_from"),
            (#""value": "no-godkjent""#, #""value": "none-such""#, "default_scale.value"),
        ]
        for (text, other, path) in cases {
            let problem = Refusal.FileProblem.member(path: path)
            assertRefuses(.badFile(path: "p.json", line: nil, problem: problem), path) {
                try readLoosely(replacing: text, with: other)
            }
        }
    }

    func testRefusesNumbersThatNobodyCanMean() throws {
        let rule = "award_rule"
        for (member, value) in [
            ("validity_months", "9223372036854775807"), ("validity_months", "0"),
            ("test_pass_percent", "101"), ("observations_per_skill_criterion", "-1"),
        ] {
            let object = try JSONSerialization.jsonObject(with: Data(try file().bytes))
            var profile = try XCTUnwrap(object as? [String: Any])
            var award = try XCTUnwrap(profile[rule] as? [String: Any])
            var sourced = try XCTUnwrap(award[member] as? [String: Any])
            sourced["value"] = try XCTUnwrap(Int(value))
            award[member] = sourced
            profile[rule] = award
            let bytes = Array(try JSONSerialization.data(withJSONObject: profile))
            let problem = Refusal.FileProblem.member(path: "\(rule).\(member).value")
            assertRefuses(.badFile(path: "p.json", line: nil, problem: problem), member) {
                try ProfileReader.read(SourceFile(path: "p.json", bytes: bytes))
            }
        }
    }

    func testNullSaysNothingWhateverItsName() throws {
        XCTAssertNoThrow(try read(replacing: #""region""#, with: #""mood": null, "region""#))
    }

    /// As ``read(replacing:with:)``, in a file written without line ends and indentation.
    private func readLoosely(replacing text: String, with other: String) throws -> Profile {
        let lines = String(decoding: try file().bytes, as: UTF8.self).split(separator: "\n")
        let flat = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined()
        let range = try XCTUnwrap(flat.range(of: text), text)
        let changed = flat.replacingCharacters(in: range, with: other)
        return try ProfileReader.read(SourceFile(path: "p.json", text: changed))
    }
}
