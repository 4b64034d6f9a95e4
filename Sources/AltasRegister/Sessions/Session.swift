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

    /// Whether a learner has signed in, who sees nobody but themselves.
    package var isLearner: Bool { holder.learner != nil }
}
