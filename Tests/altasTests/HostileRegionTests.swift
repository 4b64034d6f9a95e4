import Fixtures
import Foundation
import XCTest

/// A folder that is no good region is refused in words, and nothing of it is imported.
final class HostileRegionTests: XCTestCase {
    private func write(_ files: RegionFiles, to folder: URL) throws {
        for (path, text) in files.texts {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    func testEveryBadFolderEndsInASentenceAndLeavesTheRegisterAlone() throws {
        let fixture = try ProcessFixture()
        let manager = FileManager.default
        let cases: [(name: String, words: String, spoil: (URL) throws -> Void)] = [
            (
                "folder", "this is a folder",
                { try manager.createFolder($0, inPlaceOf: "profile.json") }
            ),
            (
                "50 MB", "larger than 10 MB",
                {
                    try Data(count: 50_000_000).write(to: $0.appendingPathComponent("profile.json"))
                }
            ),
            (
                "loop", "symbolic link",
                { try manager.link($0, "zz-care/items.csv", to: "items.csv") }
            ),
            (
                "bytes", "UTF-8",
                {
                    let file = $0.appendingPathComponent("local-criteria.csv")
                    try Data([0x63, 0x2C, 0xFF, 0xFE]).write(to: file)
                }
            ),
            (
                "keys", "stands twice",
                {
                    let file = $0.appendingPathComponent("profile.json")
                    let text = try String(contentsOf: file, encoding: .utf8)
                    try Data(
                        text.replacing("{", with: "{\"region\": \"QQ\",", maxReplacements: 1).utf8
                    )
                    .write(to: file)
                }
            ),
            (
                "deep", "lie too deep",
                {
                    let text = String(repeating: "[", count: 10_000)
                    try Data(text.utf8).write(
                        to: $0.appendingPathComponent("zz-care/framework.json")
                    )
                }
            ),
            (
                "nothing", "is needed and is not there",
                { folder in
                    for name in try manager.contentsOfDirectory(atPath: folder.path) {
                        try manager.removeItem(at: folder.appendingPathComponent(name))
                    }
                }
            ),
        ]
        for (number, (name, words, spoil)) in cases.enumerated() {
            let folder = fixture.folder.appendingPathComponent("region\(number)")
            try write(RegionFiles(), to: folder)
            try spoil(folder)
            let ending = try assertUnchanged(fixture.register, name) {
                try fixture.administrator.run(["region", "import", folder.path])
            }
            assertRefused(ending, saying: words, places: ending.errorLines.count - 1, name)
            let check = try fixture.stranger.run(["region", "check", folder.path])
            XCTAssertEqual(check.status, 1, name)
            XCTAssertTrue(check.output.contains(words), "\(name): \(check)")
        }
    }

    func testOnlyAnAdministratorImports() throws {
        let fixture = try ProcessFixture()
        let folder = fixture.folder.appendingPathComponent("ZZ")
        try write(RegionFiles(), to: folder)
        let ending = try assertUnchanged(fixture.register) {
            try fixture.trainer.run(["region", "import", folder.path])
        }
        assertRefused(ending, saying: "administrator")
    }

    func testACheckNeedsNobodySignedInAndNoRegister() throws {
        let fixture = try ProcessFixture()
        let folder = fixture.folder.appendingPathComponent("ZZ")
        try write(RegionFiles(), to: folder)
        var process = fixture.stranger
        process.environment["ALTAS_DB"] = "/nowhere/register.db"
        let ending = try process.run(["region", "check", folder.path])
        XCTAssertEqual(ending.status, 0, "\(ending)")
    }
}

extension FileManager {
    fileprivate func createFolder(_ folder: URL, inPlaceOf name: String) throws {
        let place = folder.appendingPathComponent(name)
        try removeItem(at: place)
        try createDirectory(at: place, withIntermediateDirectories: false)
    }

    fileprivate func link(_ folder: URL, _ name: String, to target: String) throws {
        let place = folder.appendingPathComponent(name)
        try removeItem(at: place)
        try createSymbolicLink(atPath: place.path, withDestinationPath: target)
    }
}
