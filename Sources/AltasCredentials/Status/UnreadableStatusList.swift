/// Why a document is no list of withdrawals that can be read.
package enum UnreadableStatusList: Error, Equatable, Sendable {
    /// A member is missing, or is not what the specification has there.
    case malformed(member: String)
    /// The packed list is no list, or is too large.
    case damaged(CompressionFault)
    /// The list has fewer places than the specification asks for.
    case tooShort
}
