import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class RegionReadingTests: XCTestCase {
    func testTheExampleHasNothingToMendAndNothingToNote() throws {
        let reading = try RegionReading.reading(RegionFiles())
        XCTAssertEqual(reading.findings.map(\.short), [])
        XCTAssertEqual(reading.code, "ZZ")
        XCTAssertEqual(reading.standards, ["zz-care"])
        let region = try XCTUnwrap(reading.region)
        XCTAssertEqual(region.profile.languages, ["eo"])
        XCTAssertEqual(region.local?.tree.items.map(\.code.description), ["~ALT-4.4-ZZ1"])
        XCTAssertEqual(region.local?.tree.edition.pinnedTo, "altas")
        XCTAssertEqual(region.standards.map(\.tree.items.count), [5])
        XCTAssertEqual(
            region.standards.first?.tree.items.first?.title["eo"],
            "Helpiloj en la ĉiutago"
        )
    }

    func testEveryRegionOfTheSourceTreeCanBeImported() throws {
        let root = "\(RealData.root)/Standards"
        let names = try FileManager.default.contentsOfDirectory(atPath: root)
            .filter { FileManager.default.fileExists(atPath: "\(root)/\($0)/profile.json") }
        XCTAssertGreaterThanOrEqual(names.count, 6)
        for name in names {
            let folder = try RegionFolder(reading: "\(root)/\(name)/")
            let reading = try RegionReading.reading(folder)
            XCTAssertEqual(reading.problems.map(\.short), [], name)
            XCTAssertEqual(reading.region?.profile.region.rawValue, name)
        }
    }

    func testManyMistakesAreToldTogetherByFileAndLine() throws {
        var files = try RegionFiles()
        files.change("profile.json", "Etc/UTC", to: "Mars/Base")
        files.change("local-criteria.csv", "ALT-4.4,award", to: "ALT-44,award")
        files.change("zz-care/items.csv", "~1.2,~1", to: "~1.2,~9")
        files.change("zz-care/crosswalk.csv", "ALT-4.1,~1.1,covers", to: "ALT-4.1,~1.1,coves")
        XCTAssertEqual(
            try RegionReading.reading(files).problems.map(\.short),
            [
                "local-criteria.csv:2 altas_outcome unknown-outcome",
                "profile.json time_zone time-zone",
                "zz-care/crosswalk.csv:2 relation not-one-of",
                "zz-care/items.csv:4 parent unknown-parent",
            ]
        )
    }

    func testAFolderWithProblemsHoldsNoRegion() throws {
        var files = try RegionFiles()
        files.texts["profile.json"] = nil
        let reading = try RegionReading.reading(files)
        XCTAssertNil(reading.region)
        XCTAssertEqual(reading.problems.map(\.short).first, "profile.json missing-file")
    }

    func testNearestCodesAreGiven() throws {
        let files = try RegionFiles()
            .changing("zz-care/crosswalk.csv", "ALT-4.1,", to: "ALT-4.19,")
        XCTAssertEqual(
            try RegionReading.reading(files).problems.first?.kind,
            .unknown(
                .source,
                found: "ALT-4.19",
                nearest: ["ALT-4.1", "ALT-4.1a", "ALT-4.1b"]
            )
        )
    }

    func testWhateverIsFlippedEndsInFindingsOrInARegion() throws {
        let files = try RegionFiles()
        var random = SeededGenerator(seed: 20_261)
        let bytes = Array("\",{}[]:\n0~;x\u{0}é".utf8)
        for round in 0..<400 {
            let path = files.texts.keys.sorted().randomElement(using: &random) ?? ""
            var text = Array((files.texts[path] ?? "").utf8)
            for _ in 0...(round % 3) {
                let place = Int.random(in: text.indices, using: &random)
                if Bool.random(using: &random) {
                    text[place] = bytes.randomElement(using: &random) ?? 0
                } else {
                    text.remove(at: place)
                }
            }
            var sources = files.texts.map { SourceFile(path: "ZZ/\($0.key)", text: $0.value) }
            sources.removeAll { $0.path == "ZZ/\(path)" }
            sources.append(SourceFile(path: "ZZ/\(path)", bytes: text))
            let reading = try RegionReading.reading(RegionFolder(path: "ZZ", files: sources))
            XCTAssertEqual(reading.region == nil, !reading.problems.isEmpty, "\(round): \(path)")
        }
    }
}
