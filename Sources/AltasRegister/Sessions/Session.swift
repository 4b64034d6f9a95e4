import AltasCore
import AltasCrypto
import AltasStore

/// Somebody who has signed in.
///
/// What they may do is looked up anew by each use case.
package struct Session: Sendable, Hashable {
    /// Who.
    let holder: SessionHolder
    /// When it ends, in seconds since 1970 UTC.
    package let expires: Int64

    init(_ holder: SessionHolder, expires: Int64) {
        self.holder = holder
        self.expires = expires
    }

    init(staff: Staff.ID, expires: Int64) {
        self.init(.staff(staff), expires: expires)
    }

    /// Whether a learner has signed in, and not a member of staff.
    package var isLearners: Bool { holder.learner != nil }
}

extension SessionHolder {
    /// How long a session lasts, in seconds: a working day for staff, a month for a learner.
    var sessionLength: Int64 {
        switch self {
        case .staff: 12 * 3600
        case .learner: 30 * 86_400
        }
    }

    /// How long a browser's session lasts while nobody uses it, in seconds.
    var idleLength: Int64 {
        switch self {
        case .staff: 2 * 3600
        case .learner: 7 * 86_400
        }
    }
}
