import AltasCore
import AltasExchange
import AltasStore

extension Register {
    /// Writes an edition as a file for others.
    ///
    /// In CASE the links of crosswalks that lead to the edition or start from it go along. Whoever is
    /// signed in may do it.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` when the address to begin with is none.
    package func exportFramework(
        _ request: ExportRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> ExportAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let edition = try connection.edition(named: request.edition, at: moment)
            let tree = try connection.wholeTree(of: edition)
            let name = EditionName(edition, question)
            if let file = try ExportedFramework.table(of: tree, in: request.format) {
                return ExportAnswer(request, name, tree, file, question.stamp)
            }
            let changed = try connection.lastChange(of: edition.id, at: moment)
            let writer = try request.writer(changed: changed ?? 0)
            let plain = try KeptLinks.taken(from: tree)
            let content = CASEContent(
                tree: plain.tree,
                associations: plain.links,
                crosswalks: try connection.crosswalks(of: plain.tree, at: moment)
            )
            return ExportAnswer(request, name, content, writer, question.stamp)
        }
    }
}

extension ExportRequest {
    fileprivate func writer(changed: Int64) throws(Refusal) -> CASEWriter {
        guard let version = format.caseVersion,
            let writer = CASEWriter(version: version, site: base, changed: changed)
        else { throw .invalid(field: .address, value: base, reason: .notAnAddress) }
        return writer
    }
}

extension ExportAnswer {
    fileprivate init(
        _ request: ExportRequest,
        _ edition: EditionName,
        _ tree: EditionTree,
        _ file: ExportedFramework,
        _ stamp: Stamp
    ) {
        self.edition = edition
        format = request.format
        items = tree.items.count
        links = 0
        losses = file.losses
        unexpressed = []
        shortened = 0
        text = file.text
        self.stamp = stamp
    }

    fileprivate init(
        _ request: ExportRequest,
        _ edition: EditionName,
        _ content: CASEContent,
        _ writer: CASEWriter,
        _ stamp: Stamp
    ) {
        let (bytes, report) = writer.bytes(of: content)
        let anchors = content.tree.items.count { $0.anchor != nil }
        self.edition = edition
        format = request.format
        items = content.tree.items.count
        links = content.crosswalks.reduce(0) { $0 + $1.links.count }
        losses = anchors > 0 ? [ExportLoss(kind: .anchor, count: anchors)] : []
        unexpressed = report.unexpressed
        shortened = report.shortened
        text = String(decoding: bytes, as: UTF8.self)
        self.stamp = stamp
    }
}

extension Connection {
    /// An edition with all that is held of it.
    fileprivate func wholeTree(of edition: Edition) throws -> EditionTree {
        let tree = try tree(of: edition)
        guard let questionnaire = try questionnaire(of: edition.id) else { return tree }
        var edition = edition
        edition.details.questionnaire = questionnaire
        return try EditionTree(edition: edition, items: tree.items)
    }

    /// The links that lead to an edition, and those that start from its items, by the edition that
    /// they lead to.
    fileprivate func crosswalks(
        of tree: EditionTree,
        at moment: Moment
    ) throws -> [CASECrosswalk] {
        var crosswalks = [try crosswalk(to: tree, at: moment) { _ in true }]
        for target in try editions(linkedFrom: tree.edition.id) where target.id != tree.edition.id {
            crosswalks.append(
                try crosswalk(to: self.tree(of: target), at: moment) { link in
                    link.sources.contains { tree[$0] != nil }
                }
            )
        }
        return crosswalks.filter { !$0.links.isEmpty }
    }

    private func crosswalk(
        to target: EditionTree,
        at moment: Moment,
        where isWanted: (Link) -> Bool
    ) throws -> CASECrosswalk {
        let links = try links(to: target.edition.id, at: moment).filter(isWanted)
        let owners = try editions(owning: Set(links.flatMap(\.sources)))
        return CASECrosswalk(
            links: links,
            sources: try owners.map { try tree(of: $0) },
            target: target
        )
    }
}
