import AltasCore
import Fixtures
import XCTest

@testable import AltasRegister

final class InvitingTests: XCTestCase {
    private struct World {
        let fixture = Result { try RegisterFixture() }
        var register: Register { get throws { try fixture.get().register } }

        func learner() throws -> (code: String, trainer: Session) {
            let fixture = try fixture.get()
            let site = try fixture.site()
            let trainer = try fixture.staff(at: site).session
            return (try fixture.learner(at: site).code.description, trainer)
        }
    }

    func testAnInvitationWorksOnceHoweverItIsTyped() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let text = try world.register.invite(code, as: trainer).code
        let typed =
            " "
            + text.lowercased().replacingOccurrences(of: "-", with: " ")
            .replacingOccurrences(of: "0", with: "o").replacingOccurrences(of: "1", with: "l")
        let signIn = try world.register.redeem(typed, from: "192.0.2.1")
        XCTAssertEqual(signIn.person.code, code)
        XCTAssertTrue(signIn.isLearner)
        XCTAssertThrowsError(try world.register.redeem(text, from: "192.0.2.1")) {
            XCTAssertEqual($0 as? Refusal, .invitationOver)
        }
    }

    func testAnInvitationRunsOut() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let invitation = try world.register.invite(code, for: 600, as: trainer)
        try world.fixture.get().clock.advance(by: 599)
        let other = try world.register.invite(code, for: 600, as: trainer)
        XCTAssertThrowsError(try world.register.redeem(invitation.code, from: "192.0.2.1"))
        try world.fixture.get().clock.advance(by: 600)
        XCTAssertThrowsError(try world.register.redeem(other.code, from: "192.0.2.1")) {
            XCTAssertEqual($0 as? Refusal, .invitationOver)
        }
    }

    func testARehearsedInvitationLetsNobodyIn() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let rehearsal = WriteOptions(isRehearsal: true)
        let invitation = try world.register.invite(code, as: trainer, rehearsal)
        XCTAssertThrowsError(try world.register.redeem(invitation.code, from: "192.0.2.1"))
    }

    func testABrowsersSessionEndsWhenItIsNotUsed() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let invitation = try world.register.invite(code, as: trainer)
        let token = try world.register.redeem(invitation.code, from: "192.0.2.1").token
        let clock = try world.fixture.get().clock
        for _ in 0..<4 {
            clock.advance(by: 6 * 86_400)
            XCTAssertNoThrow(try world.register.session(token: token, endsWhenIdle: true))
        }
        clock.advance(by: 7 * 86_400)
        XCTAssertThrowsError(try world.register.session(token: token, endsWhenIdle: true)) {
            XCTAssertEqual($0 as? Refusal, .sessionExpired)
        }
        XCTAssertThrowsError(try world.register.session(token: token))
    }

    func testAPassphraseIsReplacedByWhoeverKnowsItOrHasJustSignedIn() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let invitation = try world.register.invite(code, as: trainer)
        let token = try world.register.redeem(invitation.code, from: "192.0.2.1").token
        try world.register.setOwnPassphrase("the first of them", token: token)
        try world.fixture.get().clock.advance(by: 901)
        XCTAssertThrowsError(
            try world.register.setOwnPassphrase("the second of them", token: token)
        ) { XCTAssertEqual($0 as? Refusal, .oldPassphraseMissing) }
        XCTAssertThrowsError(
            try world.register.setOwnPassphrase("the second", replacing: "wrong", token: token)
        ) { XCTAssertEqual($0 as? Refusal, .wrongPassphrase) }
        try world.register.setOwnPassphrase(
            "the second of them",
            replacing: "the first of them",
            token: token
        )
        let signIn = try world.register.signIn(code, passphrase: "the second of them")
        XCTAssertEqual(signIn.person.code, code)
    }

    func testALearnerIsNotToldWhetherThereIsAnybodyElse() throws {
        let world = World()
        let (code, trainer) = try world.learner()
        let fixture = try world.fixture.get()
        let other = try fixture.learner("Una", at: try fixture.site("elmtree")).code.description
        let invitation = try world.register.invite(code, as: trainer)
        let token = try world.register.redeem(invitation.code, from: "192.0.2.1").token
        let session = try world.register.session(token: token)
        for code in [other, "AAAAAAAA", "nobody"] {
            XCTAssertThrowsError(
                try world.register.progress(ProgressRequest(learner: code), as: session)
            ) { XCTAssertEqual($0 as? Refusal, .notAllowed(.learnerThemselves)) }
        }
    }
}
