import AltasCore
import AltasStore

extension Register {
    /// Proposes links for the items of a standard that have none, by likeness of text.
    ///
    /// Whoever is signed in may ask; nothing is written.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``.
    package func linkSuggestions(
        _ request: LinkSuggestionRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> LinkSuggestionAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let edition = try connection.edition(named: request.standard, at: moment)
            let source =
                try request.source.map { try connection.edition(named: $0, at: moment) }
                ?? connection.curriculum(at: moment)
            let (target, sources) = try question.trees(to: edition, from: source)
            let links = try connection.links(to: edition.id, from: source.id, at: moment)
            let found = LinkSuggestions(
                from: sources,
                to: target,
                linked: Set(links.map(\.target)),
                limit: request.limit
            )
            return LinkSuggestionAnswer(
                edition: EditionName(edition, question),
                source: EditionName(source, question),
                languages: found.languages,
                items: question.items(of: found, from: sources, to: target),
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// The standard, and what links to it may start from.
    fileprivate func trees(
        to edition: Edition,
        from source: Edition
    ) throws -> (target: EditionTree, sources: [EditionTree]) {
        let own = try edition.region.flatMap {
            try connection.localEdition(of: $0, pinnedTo: source.slug, at: moment)
        }
        let languages = try connection.languages(of: edition.id).union(inquiry.languages)
        return (
            try connection.tree(of: edition, in: languages),
            try [source, own].compactMap(\.self).map {
                try connection.tree(of: $0, in: languages)
            }
        )
    }

    fileprivate func items(
        of found: LinkSuggestions,
        from sources: [EditionTree],
        to target: EditionTree
    ) -> [UnlinkedItem] {
        let targetPaths = ItemPaths(target)
        let sourcePaths = sources.map { ($0, ItemPaths($0)) }
        let byTarget = Dictionary(grouping: found.suggestions, by: \.target)
        return found.sought.compactMap { target[$0] }.map { item in
            UnlinkedItem(
                item: ComparedItem(item, targetPaths, self),
                proposals: (byTarget[item.id] ?? []).compactMap { suggestion in
                    sourcePaths.lazy.compactMap { tree, paths in
                        tree[suggestion.source].map {
                            ProposedLink(suggestion, from: ComparedItem($0, paths, self))
                        }
                    }.first
                }
            )
        }
    }
}

extension ProposedLink {
    fileprivate init(_ suggestion: LinkSuggestion, from source: ComparedItem) {
        self.source = source
        score = suggestion.score
        relation = suggestion.relation
        sharedWords = suggestion.sharedWords
        missingWords = suggestion.missingWords
    }
}
