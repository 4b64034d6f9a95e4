import AltasCore
import AltasExchange
import Fixtures
import XCTest

/// Folders of the disk that are not what they should be.
final class RegionFolderTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-region-\(UUID().uuidString)")
        for (path, text) in try RegionFiles().texts { try write(Data(text.utf8), to: path) }
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: folder)
    }

    private func place(_ path: String) -> URL { folder.appendingPathComponent(path) }

    private func write(_ data: Data, to path: String) throws {
        try FileManager.default.createDirectory(
            at: place(path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: place(path))
    }

    private func findings() throws -> [String] {
        let reading = try RegionReading.reading(RegionFolder(reading: folder.path))
        return reading.findings.map { finding in
            finding.short.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    func testWhatIsNoFileIsTold() throws {
        try FileManager.default.removeItem(at: place("profile.json"))
        try FileManager.default.createDirectory(
            at: place("profile.json"),
            withIntermediateDirectories: false
        )
        XCTAssertEqual(try findings(), ["profile.json is-folder"])
    }

    func testLinksAreNotFollowed() throws {
        try FileManager.default.removeItem(at: place("zz-care/items.csv"))
        try FileManager.default.createSymbolicLink(
            atPath: place("zz-care/items.csv").path,
            withDestinationPath: "items.csv"
        )
        try FileManager.default.createSymbolicLink(
            atPath: place("again").path,
            withDestinationPath: "."
        )
        XCTAssertEqual(try findings(), ["again not-read", "zz-care/items.csv is-link"])
    }

    func testAPipeIsNotWaitedFor() throws {
        try FileManager.default.removeItem(at: place("zz-care/crosswalk.csv"))
        XCTAssertEqual(mkfifo(place("zz-care/crosswalk.csv").path, 0o600), 0)
        XCTAssertEqual(try findings(), ["zz-care/crosswalk.csv unreadable"])
    }

    func testWhatIsTooLargeOrNoTextIsTold() throws {
        try write(Data(count: 50_000_000), to: "profile.json")
        XCTAssertEqual(try findings(), ["profile.json bad-file"])
        try write(Data([0x63, 0x6F, 0x64, 0x65, 0xFF]), to: "profile.json")
        XCTAssertEqual(try findings(), ["profile.json:1 bad-file"])
        let deep = String(repeating: "[", count: 10_000)
        try write(Data(deep.utf8), to: "profile.json")
        XCTAssertEqual(try findings(), ["profile.json:1 bad-file"])
    }

    func testNotesMayLieBesideTheFilesAndOthersAreNamed() throws {
        try write(Data("x".utf8), to: "notes.md")
        try write(Data("x".utf8), to: ".hidden")
        try write(Data("x".utf8), to: "zz-care/item.csv")
        XCTAssertEqual(try findings(), ["zz-care/item.csv not-read"])
    }

    func testWhatIsNoFolderIsRefused() throws {
        let cases: [(String, Refusal)] = [
            ("nowhere", .fileAccess(path: place("nowhere").path, reason: .missing)),
            (
                "profile.json",
                .badFile(path: place("profile.json").path, line: nil, problem: .notThis)
            ),
        ]
        for (name, refusal) in cases {
            XCTAssertThrowsError(try RegionFolder(reading: place(name).path)) {
                XCTAssertEqual($0 as? Refusal, refusal)
            }
        }
    }

    func testAFolderWithTooManyNamesIsRefused() throws {
        for number in 0...1000 { try write(Data(), to: "crowd/\(number).txt") }
        XCTAssertThrowsError(try RegionFolder(reading: place("crowd").path)) {
            let path = place("crowd").path
            XCTAssertEqual($0 as? Refusal, .badFile(path: path, line: nil, problem: .notThis))
        }
    }
}
