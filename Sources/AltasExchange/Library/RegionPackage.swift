package import AltasCore

/// A region as its files have it.
package struct RegionPackage: Equatable, Sendable {
    /// Languages, scales, levels and the award rule.
    package let profile: Profile
    /// The region's own criteria; nil when it has none.
    package let local: LocalCriteriaPackage?
    /// The region's standards, in the order of their folders.
    package let standards: [StandardPackage]
}
