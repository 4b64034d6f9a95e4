import AltasCore
package import AltasExchange

/// A file of links that is to be taken.
package struct CrosswalkImportRequest: Sendable {
    /// The file, as it was read.
    package var file: CrosswalkFile
    /// The edition that the links start from, by slug or official code.
    package var source: String
    /// The edition that they lead to.
    package var target: String
    /// Whether links that the file does not have are ended.
    package var isReplacing: Bool

    /// By default links that the file does not have stay.
    package init(
        _ file: CrosswalkFile,
        from source: String,
        to target: String,
        isReplacing: Bool = false
    ) {
        self.file = file
        self.source = source
        self.target = target
        self.isReplacing = isReplacing
    }
}

/// What a file of links changed.
package struct CrosswalkImportAnswer: Sendable, Codable {
    /// What the file is.
    package let format: CrosswalkFile.Format
    /// The slug of the edition that the links start from.
    package let from: String
    /// The slug of the edition that they lead to.
    package let to: String
    /// The links that are new.
    package let added: [LinkLine]
    /// The links that took the place of others.
    package let changed: [ChangedLink]
    /// The links that ended because the file does not have them.
    package let ended: [LinkLine]
    /// The links that the file does not have, and that stay.
    package let kept: [LinkLine]
    /// How many links the file says just as they are.
    package let unchanged: Int
    /// How many of the file's links it calls reviewed, which are drafts here.
    package let claimedReviews: Int
    /// The lines that say again what an earlier one says.
    package let repeatedLines: [Int]
    /// The associations that were not taken.
    package let untaken: [UntakenAssociation]
    /// The state of the register with them.
    package let stamp: Stamp

    /// How many links came, went or were changed.
    package var changes: Int { added.count + changed.count + ended.count }

    /// A link in the place of another.
    package struct ChangedLink: Sendable, Hashable, Codable {
        /// The link that ended.
        package let old: LinkLine
        /// The link in its place.
        package let new: LinkLine
        /// In what they differ.
        package let differences: [Difference]
    }

    /// In what two links about the same items may differ.
    package enum Difference: String, Sendable, Codable, CaseIterable {
        case relation, gap, rationale, confidence
    }

    /// An association of a file that is no link here.
    package struct UntakenAssociation: Sendable, Hashable, Codable {
        /// What it starts from, as the file calls it.
        package let origin: String
        /// What it leads to.
        package let destination: String
        /// Its type; for a link that contradicts an earlier one, its relation.
        package let type: String
        /// Why it was not taken.
        package let reason: Reason
    }

    /// Why an association was not taken.
    package enum Reason: String, Sendable, Codable, CaseIterable {
        /// An end of it is in neither edition, or its type says nothing of achievement.
        case elsewhere
        /// It says something else than an earlier one of the same items.
        case contradicts
    }
}

extension CrosswalkImportAnswer.ChangedLink {
    init(_ old: Link, _ new: Link, number: Link.ID?, in trees: LinkTrees) {
        self.old = LinkLine(old, number: old.id, in: trees)
        self.new = LinkLine(new, number: number, in: trees)
        let facets: [(CrosswalkImportAnswer.Difference, Bool)] = [
            (.relation, old.relation != new.relation), (.gap, old.gap != new.gap),
            (.rationale, old.rationale != new.rationale),
            (.confidence, old.confidence != new.confidence),
        ]
        differences = facets.filter(\.1).map(\.0)
    }
}

extension CrosswalkImportAnswer.UntakenAssociation {
    init(_ association: ImportedAssociation) {
        origin = association.origin.name
        destination = association.destination.name
        type = association.type
        reason = .elsewhere
    }

    init(contradicting link: Link, in trees: LinkTrees) {
        origin = link.sources.map(trees.code).joined(separator: " + ")
        destination = trees.code(link.target)
        type = link.relation.rawValue
        reason = .contradicts
    }
}

extension ImportedAssociation.Node {
    fileprivate var name: String { title ?? (identifier.isEmpty ? uri ?? "" : identifier) }
}
