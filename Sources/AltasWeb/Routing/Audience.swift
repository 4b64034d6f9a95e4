/// Whom a route answers; what they may see there, the register decides.
package enum Audience: String, Sendable, CaseIterable {
    /// Everybody.
    case everybody
    /// Whoever is signed in.
    case signedIn
}
