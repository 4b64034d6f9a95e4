package import AltasCore
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
    /// The day on which it runs out, where the register is.
    package let lastDay: CivilDate
    /// The state of the register.
    package let stamp: Stamp
}

extension Register {
    /// The shortest and the longest time that a code may let a learner in, in seconds.
    package static let invitationLengths = Int64(300)...Int64(14 * 86_400)

    /// Makes a code that lets a learner in once; for an administrator or a trainer where the learner is placed.
    ///
    /// A new code takes the place of the one before. Only its digest is kept, outside the chain.
    ///
    /// - Parameters:
    ///   - code: the learner's.
    ///   - seconds: how long it lives, within ``invitationLengths``.
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
        precondition(Self.invitationLengths.contains(seconds), "An invitation lives so long.")
        let now = surroundings.now()
        let secret = InvitationCode(random: try SecureRandom().bytes(10))
        return try write(as: session, options) { transaction in
            let learner = try transaction.learner(coded: code)
            try transaction.requireCare(of: learner)
            let expires = now + seconds
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
                lastDay: transaction.clock.day(of: expires),
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
    /// - Throws: ``Refusal/invitationOver`` for a code that is not known, was used or has run out,
    ///   ``Refusal/tooManyTries(wait:)``.
    package func redeem(_ text: String, from address: String) throws -> SignIn {
        let now = surroundings.now()
        let tries = WrongTries(of: nil, from: address, at: now)
        let code = InvitationCode(text)?.digest
        let token = try Self.newToken()
        let signIn = try translatingFaults {
            try database.write { connection -> SignIn? in
                try tries.check(on: connection)
                guard let code, let learner = try connection.invited(by: code, at: now) else {
                    try tries.add(on: connection)
                    return nil
                }
                try connection.forgetInvitation(code)
                return try connection.openSession(token, of: learner, from: now)
            }
        }
        guard let signIn else { throw Refusal.invitationOver }
        return signIn
    }
}

extension Connection {
    /// The learner whom a code lets in now.
    fileprivate func invited(by code: Digest, at now: Int64) throws -> Person? {
        guard let invitation = try invitation(code), now < invitation.expires else { return nil }
        let moment = Moment(entry: .max, day: .distantFuture)
        return try learner(invitation.learner, at: moment).map {
            Person(holder: .learner($0.id), name: PersonName($0))
        }
    }
}
