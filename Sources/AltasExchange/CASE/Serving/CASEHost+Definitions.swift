package import AltasCore
internal import AltasJSON

/// What an edition's package holds besides its items and associations, each by its identifier.
package struct CASEDefinitions: Sendable {
    private let lists: [CASECollection: [JSONObject]]

    /// Takes what came with an edition, as it is written in its package.
    ///
    /// - Parameters:
    ///   - edition: the edition.
    ///   - changed: when it changed last, in seconds since 1970, unless it says so itself.
    package init(of edition: Edition, changed: Int64) {
        let identity = CASEIdentity(of: edition, base: "")
        let writing = CASEDocumentWriting(
            identity: identity,
            strictness: CASEStrictness(
                version: .v11,
                base: identity.base,
                changed: CASEText.moment(at: changed)
            )
        )
        let rest = writing.rest(writing.strictness(after: writing.object().object)).object
        let definitions = rest["CFDefinitions"]?.object ?? JSONObject()
        lists = Dictionary(
            uniqueKeysWithValues: CASECollection.definitions.map { collection in
                let owner = collection == .rubrics ? rest : definitions
                let list = owner[collection.rawValue]?.array ?? []
                return (collection, list.compactMap(\.object))
            }
        )
    }

    /// Whether an edition came with any.
    package static func exist(in edition: Edition) -> Bool {
        edition.details.extras[CASEEdition.package] != nil
    }

    /// Each collection with the identifiers of what is in it.
    package var identifiers: [(collection: CASECollection, identifiers: [String])] {
        CASECollection.definitions.map { collection in
            (collection, objects(collection).compactMap { $0["identifier"]?.string })
        }
    }

    /// The objects of a collection.
    func objects(_ collection: CASECollection) -> [JSONObject] { lists[collection] ?? [] }
}

extension CASEHost {
    /// The object of an identifier; where a collection's objects are served in lists, it comes first, and then those under it.
    package func definitions(
        _ identifier: String,
        in collection: CASECollection,
        of definitions: CASEDefinitions
    ) -> [CASEObject] {
        let objects = definitions.objects(collection)
        guard let first = objects.first(where: { $0["identifier"]?.string == identifier }) else {
            return []
        }
        let others = collection.isSet ? objects.filter { $0.isUnder(first) } : []
        return ([first] + others).map { CASEObject(members: served($0, as: collection.shape)) }
    }
}

extension JSONObject {
    /// Whether its code in the hierarchy begins with another's, and goes on after a mark: `1.2` is under `1`, and `12` is not.
    fileprivate func isUnder(_ other: JSONObject) -> Bool {
        guard let code = self["hierarchyCode"]?.string, let above = other["hierarchyCode"]?.string,
            !above.isEmpty, code.hasPrefix(above), let next = code.dropFirst(above.count).first
        else { return false }
        return !next.isLetter && !next.isNumber
    }
}

extension CASECollection {
    /// What an object of the collection may hold.
    fileprivate var shape: CASEShape {
        switch self {
        case .documents, .packages: .document
        case .items, .itemAssociations: .item
        case .associations: .association
        case .groupings: .grouping
        case .concepts: .concept
        case .itemTypes: .itemType
        case .licenses: .license
        case .rubrics: .rubric
        case .subjects: .subject
        }
    }
}
