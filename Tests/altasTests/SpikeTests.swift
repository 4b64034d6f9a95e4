import AltasCore
import Foundation
import XCTest
final class SpikeTests: XCTestCase {
    func testSpike() throws {
        let clock = ContinuousClock()
        var f: ProcessFixture?
        print("fixture", try clock.measure { f = try ProcessFixture() })
        let fixture = try XCTUnwrap(f)
        for n in 0..<5 {
            let grid = try fixture.grid(on: XCTUnwrap(CivilDate("2025-01-0\(n + 1)")))
            print(try clock.measure { print(try fixture.trainer.run(["visit", "record", grid.path])) })
        }
        print(try clock.measure { print(try fixture.trainer.run(["visit", "list", "--site", "rosewood"])) })
        print(try clock.measure { print(try fixture.trainer.run(["version"])) })
        print(try clock.measure { print(try fixture.trainer.run(["whoami"])) })
        print(try clock.measure { print(try fixture.trainer.run(["verify"])) })
        print(try clock.measure { print(try fixture.chain()) })
        print(try clock.measure { print(try fixture.decisionCount()) })
        print(try fixture.stranger.run(["login", fixture.people.trainerCode, "--passphrase-file", try fixture.file("p", ProcessFixture.People.passphrase.utf8).path]))
        print(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path))
        print(fixture.folder)
        _ = try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: "/tmp/process/spike")
        print(fixture.people.trainer)
    }
}
