import AltasCore
package import AltasRegister

/// Somebody who has signed in, as a request shows them.
package struct Visitor: Sendable {
    /// What they may ask the register with.
    package let session: Session
    /// What proves it.
    let token: String
    /// What the register was at when they came.
    let present: Present
}

extension Request {
    /// The session of whoever asks.
    ///
    /// - Throws: ``Refusal/notSignedIn``.
    package func session() throws -> Session { try signedIn().session }

    /// Whoever asks.
    ///
    /// - Throws: ``Refusal/notSignedIn``.
    func signedIn() throws -> Visitor {
        guard let visitor else { throw Refusal.notSignedIn }
        return visitor
    }
}
