import AltasCore
import AltasExchange
import AltasStore

/// A request for frameworks while it is being answered: one snapshot, and what was worked out for its state.
struct CASEQuestion {
    /// Everything there is: what is served is the present.
    static let moment = Moment(entry: .max, day: .distantFuture)

    let connection: Connection
    let state: FrameworkState
    let index: CASEIndex
    let host: CASEHost
    let documents: [Edition.ID: CASEObject]

    /// The edition that a document's identifier means.
    func edition(_ key: CASEIdentifier) throws(CASEProblem) -> Edition {
        guard let edition = index.documents[key].flatMap({ index[$0] }) else {
            throw .unknownObject
        }
        return edition
    }

    /// The document that an edition is served as.
    func document(of edition: Edition) throws(CASEProblem) -> CASEObject {
        guard let document = documents[edition.id] else { throw .unknownObject }
        return document
    }

    /// An item, outside a package.
    func item(_ key: CASEIdentifier) throws -> CASEObject {
        let (item, branch) = try branch(of: key)
        return host.item(item, in: branch, of: try document(of: branch.tree.edition))
    }

    /// What else came with an edition.
    func definitions(
        _ key: CASEIdentifier,
        _ identifier: String,
        in collection: CASECollection
    ) throws -> [CASEObject] {
        guard let found = index.definitions[key], found.collection == collection,
            let edition = index[found.edition]
        else { throw CASEProblem.unknownObject }
        let held = CASEDefinitions(of: edition, changed: index.changed[edition.id] ?? 0)
        return host.definitions(identifier, in: collection, of: held)
    }

    /// The package of an edition.
    func package(of edition: Edition) throws -> [UInt8] {
        let tree = try EditionTree(
            edition: edition,
            items: try connection.tree(of: edition).items.map(\.withoutKeptLinks)
        )
        let content = CASEContent(
            tree: tree,
            associations: index.keptLinks[edition.id] ?? [],
            crosswalks: try crosswalks(of: try links(of: tree))
        )
        return host.package(content, changed: index.changed[edition.id] ?? 0)
    }

    /// The links that lead to an edition, and those that start from its items.
    private func links(of tree: EditionTree) throws -> [Link] {
        let own = tree.edition.id
        let away = try connection.editions(linkedFrom: own).filter { $0.id != own }.flatMap {
            try connection.links(to: $0.id, at: Self.moment)
        }
        return try connection.links(to: own, at: Self.moment)
            + away.filter { $0.sources.contains { tree[$0] != nil } }
    }
}

// MARK: - Associations

extension CASEQuestion {
    /// An association, outside a package.
    func association(_ key: CASEIdentifier, _ identifier: String) throws -> CASEObject {
        let found: (CASEObject, document: CASEObject)?
        switch index.associations[key] {
        case nil: found = nil
        case .parent(let item):
            let branch = try branch(of: item)
            let document = try document(of: branch.tree.edition)
            found = branch.tree[item].flatMap {
                host.parentLink(of: $0, in: branch, of: document)
            }.map { ($0, document) }
        case .kept(let link): found = try keptLinks([link]).first
        case .link(let target):
            found = try links(of: target).first { $0.0.identifier == identifier }
        }
        guard let (association, document) = found else { throw CASEProblem.unknownObject }
        return association.naming(document)
    }

    /// The associations that begin or end at an item: those with the items above and below it, those that came with editions,
    /// and those of links.
    func associations(of key: CASEIdentifier) throws -> [CASEObject] {
        let (item, line) = try branch(of: key)
        let edition = line.tree.edition
        let document = try document(of: edition)
        let children = try connection.children(of: item.id).map(\.withoutKeptLinks)
        let branch = CASEBranch(
            tree: try EditionTree(edition: edition, items: line.tree.items + children),
            places: line.places
        )
        let kept = try keptLinks(index.kept[key] ?? []).map(\.0)
        return ([item] + children).compactMap { host.parentLink(of: $0, in: branch, of: document) }
            + kept + (try links(of: item.id).map(\.0))
    }

    /// Associations that came with editions, each with the document of its edition.
    private func keptLinks(
        _ links: [CASEIndex.KeptLink]
    ) throws -> [(CASEObject, document: CASEObject)] {
        try links.compactMap { link in
            guard let edition = index[link.edition],
                let association = index.keptLinks[link.edition]?[link.place]
            else { return nil }
            let document = try document(of: edition)
            let object = host.association(
                association,
                number: link.place + 1,
                of: edition,
                in: document
            )
            return (object, document)
        }
    }

    /// The associations of the links of an item, each with the document of the edition that the link leads to.
    private func links(of item: Item.ID) throws -> [(CASEObject, document: CASEObject)] {
        let links = try connection.links(of: item, at: Self.moment)
        return try crosswalks(of: links).flatMap { crosswalk in
            let document = try document(of: crosswalk.target.edition)
            return host.associations(of: crosswalk, in: document).map { ($0, document) }
        }
    }
}

// MARK: - Reading parts of editions

extension CASEQuestion {
    private func branch(of key: CASEIdentifier) throws -> (item: Item, branch: CASEBranch) {
        guard let id = index.items[key] else { throw CASEProblem.unknownObject }
        let branch = try branch(of: id)
        guard let item = branch.tree[id] else { throw CASEProblem.unknownObject }
        return (item, branch)
    }

    private func branch(of item: Item.ID) throws -> CASEBranch {
        guard let tree = try trees(of: [item]).first else { throw CASEProblem.unknownObject }
        return CASEBranch(tree: tree, places: try connection.places(of: tree.items.map(\.id)))
    }

    /// These items and those above them, by the edition that they belong to.
    private func trees(of items: Set<Item.ID>) throws -> [EditionTree] {
        let found = try connection.itemsWithAncestors(items)
        let groups = Dictionary(grouping: found, by: \.edition)
        return try groups.sorted { $0.key < $1.key }.compactMap { id, items in
            guard let edition = index[id] else { return nil }
            return try EditionTree(edition: edition, items: items.map(\.item.withoutKeptLinks))
        }
    }

    /// Links by the edition that they lead to, with no more of the editions than they need.
    private func crosswalks(of links: [Link]) throws -> [CASECrosswalk] {
        let trees = try trees(of: Set(links.flatMap { $0.sources + [$0.target] }))
        let changed = try connection.changes(of: links.map(\.id))
        return trees.compactMap { target in
            let own = links.filter { target[$0.target] != nil }
            guard !own.isEmpty else { return nil }
            let sources = trees.filter { tree in
                own.contains { $0.sources.contains { tree[$0] != nil } }
            }
            return CASECrosswalk(links: own, sources: sources, target: target, changed: changed)
        }
    }
}

extension Item {
    /// The item without the associations that are kept among its facts.
    fileprivate var withoutKeptLinks: Item {
        guard facts[KeptLinks.name] != nil else { return self }
        var item = self
        item.facts[KeptLinks.name] = nil
        return item
    }
}
