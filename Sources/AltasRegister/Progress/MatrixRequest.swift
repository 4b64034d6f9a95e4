/// What to show of a site's training matrix.
package struct MatrixRequest: Sendable, Hashable, Codable {
    /// The site's short name.
    package var site: String
    /// The region to look through; nil for the site's.
    package var region: String?
    /// Whether criteria stand across, and not modules.
    package var isByCriteria: Bool
    /// What to show: modules; criteria; outcomes, which stand for their criteria; empty for all.
    package var items: [String]
    /// Shows only learners with something out of date, or running out within so many days; nil for
    /// everybody.
    package var expiringWithin: Int?

    /// By default everybody in every module.
    package init(
        site: String,
        region: String? = nil,
        isByCriteria: Bool = false,
        items: [String] = [],
        expiringWithin: Int? = nil
    ) {
        self.site = site
        self.region = region
        self.isByCriteria = isByCriteria
        self.items = items
        self.expiringWithin = expiringWithin
    }

    /// How many days before its end something runs out soon.
    var notice: Int { expiringWithin ?? 90 }
}
