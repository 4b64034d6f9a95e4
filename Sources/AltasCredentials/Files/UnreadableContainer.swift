/// Why nothing can be taken out of a file that should hold a credential.
package enum UnreadableContainer: Error, Equatable, Sendable, CaseIterable {
    /// It does not begin as its format does.
    case otherFormat
    /// It ends before it is complete.
    case truncated
    /// It breaks a rule of its format, or says two things at once.
    case damaged
    /// It holds more than is read: too many parts, too deep, or too long once expanded.
    case tooLarge
    /// It uses a part of its format that is not read here, such as encryption.
    case unsupported
    /// There is no credential in it.
    case noCredential
    /// There is more than one credential in it.
    case severalCredentials
}
