package import AltasCore

/// A role to give, at one site or at all.
package struct RoleRequest: Sendable, Codable {
    /// The role.
    package var role: Staff.Role
    /// The site's short name; nil for all sites.
    package var site: String?
    /// From which day; nil for today.
    package var from: CivilDate?

    /// By default a role is for all sites, from today.
    package init(_ role: Staff.Role, site: String? = nil, from: CivilDate? = nil) {
        self.role = role
        self.site = site
        self.from = from
    }
}

/// A national role to give, in which somebody may decide.
package struct CapacityRequest: Sendable, Codable {
    /// The role's key in the region's profile.
    package var capacity: String
    /// In which region.
    package var region: String
    /// From which day; nil for the day the role began where it has not ended, else today.
    package var from: CivilDate?
    /// The last day; nil when it goes on.
    package var until: CivilDate?

    /// By default a national role goes on from today.
    package init(
        _ capacity: String,
        in region: String,
        from: CivilDate? = nil,
        until: CivilDate? = nil
    ) {
        self.capacity = capacity
        self.region = region
        self.from = from
        self.until = until
    }
}

/// A member of staff who is to be added.
package struct StaffRequest: Sendable, Codable {
    /// The name.
    package var name: String
    /// The first role; nil for none yet.
    package var role: Staff.Role?
    /// The sites where the role holds; none for all sites.
    package var sites: [String]
    /// The national role in which a trainer decides; nil for the only one that may decide at the sites.
    package var capacity: String?
    /// The region of the national role; nil for the one that the sites are in.
    package var region: String?
    /// From which day all of it holds; nil for today.
    package var from: CivilDate?
    /// The passphrase to sign in with; nil to set one later.
    package var passphrase: String?

    /// Describes a member of staff, by default without role or passphrase.
    package init(
        name: String,
        role: Staff.Role? = nil,
        sites: [String] = [],
        capacity: String? = nil,
        region: String? = nil,
        from: CivilDate? = nil,
        passphrase: String? = nil
    ) {
        self.name = name
        self.role = role
        self.sites = sites
        self.capacity = capacity
        self.region = region
        self.from = from
        self.passphrase = passphrase
    }
}
