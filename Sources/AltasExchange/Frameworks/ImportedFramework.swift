package import AltasCore

/// A framework as some file has it, with what was not taken and what was doubtful.
package struct ImportedFramework: Sendable, Equatable {
    /// The format that it came in.
    package var format: FrameworkFormat
    /// The edition and its items, with provisional keys from 1, parents first.
    package var tree: EditionTree
    /// What was doubtful, in order; a warning's number is its place in this list.
    package var warnings: [ImportWarning]
    /// What was not taken, in the file's order.
    package var omitted: [Omission]
    /// The links other than those from child to parent, in the file's order.
    package var associations: [ImportedAssociation]

    /// Gathers what a reader found.
    package init(
        format: FrameworkFormat,
        tree: EditionTree,
        warnings: [ImportWarning] = [],
        omitted: [Omission] = [],
        associations: [ImportedAssociation] = []
    ) {
        self.format = format
        self.tree = tree
        self.warnings = warnings
        self.omitted = omitted
        self.associations = associations
    }
}
