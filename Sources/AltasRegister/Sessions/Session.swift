package import AltasCore
import AltasCrypto

/// Somebody who has signed in.
///
/// What they may do is looked up anew by each use case.
package struct Session: Sendable, Hashable {
    /// Who.
    package let staff: Staff.ID
    /// When it ends, in seconds since 1970 UTC.
    package let expires: Int64

    init(staff: Staff.ID, expires: Int64) {
        self.staff = staff
        self.expires = expires
    }
}
