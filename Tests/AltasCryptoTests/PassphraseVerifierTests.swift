import AltasCrypto
import Foundation
import XCTest

final class PassphraseVerifierTests: XCTestCase {
    private let cheap = Scrypt.Cost(n: 16, r: 1, p: 1)

    func testOnlyTheRightPassphraseMatches() throws {
        let passphrase = "correct horse\0battery"
        let verifier = try PassphraseVerifier(passphrase: passphrase, salt: [1, 2, 3], cost: cheap)
        XCTAssertTrue(try verifier.matches(passphrase))
        for wrong in ["", "correct horse", "correct horse\0batterz", passphrase + " "] {
            XCTAssertFalse(try verifier.matches(wrong), wrong)
        }
    }

    func testTheSameLettersComposedOtherwiseMatch() throws {
        let verifier = try PassphraseVerifier(
            passphrase: "bl\u{E5}b\u{E6}r",
            salt: [1],
            cost: cheap
        )
        XCTAssertTrue(try verifier.matches("bla\u{30A}b\u{E6}r"))
        XCTAssertFalse(try verifier.matches("blab\u{E6}r"))
    }

    func testAnotherSaltMakesAnotherKey() throws {
        let one = try PassphraseVerifier(passphrase: "a", salt: [1], cost: cheap)
        let other = try PassphraseVerifier(passphrase: "a", salt: [2], cost: cheap)
        XCTAssertNotEqual(one.key, other.key)
        XCTAssertEqual(one.key.count, 32)
    }

    func testAStoredVerifierStillMatches() throws {
        let verifier = try PassphraseVerifier(passphrase: "hemmelig", salt: [9, 8, 7])
        XCTAssertEqual(verifier.cost, Scrypt.Cost(n: 32768, r: 8, p: 1))
        let json = try JSONEncoder().encode(verifier)
        let stored = try JSONDecoder().decode(PassphraseVerifier.self, from: json)
        XCTAssertEqual(stored, verifier)
        XCTAssertTrue(try stored.matches("hemmelig"))
    }

    func testACutKeyMatchesNothing() throws {
        let whole = try PassphraseVerifier(passphrase: "a", salt: [1], cost: cheap)
        for length in [0, 31] {
            let key = Array(whole.key.prefix(length))
            let cut = PassphraseVerifier(cost: cheap, salt: whole.salt, key: key)
            XCTAssertFalse(try cut.matches("a"), "\(length)")
        }
    }

    func testAnImpossibleStoredCostIsAFault() {
        let broken = PassphraseVerifier(cost: Scrypt.Cost(n: 3, r: 8, p: 1), salt: [1], key: [])
        XCTAssertThrowsError(try broken.matches("a")) { error in
            XCTAssertTrue(error is CryptoFault)
        }
    }
}
