package import AltasCore

/// A format that frameworks are written in; the raw value is what people type.
package enum ExportFormat: String, Sendable, CaseIterable, Codable {
    /// A CASE 1.1 package.
    case case11 = "case-1.1"
    /// A CASE 1.0 package.
    case case10 = "case-1.0"
    /// Our own items in a single CSV file.
    case csv
    /// OpenSALT's CSV.
    case openSALT = "opensalt"
    /// Moodle's competency framework as CSV.
    case moodle

    /// The version of CASE; nil for other formats.
    package var caseVersion: CASEVersion? {
        switch self {
        case .case11: .v11
        case .case10: .v10
        case .csv, .openSALT, .moodle: nil
        }
    }
}

extension ExportedFramework {
    /// Writes an edition in a format that has one row for each item.
    ///
    /// - Parameters:
    ///   - tree: the edition, with its links among its facts.
    ///   - format: the format; for a version of CASE use ``CASEWriter``.
    /// - Returns: the file, and what it cannot say; nil for CASE.
    /// - Throws: what ``EditionTree`` throws.
    package static func table(
        of tree: EditionTree,
        in format: ExportFormat
    ) throws -> ExportedFramework? {
        let plain = try KeptLinks.taken(from: tree)
        let lost = ExportLosses.beside(plain.links, in: plain.tree)
        switch format {
        case .case10, .case11: return nil
        case .csv:
            let anchors = lost.filter { $0.kind == .anchor }
            return FrameworkCSVWriter.export(tree).losing(anchors)
        case .openSALT: return OpenSALTWriter.export(plain.tree).losing(lost)
        case .moodle: return MoodleWriter.export(plain.tree).losing(lost)
        }
    }

    private func losing(_ others: [ExportLoss]) -> ExportedFramework {
        ExportedFramework(text: text, losses: losses + others)
    }
}

extension ExportLosses {
    /// What a table of items loses of links, and every format of local criteria.
    static func beside(_ links: [ImportedAssociation], in tree: EditionTree) -> [ExportLoss] {
        var losses = ExportLosses()
        for _ in links { losses.note(.links) }
        for item in tree.items { losses.note(.anchor, if: item.anchor != nil) }
        return losses.list
    }
}
