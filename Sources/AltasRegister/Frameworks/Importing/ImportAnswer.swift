import AltasCore
package import AltasExchange

/// What was brought in, and what a person should look at.
package struct ImportAnswer: Sendable, Codable {
    /// The format that was recognised.
    package let format: FrameworkFormat
    /// The edition as it stands in the register.
    package let edition: EditionName
    /// The slug of the edition that it takes the place of.
    package let replaces: String?
    /// Whether this call brought it in.
    package let status: Status
    /// How many items it has.
    package let items: Int
    /// How many links besides those from child to parent are kept with it.
    package let links: Int
    /// How many links of a crosswalk the file has, which are not taken here.
    package let crosswalkLinks: Int
    /// What was doubtful, in order; the number of each is its place, from 1.
    package let warnings: [ImportWarning]
    /// What was not taken, in the file's order.
    package let omitted: [Omission]
    /// The state of the register.
    package let stamp: Stamp

    /// Whether a call brought something in.
    package enum Status: String, Sendable, Codable, CaseIterable {
        /// It was brought in now.
        case imported
        /// It was there with the same content: 0 changes.
        case unchanged
    }
}

extension ImportAnswer {
    init(
        _ framework: ImportedFramework,
        as edition: Edition,
        _ status: Status,
        _ question: Question,
        _ stamp: Stamp
    ) {
        format = framework.format
        self.edition = EditionName(edition, question)
        replaces = edition.replaces
        self.status = status
        items = framework.tree.items.count
        crosswalkLinks = framework.crosswalkLinks
        links = framework.associations.count - crosswalkLinks
        warnings = framework.warnings
        omitted = framework.omitted
        self.stamp = stamp
    }
}
