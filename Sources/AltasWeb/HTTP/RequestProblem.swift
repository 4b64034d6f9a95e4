/// Why a request cannot be taken, whoever sent it and whatever it is about.
package enum RequestProblem: Error, Hashable, Sendable, CaseIterable {
    /// It does not keep to the form of HTTP, of a URL, or of what its body says it is.
    case malformed
    /// Nothing has this path.
    case noSuchPath
    /// Its method is known, but not here.
    case wrongMethod
    /// Its method or the coding of its body is not known.
    case notImplemented
    /// Its body is too large.
    case tooLarge
    /// It speaks a version of HTTP that is not known.
    case version
    /// Its body is not of a kind that is taken here.
    case mediaType
    /// A form that is not from a page of ours, or from one that was opened before signing in or out.
    case foreignForm
    /// It needs a signature, and the keys that sign have not been opened.
    case noKeys

    /// The status that says so.
    package var status: Status {
        switch self {
        case .malformed: .badRequest
        case .noSuchPath: .notFound
        case .wrongMethod: .methodNotAllowed
        case .notImplemented: .notImplemented
        case .tooLarge: .contentTooLarge
        case .version: .versionNotSupported
        case .mediaType: .unsupportedMediaType
        case .foreignForm: .forbidden
        case .noKeys: .unavailable
        }
    }
}
