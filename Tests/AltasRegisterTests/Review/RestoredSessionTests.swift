import AltasCore
import Foundation
import XCTest

@testable import AltasRegister

final class RestoredSessionTests: XCTestCase {
    func testASessionThatWasEndedDoesNotComeBackWithACopy() throws {
        let fixture = try RegisterFixture()
        let admin = fixture.administrator
        let code = try fixture.register.identity(of: admin).person.code
        _ = try fixture.register.setPassphrase("long enough!", as: admin)
        let token = try fixture.register.signIn(code, passphrase: "long enough!").token
        let copy = fixture.folder.appendingPathComponent("copy.db").path
        _ = try fixture.register.backUp(to: copy, as: admin)
        try fixture.register.signOut(token: token)
        let path = fixture.folder.appendingPathComponent("restored.db").path
        _ = try Register.restore(from: copy, to: path, surroundings: fixture.clock.surroundings)
        let restored = try Register.open(at: path, surroundings: fixture.clock.surroundings)
        XCTAssertThrowsError(try restored.session(token: token)) {
            XCTAssertEqual($0 as? Refusal, .notSignedIn)
        }
    }

    func testTheRegisterIsReadableByItsOwnerOnly() throws {
        let fixture = try RegisterFixture()
        let attributes = try FileManager.default.attributesOfItem(atPath: fixture.register.path)
        XCTAssertEqual((attributes[.posixPermissions] as? Int).map { $0 & 0o077 }, 0)
    }
}
