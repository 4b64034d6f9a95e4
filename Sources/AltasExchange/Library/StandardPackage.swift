package import AltasCore

/// A standard as its files have it.
package struct StandardPackage: Equatable, Sendable {
    /// The edition and its items, with provisional keys from 1.
    package let tree: EditionTree
    /// The links that lead to it; nil when there is no such file.
    package let crosswalk: CrosswalkTable?
}
