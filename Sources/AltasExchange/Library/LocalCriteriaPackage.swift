package import AltasCore

/// A region's own criteria as its file has them.
package struct LocalCriteriaPackage: Equatable, Sendable {
    /// The edition `local-REGION` and its criteria, with provisional keys from 1 and no anchors
    /// yet.
    package let tree: EditionTree
    /// The code of the curriculum's outcome that each criterion stands under.
    package let anchors: [Item.ID: String]

    /// The short name of the edition that holds a region's own criteria.
    static func slug(of region: String) -> String { "local-\(region.lowercased())" }
}
