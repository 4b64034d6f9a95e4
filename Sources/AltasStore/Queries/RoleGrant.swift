package import AltasCore

/// A role that somebody holds, at one site or at all.
package struct RoleGrant: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// Who.
    package let staff: Staff.ID
    /// What.
    package let role: Staff.Role
    /// Where; nil for all sites.
    package let site: Site.ID?
    /// From which day.
    package let from: CivilDate
    /// The last day; nil while it goes on.
    package let until: CivilDate?

    /// Whether it holds on a day.
    package func holds(on day: CivilDate) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }
}
