/// Why nothing could be fetched.
package enum FetchFault: Error, Equatable, Sendable {
    /// libcurl is not on this machine.
    case missingLibrary
    /// The address is no HTTPS address of a host.
    case badAddress
    /// The host could not be reached, or not safely; the number is curl's own (CURLcode).
    case unreachable(code: Int32)
    /// It answered, but not with what was asked for.
    case status(Int)
    /// It sent on to another host, or too often.
    case redirected
    /// The answer is larger than is taken.
    case tooLarge
}
