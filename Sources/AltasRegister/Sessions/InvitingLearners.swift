import AltasCore
import AltasCrypto
import AltasStore

/// A code that lets a learner in once.
package struct Invitation: Sendable, Codable {
    /// Whom.
    package let learner: PersonName
    /// What they type or follow: 10 letters and digits in two groups, 50 random bits.
    package let code: String
    /// When it runs out, in seconds since 1970 UTC.
    package let expires: Int64
    /// The state of the register.
    package let stamp: Stamp
}

/// A learner's session that has just begun, with the token that proves it.
package struct LearnerSignIn: Sendable, Codable {
    /// 256 random bits in base64url.
    package let token: String
    /// Who has signed in.
    package let learner: PersonName
    /// When it ends, in seconds since 1970 UTC.
    package let expires: Int64
    /// Whether they have set a passphrase.
    package let hasPassphrase: Bool
}

extension Register {
    /// The shortest and the longest time that a code may let a learner in, in seconds.
    static let invitationLengths = Int64(300)...Int64(14 * 86_400)

    /// Makes a code that lets a learner in once; for an administrator or a trainer where the learner is placed.
    ///
    /// A new code takes the place of the one before. Only its digest is kept.
    ///
    /// - Parameters:
    ///   - code: the learner's.
    ///   - seconds: how long it lives, from five minutes to fourteen days.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The code, which nobody can be told again.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``.
    package func invite(
        _ code: String,
        for seconds: Int64 = 86_400,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> Invitation {
        let now = surroundings.now()
        let lengths = Self.invitationLengths
        let expires = now + min(max(seconds, lengths.lowerBound), lengths.upperBound)
        let secret = InvitationCode(random: try SecureRandom().bytes(10))
        return try write(as: session, options) { transaction in
            let learner = try transaction.learner(coded: code)
            try transaction.requireCare(of: learner)
            try transaction.connection.invite(
                learner.id,
                with: secret.digest,
                until: expires,
                now: now
            )
            return Invitation(
                learner: PersonName(learner),
                code: secret.text,
                expires: expires,
                stamp: try transaction.unchanged()
            )
        }
    }

    /// Lets a learner in by a code, which then lets in nobody any more.
    ///
    /// - Parameters:
    ///   - text: the code as it was typed or followed.
    ///   - address: where the request comes from, so that guessing is slowed.
    /// - Returns: The session.
    /// - Throws: ``Refusal/wrongPassphrase`` for a code that is not known, was used or has run out,
    ///   ``Refusal/tooManyTries(wait:)``.
    package func redeem(_ text: String, from address: String) throws -> LearnerSignIn {
        let now = surroundings.now()
        let account = Self.account(of: address)
        let code = InvitationCode(text)?.digest
        let token = try Base64URL.encode(SecureRandom().bytes(32))
        let signIn = try translatingFaults {
            try database.write { connection -> LearnerSignIn? in
                try Self.checkTries(of: account, on: connection, at: now)
                guard let code, let invitation = try connection.invitation(code),
                    now < invitation.expires
                else {
                    try connection.addFailedTry(account: account, at: now)
                    return nil
                }
                try connection.forgetInvitation(code)
                return try connection.openSession(
                    token,
                    ofLearner: invitation.learner,
                    from: now,
                    until: now + Self.learnerSessionLength
                )
            }
        }
        guard let signIn else { throw Refusal.wrongPassphrase }
        return signIn
    }

    /// Under which name wrong tries from an address are counted: its digest, since the address is personal.
    static func account(of address: String) -> String {
        "from " + Digest.of("address " + address).description.prefix(16)
    }

    /// How long a learner's session lasts, in seconds.
    static let learnerSessionLength: Int64 = 30 * 86_400
}

extension Connection {
    /// Opens a session of a learner.
    ///
    /// - Throws: ``Refusal/wrongPassphrase`` when there is no such learner.
    func openSession(
        _ token: String,
        ofLearner id: Learner.ID,
        from now: Int64,
        until expires: Int64
    ) throws -> LearnerSignIn {
        guard let learner = try learner(id, at: Moment(entry: .max, day: .distantFuture)) else {
            throw Refusal.wrongPassphrase
        }
        try openSession(Digest.of(token), of: .learner(id), from: now, until: expires)
        return LearnerSignIn(
            token: token,
            learner: PersonName(learner),
            expires: expires,
            hasPassphrase: try passphraseVerifier(of: id) != nil
        )
    }
}

/// The code that lets a learner in: ten characters that are told apart on paper, without I, L, O and U.
struct InvitationCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private let characters: String

    /// Makes a code from ten random bytes, of which five bits each are used.
    init(random bytes: [UInt8]) {
        characters = String(bytes.prefix(10).map { Self.alphabet[Int($0 & 31)] })
    }

    /// Reads a code as people type one: spaces, hyphens and letter case aside, O for 0, I and L for 1.
    init?(_ text: String) {
        let read = text.uppercased().compactMap { character -> Character? in
            switch character {
            case "O": "0"
            case "I", "L": "1"
            case " ", "-": nil
            default: character
            }
        }
        guard read.count == 10, read.allSatisfy(Self.alphabet.contains) else { return nil }
        characters = String(read)
    }

    /// `7KQ2M-XZ41B`.
    var text: String { "\(characters.prefix(5))-\(characters.suffix(5))" }

    /// What the register keeps.
    var digest: Digest { Digest.of("invitation " + characters) }
}
