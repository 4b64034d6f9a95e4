import AltasCore
import XCTest

@testable import AltasRegister

final class PassphrasesTests: XCTestCase {
    private let first = "correct horse"
    private let second = "battery staple"

    func testNewPassphraseEndsEverySessionButTheOneThatSetIt() throws {
        let fixture = try RegisterFixture()
        let register = fixture.register
        let request = StaffRequest(name: "Tom", passphrase: first)
        let code = try register.addStaff(request, as: fixture.administrator).member.staff.code
        let own = try register.signIn(code, passphrase: first)
        let other = try register.signIn(code, passphrase: first)
        let session = try register.session(token: own.token)
        _ = try register.setPassphrase(second, keeping: own.token, as: session)
        XCTAssertEqual(try register.session(token: own.token), session)
        XCTAssertThrowsError(try register.session(token: other.token)) {
            XCTAssertEqual($0 as? Refusal, .notSignedIn)
        }
        XCTAssertThrowsError(try register.signIn(code, passphrase: first)) {
            XCTAssertEqual($0 as? Refusal, .wrongPassphrase)
        }
        XCTAssertEqual(try register.signIn(code, passphrase: second).staff.code, code)
        XCTAssertTrue(try register.verify(as: session).isWhole)
    }

    func testOnlyAnAdministratorSetsAnothersPassphrase() throws {
        let fixture = try RegisterFixture()
        let register = fixture.register
        let rosewood = try fixture.site()
        let (staff, session) = try fixture.staff(at: rosewood)
        let other = try fixture.staff("Other", at: rosewood).session
        let code = staff.code.description
        XCTAssertThrowsError(try register.setPassphrase(first, of: code, as: other)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.administrator))
        }
        _ = try register.setPassphrase(first, of: code.lowercased(), as: session)
        _ = try register.setPassphrase(second, of: code, as: fixture.administrator)
        XCTAssertNoThrow(try register.signIn(code, passphrase: second))
    }

    func testWeakPassphraseIsRefusedBeforeAnythingIsWritten() throws {
        let fixture = try RegisterFixture()
        let request = StaffRequest(name: "Tom", passphrase: "too short")
        XCTAssertThrowsError(try fixture.register.addStaff(request, as: fixture.administrator)) {
            XCTAssertEqual($0 as? Refusal, .weakPassphrase(minimum: minimumPassphraseLength))
        }
        XCTAssertEqual(try fixture.register.staff(as: fixture.administrator).members.count, 1)
    }

    func testRehearsedPassphraseIsNotSet() throws {
        let fixture = try RegisterFixture()
        let options = WriteOptions(isRehearsal: true)
        let answer = try fixture.register.setPassphrase(
            first,
            as: fixture.administrator,
            options
        )
        let code = answer.member.staff.code
        XCTAssertThrowsError(try fixture.register.signIn(code, passphrase: first))
    }
}
