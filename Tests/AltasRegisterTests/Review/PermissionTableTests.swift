import AltasCore
import Foundation
import XCTest

@testable import AltasRegister

final class PermissionTableTests: XCTestCase {
    /// What may be done without a session, or begins and ends one.
    private let open: Set<String> = [
        "found", "open", "restore", "signIn", "session", "signOut", "redeem", "setOwnPassphrase",
        "read", "count",
        "checkReading", "present", "arrival",
        // Frameworks as other systems read them over CASE.
        "documents", "document", "package", "item", "itemAssociations", "association", "definition",
        // What anybody may know about certificates; the secret is the key to the others.
        "publicCertificate", "issuerDocument", "publicKeySet", "publicKey", "statusList",
        "statusLists", "openKeys", "hasKeys", "random", "achievement", "check",
        "knownIssuers",
    ]

    private func isAllowed(_ row: PermissionRow, _ world: PermissionWorld, _ session: Session)
        throws -> Bool
    {
        do {
            try row.attempt(world, session)
            return true
        } catch Refusal.notAllowed, Refusal.notYourDecision, Refusal.ownDecision,
            Refusal.unknownDecision, Refusal.certificate(.unknown)
        {
            return false
        }
    }

    func testEveryUseCaseIsForThoseWhomTheTableNames() throws {
        let world = try PermissionWorld()
        for row in PermissionRow.all {
            for asker in PermissionWorld.Asker.allCases {
                let isAllowed = try isAllowed(row, world, try world.session(asker))
                XCTAssertEqual(
                    isAllowed,
                    row.allowed.contains(asker),
                    "\(row.name) as \(asker.rawValue)"
                )
            }
        }
    }

    func testASessionThatIsOverDoesNothing() throws {
        let world = try PermissionWorld()
        let over = Session(try world.session(.administrator).holder, expires: 0)
        for row in PermissionRow.all {
            XCTAssertThrowsError(try row.attempt(world, over), row.name) {
                XCTAssertEqual($0 as? Refusal, .sessionExpired, row.name)
            }
        }
    }

    func testTheTableHoldsEveryUseCase() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/AltasRegister").standardized
        let files = try XCTUnwrap(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        )
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            let name = /package (?:static )?func ([A-Za-z]+)/
            found.formUnion(text.matches(of: name).map { String($0.1) })
        }
        let named = Set(PermissionRow.all.map { String($0.name.prefix { $0 != " " }) })
        XCTAssertEqual(found.subtracting(open), named)
    }
}
