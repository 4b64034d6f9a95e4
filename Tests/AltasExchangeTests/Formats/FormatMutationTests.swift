import AltasCore
import AltasExchange
import Fixtures
import XCTest

/// Files of other formats that were damaged on their way give a value or a refusal, nothing else.
final class FormatMutationTests: XCTestCase {
    private func damaged(_ bytes: [UInt8], with dice: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice))
        case 1:
            let start = Int.random(in: 0..<bytes.count, using: &dice)
            let end = min(start + Int.random(in: 1...40, using: &dice), bytes.count)
            bytes.removeSubrange(start..<end)
        default: break
        }
        for _ in 0..<Int.random(in: 1...8, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let marks = Array("\",;|\n\r{}[]:0-9>=a#\u{0}\\é".utf8)
            bytes[place] = marks.randomElement(using: &dice) ?? 0
        }
        return bytes
    }

    private func damage(_ text: String, _ read: (SourceFile) throws -> ImportedFramework) throws {
        var dice = SeededGenerator(seed: 11)
        var refusals = 0
        for _ in 0..<300 {
            let bytes = damaged(Array(text.utf8), with: &dice)
            do {
                let found = try read(SourceFile(path: "x_en.csv", bytes: bytes))
                XCTAssertFalse(found.tree.items.isEmpty)
            } catch {
                XCTAssertTrue(error is Refusal, "\(error)")
                refusals += 1
            }
        }
        XCTAssertGreaterThan(refusals, 5)
    }

    func testDamagedTables() throws {
        let tree = try EditionTree.hard()
        try damage(OpenSALTWriter.export(tree).text) { try OpenSALTReader.read($0) }
        try damage(MoodleWriter.export(tree).text) { try MoodleReader.read($0) }
        try damage(FrameworkCSVWriter.export(tree).text) { try FrameworkCSVReader.read($0) }
        let esco = "conceptUri,preferredLabel,broaderUri\n/a,one,/b\n/b,two,\n/c,three,/a\n"
        try damage(esco) { try ESCOReader.read([$0]) }
    }

    func testDamagedJSON() throws {
        let grep = """
            [{"kode": "KV1", "tittel": [{"spraak": "nob", "verdi": "sett"}], "rekkefoelge": 1,
              "kompetansemaal": [{"kode": "KM1", "tittel": "mål \\u00e5 \\ud83d\\ude00"}]},
             {"kode": "KM1", "grep-type": "kompetansemaal_lk20", "tittel": "mål",
              "bygger-paa": [{"kode": "KM2"}]}]
            """
        try damage(grep) { try GrepReader.read($0) }
        let apprenticeship = """
            {"referenceNumber": "ST1", "version": 1.1, "level": 2, "duties": [{"dutyID": "d",
             "dutyDetail": "does", "mappedSkills": ["s"]}], "skills": [{"skillId": "s", "detail": "x"}]}
            """
        try damage(apprenticeship) { try SkillsEnglandReader.read($0) }
    }

    func testDeepJSONIsRefused() {
        let deep = "[" + String(repeating: #"{"kode":["#, count: 10_000)
        XCTAssertThrowsError(try GrepReader.read(SourceFile(path: "x", text: deep))) {
            XCTAssertTrue($0 is Refusal)
        }
        XCTAssertThrowsError(try SkillsEnglandReader.read(SourceFile(path: "x", text: deep))) {
            XCTAssertTrue($0 is Refusal)
        }
    }
}
