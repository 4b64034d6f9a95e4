package import AltasCore

/// The links of a file, resolved to the items of editions.
package struct CrosswalkLinks: Sendable, Equatable {
    /// The links, each about something else, with keys from 1.
    package private(set) var links: [Link] = []
    /// Everything that is wrong with the file's rows.
    package private(set) var problems: [GridProblem] = []
    /// The lines that say again what an earlier one says.
    package private(set) var repeatedLines: [Int] = []
    /// The associations that say nothing of these editions.
    package private(set) var rest: [ImportedAssociation] = []
    /// The links of associations that say something else than earlier ones of the same items.
    package private(set) var contradicting: [Link] = []

    /// Resolves a file.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - sources: the editions that links start from; their items have keys of their own.
    ///   - target: the edition that they lead to.
    package init(_ file: CrosswalkFile, from sources: [EditionTree], to target: EditionTree) {
        switch file.content {
        case .rows(let rows, let columns):
            take(rows, columns: columns, LinkBuilder(from: sources, to: target))
        case .associations(let associations):
            let (links, rest) = CASELinkReading(from: sources, to: target).links(in: associations)
            self.rest = rest
            take(links.map(\.tidied))
        }
        problems = (file.problems + problems).sorted { $0.row < $1.row }
    }

    private mutating func take(
        _ rows: [CrosswalkRow],
        columns: [String],
        _ builder: LinkBuilder
    ) {
        var builder = builder
        for row in rows {
            do {
                try builder.add(row)
            } catch {
                problems.append(error.problem(of: row, in: columns))
            }
        }
        var first: [Link.Ends: Int] = [:]
        for (place, link) in builder.links.enumerated() {
            guard let held = first[link.ends] else {
                first[link.ends] = place
                links.append(link)
                continue
            }
            let line = builder.lines[place]
            if link.saysTheSame(as: builder.links[held]) {
                repeatedLines.append(line)
            } else {
                problems.append(
                    GridProblem(
                        row: line,
                        column: nil,
                        found: "",
                        problem: .row(.contradictsLine(builder.lines[held]))
                    )
                )
            }
        }
    }

    private mutating func take(_ found: [Link]) {
        var first: [Link.Ends: Link] = [:]
        for link in found {
            if let held = first[link.ends] {
                if !link.saysTheSame(as: held) { contradicting.append(link) }
            } else {
                first[link.ends] = link
                links.append(link)
            }
        }
    }
}

extension Link {
    /// The link as our own file would have it: no white space around its texts, no source twice,
    /// and no credit where what is left is not said.
    fileprivate var tidied: Link {
        var link = self
        var seen: Set<Item.ID> = []
        link.sources = sources.filter { seen.insert($0).inserted }
        link.gap = gap.flatMap(\.trimmedUnlessBlank)
        link.rationale = rationale.flatMap(\.trimmedUnlessBlank)
        if relation == .partial, link.gap == nil { link.relation = .related }
        return link
    }
}

extension String {
    fileprivate var trimmedUnlessBlank: String? {
        let text = trimmingSpaces
        return text.isEmpty ? nil : text
    }
}
