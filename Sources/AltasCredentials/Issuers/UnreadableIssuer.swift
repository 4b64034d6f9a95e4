/// Why an issuer's document does not give the key that is asked for.
package enum UnreadableIssuer: Error, Equatable, Sendable {
    /// A member is missing, or is not what the specification has there.
    case malformed(member: String)
    /// It is the document of somebody else.
    case other(id: String)
    /// It has no key with this address.
    case unknownMethod(String)
    /// The key is of a kind that we do not check with, or is not one.
    case unreadableKey(String)
    /// The key is somebody else's.
    case otherController(String)
    /// The key is not for signing credentials.
    case notForAssertions(String)
}
