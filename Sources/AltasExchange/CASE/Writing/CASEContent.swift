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
    /// When each link changed last, in seconds since 1970; of a link that is not here, when the
    /// document did.
    package var changed: [Link.ID: Int64]

    /// Gathers links with their editions, of which it is enough to have the links' items and those
    /// above them.
    package init(
        links: [Link],
        sources: [EditionTree],
        target: EditionTree,
        changed: [Link.ID: Int64] = [:]
    ) {
        self.links = links
        self.sources = sources
        self.target = target
        self.changed = changed
    }
}
