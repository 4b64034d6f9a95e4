package import AltasCore

/// Who has signed in.
package enum SessionHolder: Sendable, Hashable {
    /// A member of staff.
    case staff(Staff.ID)
    /// A learner, who sees nobody but themselves.
    case learner(Learner.ID)

    /// The member of staff; nil for a learner.
    package var staff: Staff.ID? {
        if case .staff(let id) = self { id } else { nil }
    }

    /// The learner; nil for a member of staff.
    package var learner: Learner.ID? {
        if case .learner(let id) = self { id } else { nil }
    }
}

/// A session as it is kept; times are seconds since 1970 UTC.
package struct StoredSession: Sendable, Hashable {
    /// Who has signed in.
    package let holder: SessionHolder
    /// When it began.
    package let created: Int64
    /// When it was last noted that it was used.
    package let seen: Int64
    /// When it ends.
    package let expires: Int64
}
