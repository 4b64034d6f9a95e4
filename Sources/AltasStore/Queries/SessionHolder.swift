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
