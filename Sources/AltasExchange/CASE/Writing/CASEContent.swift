package import AltasCore

/// What a package is to hold.
package struct CASEContent: Sendable {
    /// The edition and its items.
    package var tree: EditionTree
    /// The associations besides those from child to parent, as a package had them.
    package var associations: [ImportedAssociation]
    /// Our links, a crosswalk at a time.
    package var crosswalks: [CASECrosswalk]

    /// Gathers what a package is to hold.
    package init(
        tree: EditionTree,
        associations: [ImportedAssociation] = [],
        crosswalks: [CASECrosswalk] = []
    ) {
        self.tree = tree
        self.associations = associations
        self.crosswalks = crosswalks
    }
}

/// Links with the editions that their items belong to.
package struct CASECrosswalk: Sendable {
    /// The links.
    package var links: [Link]
    /// The editions that the links start from; their items have keys of their own.
    package var sources: [EditionTree]
    /// The edition that they lead to.
    package var target: EditionTree

    /// Gathers links with their editions.
    package init(links: [Link], sources: [EditionTree], target: EditionTree) {
        self.links = links
        self.sources = sources
        self.target = target
    }
}
