import AltasCore
import AltasExchange
import AltasStore

/// Where to find what a register's frameworks are asked for by identifier over CASE.
///
/// Few identifiers are kept as they are served: those that are no UUID as CASE asks have one that follows from them, and
/// most associations have one that follows from their ends. So they are worked out once for a state of the frameworks.
struct CASEIndex: Sendable {
    /// The editions, with their questionnaires and without the associations kept with them, by slug.
    private(set) var editions: [Edition]
    /// When each edition or its links changed last, in seconds since 1970 UTC.
    private(set) var changed: [Edition.ID: Int64] = [:]
    private(set) var documents: [CASEIdentifier: Edition.ID] = [:]
    /// The items; where several editions have one of an identifier, that of the newest.
    private(set) var items: [CASEIdentifier: Item.ID] = [:]
    private(set) var associations: [CASEIdentifier: Association] = [:]
    private(set) var definitions: [CASEIdentifier: Definition] = [:]
    /// The associations that came with an edition, in their order.
    private(set) var keptLinks: [Edition.ID: [ImportedAssociation]] = [:]
    /// Those of them that have an end of this identifier.
    private(set) var kept: [CASEIdentifier: [KeptLink]] = [:]
    private var places: [Edition.ID: Int]

    /// Where an association is to be found.
    enum Association: Hashable {
        /// It leads from this item to the one above.
        case parent(of: Item.ID)
        /// It came with an edition.
        case kept(KeptLink)
        /// It is of a link that leads to this item.
        case link(to: Item.ID)
    }

    /// An association that came with an edition.
    struct KeptLink: Hashable {
        let edition: Edition.ID
        /// Its place among them, from 0.
        let place: Int
    }

    /// Where a definition is to be found.
    struct Definition: Hashable {
        let edition: Edition.ID
        let collection: CASECollection
    }

    /// Works out every identifier there is at a moment.
    init(_ connection: Connection, at moment: Moment) throws {
        let texts = try connection.facts(named: KeptLinks.name)
        editions = try connection.editions(at: moment)
        places = Dictionary(uniqueKeysWithValues: editions.enumerated().map { ($1.id, $0) })
        let owners = try addItems(connection)
        try addKeptLinks(connection, texts, owners: owners.editions)
        try addEditions(connection, at: moment)
        try addLinks(connection, at: moment, names: owners.names)
    }

    /// An edition by its key.
    subscript(_ id: Edition.ID) -> Edition? { places[id].map { editions[$0] } }

    /// As what something of an identifier is held; nil for what is not.
    func collection(of identifier: String) -> CASECollection? {
        guard let key = CASEIdentifier(identifier) else { return nil }
        if items[key] != nil { return .items }
        if documents[key] != nil { return .documents }
        return definitions[key]?.collection
    }
}

// MARK: - Working it out

extension CASEIndex {
    private mutating func addEditions(_ connection: Connection, at moment: Moment) throws {
        for (place, edition) in editions.enumerated() {
            let time = try connection.lastChange(of: edition.id, at: moment) ?? 0
            editions[place].details.extras[KeptLinks.name] = nil
            editions[place].details.questionnaire = try connection.questionnaire(of: edition.id)
            changed[edition.id] = time
            if let key = CASEIdentifier(CASEIdentifier.served(edition.identifier)) {
                documents[key] = edition.id
            }
            if CASEDefinitions.exist(in: edition) {
                add(CASEDefinitions(of: editions[place], changed: time), of: edition.id)
            }
        }
    }

    private mutating func add(_ held: CASEDefinitions, of edition: Edition.ID) {
        for (collection, identifiers) in held.identifiers {
            for key in identifiers.compactMap({ CASEIdentifier($0) }) {
                definitions[key] = Definition(edition: edition, collection: collection)
            }
        }
    }

    /// What every item is called as it is served, and the edition that it belongs to.
    private struct Owners {
        var names: [Item.ID: String] = [:]
        var editions: [Item.ID: Edition.ID] = [:]
    }

    private mutating func addItems(_ connection: Connection) throws -> Owners {
        let facts = Dictionary(
            try connection.facts(named: CASEIdentifier.parentFact).map { ($0.item, $0.text) },
            uniquingKeysWith: { first, _ in first }
        )
        let unplaced = Set(try connection.facts(named: CASEIdentifier.unplacedFact).map(\.item))
        let documents = editions.map { ($0.id, CASEIdentifier.served($0.identifier)) }
        let documentNames = Dictionary(uniqueKeysWithValues: documents)
        var owners = Owners()
        try connection.forEachIdentifier { stored in
            let name = CASEIdentifier.served(stored.identifier)
            owners.names[stored.item] = name
            owners.editions[stored.item] = stored.edition
            if let key = CASEIdentifier(name) { items[key] = stored.item }
            let above = stored.parent.map { owners.names[$0] } ?? documentNames[stored.edition]
            guard let above, !unplaced.contains(stored.item) else { return }
            let link = CASEIdentifier.parentLink(from: name, to: above, fact: facts[stored.item])
            if let key = CASEIdentifier(link) { associations[key] = .parent(of: stored.item) }
        }
        return owners
    }

    private mutating func addKeptLinks(
        _ connection: Connection,
        _ texts: [(item: Item.ID, text: String)],
        owners: [Item.ID: Edition.ID]
    ) throws {
        for (item, text) in texts {
            guard let edition = owners[item] else { continue }
            keptLinks[edition, default: []] += try KeptLinks.links(in: text)
        }
        for edition in editions {
            guard let text = edition.details.extras[KeptLinks.name] else { continue }
            keptLinks[edition.id, default: []] += try KeptLinks.links(in: text)
        }
        for (id, list) in keptLinks {
            guard let edition = self[id] else { continue }
            let names = CASEIdentifier.associations(list, of: edition)
            for (place, link) in list.enumerated() {
                add(KeptLink(edition: id, place: place), named: names[place], ends: link)
            }
        }
    }

    private mutating func add(_ place: KeptLink, named name: String, ends link: ImportedAssociation)
    {
        if let key = CASEIdentifier(name) { associations[key] = .kept(place) }
        let ends = [link.origin, link.destination].map { CASEIdentifier.served($0.identifier) }
        for key in Set(ends.compactMap { CASEIdentifier($0) }) {
            kept[key, default: []].append(place)
        }
    }

    private mutating func addLinks(
        _ connection: Connection,
        at moment: Moment,
        names: [Item.ID: String]
    ) throws {
        var counts: [Link.Ends: Int] = [:]
        for link in try connection.links(at: moment) {
            let count = counts[link.ends, default: 0] + 1
            counts[link.ends] = count
            let sources = link.sources.compactMap { names[$0] }
            guard let target = names[link.target], sources.count == link.sources.count else {
                continue
            }
            let identifiers = CASEIdentifier.link(
                from: sources,
                to: target,
                repeated: count > 1 ? count : nil
            )
            for key in identifiers.compactMap({ CASEIdentifier($0) }) {
                associations[key] = .link(to: link.target)
            }
        }
    }
}
