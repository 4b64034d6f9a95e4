import AltasCore
import Foundation
import XCTest

@testable import AltasRegister

final class DraftFileTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: folder)
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    func testADraftIsReadableByItsOwnerOnly() throws {
        let draft = try DraftFile(for: path("a.db"))
        let attributes = try FileManager.default.attributesOfItem(atPath: draft.path)
        XCTAssertEqual(attributes[.posixPermissions] as? Int, 0o600)
    }

    func testBothWaysOfPublishingGiveTheName() throws {
        for (name, publish) in [
            ("linked", { (draft: DraftFile, path: String) throws in try draft.publish(as: path) }),
            ("renamed", { draft, path in try draft.publishByRenaming(as: path) }),
        ] {
            let draft = try DraftFile(for: path(name))
            defer { draft.remove() }
            try write("whole", to: draft.path)
            try publish(draft, path(name))
            XCTAssertEqual(try text(of: path(name)), "whole", name)
        }
    }

    func testNoWayOfPublishingTakesTheNameOfAnother() throws {
        let draft = try DraftFile(for: path("a.db"))
        defer { draft.remove() }
        try write("another", to: path("a.db"))
        let refusal = Refusal.registerExists(path: path("a.db"))
        XCTAssertThrowsError(try draft.publish(as: path("a.db"))) {
            XCTAssertEqual($0 as? Refusal, refusal)
        }
        XCTAssertThrowsError(try draft.publishByRenaming(as: path("a.db"))) {
            XCTAssertEqual($0 as? Refusal, refusal)
        }
        XCTAssertThrowsError(try DraftFile(for: path("a.db"))) {
            XCTAssertEqual($0 as? Refusal, refusal)
        }
        XCTAssertEqual(try text(of: path("a.db")), "another")
    }

    func testADraftInNoFolderIsRefused() throws {
        let missing = path("no/such/a.db")
        XCTAssertThrowsError(try DraftFile(for: missing)) {
            guard case .fileAccess(_, .missing) = $0 as? Refusal else { return XCTFail("\($0)") }
        }
    }

    func testADraftIsFilledFromFilesOnly() throws {
        let draft = try DraftFile(for: path("a.db"))
        defer { draft.remove() }
        for source in [folder.path, "/dev/zero", path("none")] {
            XCTAssertThrowsError(try draft.fill(from: source), source)
        }
    }
}
