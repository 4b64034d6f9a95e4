import AltasCore
import Foundation
import Synchronization
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
        _ = try register.setPassphrase(
            second,
            replacing: first,
            keeping: own.token,
            as: session
        )
        XCTAssertEqual(try register.session(token: own.token), session)
        XCTAssertThrowsError(try register.session(token: other.token)) {
            XCTAssertEqual($0 as? Refusal, .notSignedIn)
        }
        XCTAssertThrowsError(try register.signIn(code, passphrase: first)) {
            XCTAssertEqual($0 as? Refusal, .wrongPassphrase)
        }
        XCTAssertEqual(try register.signIn(code, passphrase: second).person.code, code)
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

    func testOwnPassphraseIsReplacedOnlyByWhoKnowsIt() throws {
        let fixture = try RegisterFixture()
        let (register, session) = (fixture.register, fixture.administrator)
        XCTAssertFalse(try register.identity(of: session).hasPassphrase)
        let code = try register.setPassphrase(first, as: session).member.staff.code
        XCTAssertTrue(try register.identity(of: session).hasPassphrase)
        for named in [nil, code, code.lowercased()] {
            let attempts: [(old: String?, Refusal)] = [
                (nil, .oldPassphraseMissing), (second, .wrongPassphrase),
            ]
            for (old, refusal) in attempts {
                XCTAssertThrowsError(
                    try register.setPassphrase(second, of: named, replacing: old, as: session)
                ) { XCTAssertEqual($0 as? Refusal, refusal) }
            }
        }
        XCTAssertNoThrow(try register.signIn(code, passphrase: first))
        _ = try register.setPassphrase(second, replacing: first, as: session)
        XCTAssertNoThrow(try register.signIn(code, passphrase: second))
    }

    func testWrongOldPassphrasesAreCountedLikeWrongTriesToSignIn() throws {
        let fixture = try RegisterFixture()
        let (register, session) = (fixture.register, fixture.administrator)
        let code = try register.setPassphrase(first, as: session).member.staff.code
        for _ in 1...WrongTries.free {
            XCTAssertThrowsError(
                try register.setPassphrase(second, replacing: "a wrong one", as: session)
            ) { XCTAssertEqual($0 as? Refusal, .wrongPassphrase) }
        }
        XCTAssertThrowsError(
            try register.setPassphrase(second, replacing: first, as: session)
        ) { XCTAssertEqual($0 as? Refusal, .tooManyTries(wait: 2)) }
        XCTAssertThrowsError(try register.signIn(code, passphrase: first)) {
            XCTAssertEqual($0 as? Refusal, .tooManyTries(wait: 2))
        }
    }

    func testTriesAtTheSameTimeAreCountedTogether() throws {
        let fixture = try RegisterFixture()
        let register = fixture.register
        let admin = fixture.administrator
        let code = try register.setPassphrase(first, as: admin).member.staff.code
        let refusals = Mutex<[Refusal]>([])
        let threads = (1...8).map { number in
            Thread {
                do {
                    _ = try register.signIn(code, passphrase: "wrong guess \(number)")
                } catch let refusal as Refusal {
                    refusals.withLock { $0.append(refusal) }
                } catch {}
            }
        }
        threads.forEach { $0.start() }
        let deadline = Date().addingTimeInterval(60)
        while refusals.withLock({ $0.count }) < threads.count, Date() < deadline {
            Thread.sleep(forTimeInterval: 0.01)
        }
        let told = refusals.withLock { $0 }
        XCTAssertEqual(told.count, threads.count)
        XCTAssertEqual(told.count { $0 == .wrongPassphrase }, WrongTries.free)
        XCTAssertEqual(told.count { $0 == .tooManyTries(wait: 2) }, 3)
    }

    func testWeakPassphraseIsRefusedBeforeAnythingIsWritten() throws {
        let fixture = try RegisterFixture()
        let request = StaffRequest(name: "Tom", passphrase: "too short")
        XCTAssertThrowsError(try fixture.register.addStaff(request, as: fixture.administrator)) {
            XCTAssertEqual($0 as? Refusal, .weakPassphrase(minimum: NewPassphrase.minimumLength))
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
