import AltasCore
package import AltasExchange
import AltasStore

/// Which links are to be written, and how.
package struct CrosswalkExportRequest: Sendable, Hashable, Codable {
    /// The edition that the links start from, by slug or official code.
    package var source: String
    /// The edition that they lead to.
    package var target: String
    /// How they are written.
    package var format: CrosswalkFile.Format

    /// Asks for links in a format.
    package init(
        from source: String,
        to target: String,
        as format: CrosswalkFile.Format
    ) {
        self.source = source
        self.target = target
        self.format = format
    }
}

/// Links written for others.
package struct CrosswalkExport: Sendable {
    /// The file.
    package let text: String
    /// How many links it holds.
    package let links: Int
    /// The links that the format cannot say in full, or says only to us.
    package let unexpressed: [CASEReport.UnexpressedLink]
    /// The state of the register that it shows.
    package let stamp: Stamp
}

extension Register {
    /// Writes the links from one edition to another.
    ///
    /// Whoever is signed in may have them. Taken in again they change nothing.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` when both editions are one.
    package func exportCrosswalk(
        _ request: CrosswalkExportRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> CrosswalkExport {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let (source, target) = try connection.ends(
                from: request.source,
                to: request.target,
                at: moment
            )
            let links = try connection.links(to: target.id, from: source.id, at: moment)
            let trees = try connection.linkTrees(
                links,
                from: source,
                to: target,
                at: moment,
                in: request.format == .csv ? [] : nil
            )
            switch request.format {
            case .csv:
                let text = CrosswalkTable.text(of: links, from: trees.sources, to: trees.target)
                return CrosswalkExport(
                    text: text,
                    links: links.count,
                    unexpressed: [],
                    stamp: question.stamp
                )
            case .case11:
                return try question.package(links, trees)
            }
        }
    }
}

extension Question {
    /// Links as a CASE package of their own, which has no items: they are in the editions' own.
    fileprivate func package(
        _ links: [Link],
        _ trees: LinkTrees
    ) throws -> CrosswalkExport {
        let changed = try connection.time(of: moment.entry) ?? 0
        guard let writer = CASEWriter(site: Self.nowhere, changed: changed) else {
            preconditionFailure("The address for what has none is an address.")
        }
        let crosswalk = CASECrosswalk(links: links, sources: trees.sources, target: trees.target)
        let content = CASEContent(
            tree: try EditionTree(edition: Self.document(of: trees), items: []),
            crosswalks: [crosswalk]
        )
        let (bytes, report) = writer.bytes(of: content)
        return CrosswalkExport(
            text: String(decoding: bytes, as: UTF8.self),
            links: links.count,
            unexpressed: report.unexpressed,
            stamp: stamp
        )
    }

    /// What the addresses of things begin with that have none: it leads nowhere (RFC 2606).
    private static let nowhere = "https://altas.invalid"

    /// What a package of links says of itself.
    private static func document(of trees: LinkTrees) -> Edition {
        let (source, target) = (trees.source.edition, trees.target.edition)
        let details = Edition.Details(
            title: LocalizedText(["en": "Links from \(source.slug) to \(target.slug)"]),
            language: "en",
            verification: .draft
        )
        return Edition(
            slug: "\(source.slug)-to-\(target.slug)",
            role: .standard,
            region: target.region,
            label: target.label,
            details: details
        )
    }
}
