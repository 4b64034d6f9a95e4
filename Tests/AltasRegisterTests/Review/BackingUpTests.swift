import AltasCore
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class BackingUpTests: XCTestCase {
    private func path(_ name: String, in fixture: RegisterFixture) -> String {
        fixture.folder.appendingPathComponent(name).path
    }

    private func names(in fixture: RegisterFixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).sorted()
    }

    func testRestoringLeavesTheCopyAsItIs() throws {
        let fixture = try RegisterFixture()
        let copy = path("copy.db", in: fixture)
        _ = try fixture.register.backUp(to: copy, as: fixture.administrator)
        let before = (try names(in: fixture), FileManager.default.contents(atPath: copy))
        let restored = path("restored.db", in: fixture)
        let answer = try Register.restore(from: copy, to: restored)
        XCTAssertTrue(answer.isWhole)
        XCTAssertEqual(try names(in: fixture), (before.0 + ["restored.db"]).sorted())
        XCTAssertEqual(FileManager.default.contents(atPath: copy), before.1)
        for file in [copy, restored] {
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            XCTAssertEqual(attributes[.posixPermissions] as? Int, 0o600, file)
        }
    }

    func testWhatIsOnlyInTheLogOfACopyIsRestored() throws {
        let fixture = try RegisterFixture()
        try fixture.site()
        let copy = path("copy.db", in: fixture)
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: fixture.register.path + suffix,
                toPath: copy + suffix
            )
        }
        let head = try fixture.register.read { try $0.head() }
        let answer = try Register.restore(from: copy, to: path("restored.db", in: fixture))
        XCTAssertEqual(answer.head, head?.description)
    }

    func testARehearsalWritesNothing() throws {
        let fixture = try RegisterFixture()
        let copy = path("copy.db", in: fixture)
        _ = try fixture.register.backUp(to: copy, as: fixture.administrator)
        let before = try names(in: fixture)
        let options = WriteOptions(isRehearsal: true)
        let other = path("other.db", in: fixture)
        let backup = try fixture.register.backUp(to: other, as: fixture.administrator, options)
        let restoring = try Register.restore(from: copy, to: other, options)
        XCTAssertTrue(backup.isRehearsal && restoring.isRehearsal)
        XCTAssertEqual(try names(in: fixture), before)
        XCTAssertThrowsError(
            try fixture.register.backUp(to: copy, as: fixture.administrator, options)
        ) {
            XCTAssertEqual($0 as? Refusal, .registerExists(path: copy))
        }
    }
}
