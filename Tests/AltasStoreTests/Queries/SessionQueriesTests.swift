import AltasCore
import AltasCrypto
import Fixtures
import XCTest

@testable import AltasStore

final class SessionQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    func testAPassphraseTakesThePlaceOfTheOneBefore() throws {
        let register = try register.get()
        let connection = register.connection
        XCTAssertNil(try connection.passphraseVerifier(of: register.trainer))
        try connection.setPassphraseVerifier("one", of: register.trainer)
        try connection.setPassphraseVerifier("two", of: register.trainer)
        XCTAssertEqual(try connection.passphraseVerifier(of: register.trainer), "two")
        XCTAssertNil(try connection.passphraseVerifier(of: register.administrator))
    }

    func testASessionIsKnownByItsTokenUntilItIsClosed() throws {
        let register = try register.get()
        let connection = register.connection
        try connection.openSession(.of("a"), of: .staff(register.trainer), from: 100, until: 200)
        try connection.openSession(.of("b"), of: .staff(register.trainer), from: 100, until: 300)
        try connection.openSession(
            .of("c"),
            of: .staff(register.administrator),
            from: 100,
            until: 400
        )
        let session = try XCTUnwrap(connection.session(.of("a")))
        XCTAssertEqual(
            session,
            StoredSession(holder: .staff(register.trainer), created: 100, seen: 100, expires: 200)
        )
        try connection.touchSession(.of("a"), at: 150)
        XCTAssertEqual(try connection.session(.of("a"))?.seen, 150)
        try connection.closeSession(.of("a"))
        XCTAssertNil(try connection.session(.of("a")))
        XCTAssertNotNil(try connection.session(.of("b")))
        try connection.closeSessions(of: .staff(register.trainer), except: .of("a"))
        XCTAssertNil(try connection.session(.of("b")))
        XCTAssertNotNil(try connection.session(.of("c")))
    }

    func testACopyKnowsNeitherSessionsNorWrongTries() throws {
        let register = try register.get()
        let connection = register.connection
        try connection.openSession(.of("a"), of: .staff(register.trainer), from: 100, until: 200)
        try connection.addFailedTry(account: "ada", at: 100)
        try connection.forgetSignIns()
        XCTAssertNil(try connection.session(.of("a")))
        XCTAssertEqual(try connection.failedTries(account: "ada", since: 0).count, 0)
    }

    func testALearnersSessionIsTheirsAlone() throws {
        let register = try register.get()
        let connection = register.connection
        let (first, second) = (register.learners[0], register.learners[1])
        try connection.openSession(.of("a"), of: .learner(first), from: 100, until: 200)
        try connection.openSession(.of("b"), of: .learner(second), from: 100, until: 200)
        XCTAssertEqual(try connection.session(.of("a"))?.holder, .learner(first))
        try connection.closeSessions(of: .learner(first), except: .of(""))
        XCTAssertNil(try connection.session(.of("a")))
        XCTAssertNotNil(try connection.session(.of("b")))
    }

    func testANewInvitationTakesThePlaceOfTheOneBefore() throws {
        let register = try register.get()
        let connection = register.connection
        try connection.invite(register.learners[0], with: .of("old"), until: 200, now: 100)
        try connection.invite(register.learners[0], with: .of("new"), until: 300, now: 110)
        XCTAssertNil(try connection.invitation(.of("old")))
        let found = try XCTUnwrap(connection.invitation(.of("new")))
        XCTAssertEqual(found.learner, register.learners[0])
        XCTAssertEqual(found.expires, 300)
        try connection.forgetInvitation(.of("new"))
        XCTAssertNil(try connection.invitation(.of("new")))
    }

    func testALookIsNotedOnceADay() throws {
        let register = try register.get()
        let connection = register.connection
        for day in ["2026-03-01", "2026-03-01", "2026-03-02"] {
            try connection.addLook(of: register.trainer, at: register.learners[0], on: .on(day))
        }
        let looks = try connection.looks(at: register.learners[0])
        XCTAssertEqual(looks.map(\.day), [.on("2026-03-02"), .on("2026-03-01")])
        XCTAssertEqual(try connection.looks(at: register.learners[1]), [])
    }

    func testOpeningASessionSweepsAwayTheExpired() throws {
        let register = try register.get()
        let connection = register.connection
        try connection.openSession(.of("a"), of: .staff(register.trainer), from: 100, until: 200)
        try connection.openSession(.of("b"), of: .staff(register.trainer), from: 200, until: 300)
        XCTAssertNotNil(try connection.session(.of("a")))
        try connection.openSession(.of("c"), of: .staff(register.trainer), from: 201, until: 300)
        XCTAssertNil(try connection.session(.of("a")))
    }

    func testFailedTriesAreCountedUntilForgottenOrADayOld() throws {
        let connection = try register.get().connection
        for time in Int64(1)...3 { try connection.addFailedTry(account: "ada", at: time * 10) }
        try connection.addFailedTry(account: "alan", at: 40)
        var tries = try connection.failedTries(account: "ada", since: 10)
        XCTAssertEqual(tries.count, 2)
        XCTAssertEqual(tries.newest, 30)
        try connection.forgetFailedTries(account: "ada")
        tries = try connection.failedTries(account: "ada", since: 0)
        XCTAssertEqual(tries.count, 0)
        XCTAssertEqual(tries.newest, 0)
        try connection.addFailedTry(account: "ada", at: 40 + 86_401)
        XCTAssertEqual(try connection.failedTries(account: "alan", since: 0).count, 0)
    }

    func testSigningInLeavesTheChainAsItIs() throws {
        let register = try register.get()
        let before = try register.connection.checkChain()
        try register.connection.setPassphraseVerifier("one", of: register.trainer)
        try register.connection.openSession(
            .of("a"),
            of: .staff(register.trainer),
            from: 100,
            until: 200
        )
        try register.connection.addFailedTry(account: "ada", at: 10)
        XCTAssertEqual(try register.connection.checkChain(), before)
        XCTAssertNil(before.problem)
    }
}
