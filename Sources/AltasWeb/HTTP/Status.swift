/// How a request ended (RFC 9110, section 15): an open set.
package struct Status: RawRepresentable, Hashable, Sendable {
    /// The three digits.
    package let rawValue: Int

    /// The status with these digits.
    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The first digit's class, as metrics count it: `2xx`.
    var family: String { "\(rawValue / 100)xx" }

    /// Done, and here is the answer.
    package static let ok = Status(rawValue: 200)
    /// Something was made.
    package static let created = Status(rawValue: 201)
    /// Done, and there is nothing to show.
    package static let noContent = Status(rawValue: 204)
    /// See another page, by reading it.
    package static let seeOther = Status(rawValue: 303)
    /// What you have is still so.
    package static let notModified = Status(rawValue: 304)
    /// It is somewhere else for good; ask there in the same way.
    package static let permanentRedirect = Status(rawValue: 308)
    /// The request cannot be read.
    package static let badRequest = Status(rawValue: 400)
    /// Nobody is signed in.
    package static let unauthorized = Status(rawValue: 401)
    /// Whoever is signed in may not.
    package static let forbidden = Status(rawValue: 403)
    /// There is nothing here.
    package static let notFound = Status(rawValue: 404)
    /// This can be done here, but not so.
    package static let methodNotAllowed = Status(rawValue: 405)
    /// It does not go together with what is there.
    package static let conflict = Status(rawValue: 409)
    /// It was here once, and is gone.
    package static let gone = Status(rawValue: 410)
    /// What was read before has changed since.
    package static let preconditionFailed = Status(rawValue: 412)
    /// The body is too large.
    package static let contentTooLarge = Status(rawValue: 413)
    /// The body is of a kind that is not taken here.
    package static let unsupportedMediaType = Status(rawValue: 415)
    /// The request can be read, but what it says cannot be done.
    package static let unprocessable = Status(rawValue: 422)
    /// Too many requests: wait.
    package static let tooManyRequests = Status(rawValue: 429)
    /// The fault is ours.
    package static let internalError = Status(rawValue: 500)
    /// No such method is known anywhere here.
    package static let notImplemented = Status(rawValue: 501)
    /// Not now: try again.
    package static let unavailable = Status(rawValue: 503)
    /// This version of HTTP is not spoken.
    package static let versionNotSupported = Status(rawValue: 505)
    /// There is no room to record it.
    package static let insufficientStorage = Status(rawValue: 507)
}
