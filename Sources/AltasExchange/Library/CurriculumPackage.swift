package import AltasCore

/// A curriculum as its files have it.
package struct CurriculumPackage: Equatable, Sendable {
    /// The edition and its items, with provisional keys from 1.
    package let tree: EditionTree
}
