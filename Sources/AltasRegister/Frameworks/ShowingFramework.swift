import AltasCore
import AltasStore

extension Register {
    /// Shows an edition with its items, or with one item and those under it.
    ///
    /// Whoever is signed in may read it.
    ///
    /// - Parameters:
    ///   - name: the edition's slug, or an official code that one edition in force has.
    ///   - code: the code of the item to begin at; nil for all items.
    ///   - inquiry: as of when, and in which language.
    ///   - session: who asks.
    /// - Returns: The edition and its items, in all languages.
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/unknownItem(_:edition:nearest:)``, ``Refusal/ambiguousItem(_:candidates:)``.
    package func framework(
        _ name: String,
        item code: String? = nil,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> FrameworkAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let edition = try connection.edition(named: name, at: moment)
            let tree = try connection.tree(of: edition)
            let outcomes = try question.outcomes(under: edition)
            let items = try tree.items(from: code)
            let base = items.first.map { tree.ancestors(of: $0.id).count } ?? 0
            return FrameworkAnswer(
                edition: EditionName(edition, question),
                isInForce: try connection.editionsInForce(at: moment).contains(edition.id),
                publication: FrameworkAnswer.Publication(edition, question),
                items: items.map { item in
                    ListedItem(
                        item,
                        in: tree,
                        depth: tree.ancestors(of: item.id).count - base,
                        outcome: item.anchor.flatMap { outcomes[$0] },
                        question
                    )
                },
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// The codes of the curriculum's items that an edition of local criteria is pinned to; none for other editions.
    fileprivate func outcomes(under edition: Edition) throws -> [Item.ID: String] {
        guard let slug = edition.pinnedTo,
            let curriculum = try connection.edition(slug: slug, at: moment)
        else { return [:] }
        let items = try connection.tree(of: curriculum, in: []).items
        return Dictionary(
            items.map { ($0.id, $0.code.description) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension EditionTree {
    /// Every item, each followed by those under it.
    var depthFirst: [Item] { roots.flatMap { subtree(of: $0.id) } }

    /// The one item that a code or a path of codes means.
    ///
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)``, ``Refusal/ambiguousItem(_:candidates:)``.
    func item(named text: String) throws(Refusal) -> Item {
        let found = items(coded: text)
        guard found.count <= 1 else {
            throw .ambiguousItem(text, candidates: found.map(path))
        }
        guard let item = found.first else {
            let codes = items.map(\.code.description)
            let nearest = Suggestions.nearest(to: text, among: codes)
            throw .unknownItem(text, edition: edition.slug, nearest: nearest)
        }
        return item
    }
}
