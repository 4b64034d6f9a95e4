import AltasCore
package import AltasExchange
import AltasStore
import Synchronization

/// The register's frameworks as other systems read them over CASE 1.1: everybody may, and nobody is named in them.
///
/// Every edition is served, of whatever role, from when it is in the register: it never changes. The links of crosswalks are
/// associations of both editions. All answers are JSON.
package final class CASEProvider: Sendable {
    private let register: Register
    private let shelf = Mutex(CASEShelf())

    /// Serves a register.
    package init(_ register: Register) {
        self.register = register
    }

    /// Answers a request on one snapshot.
    private func ask<T: Sendable>(
        at site: String,
        _ body: @Sendable (CASEQuestion) throws -> T
    ) throws -> T {
        try register.read { connection in
            let state = try connection.frameworkState()
            let index = try shelf.withLock { shelf in
                try shelf.index(of: state) { try CASEIndex(connection, at: CASEQuestion.moment) }
            }
            guard let host = CASEHost(site: site, holding: index.collection) else {
                throw Refusal.invalid(field: .address, value: site, reason: .notAnAddress)
            }
            let documents = shelf.withLock { shelf in
                shelf.documents(of: state, at: site) { index.documents(by: host) }
            }
            return try body(
                CASEQuestion(
                    connection: connection,
                    state: state,
                    index: index,
                    host: host,
                    documents: documents
                )
            )
        }
    }

    /// The key of an identifier in a request.
    private func key(_ identifier: String) throws(CASEProblem) -> CASEIdentifier {
        guard let key = CASEIdentifier(identifier) else { throw .invalidUUID }
        return key
    }
}

// MARK: - What can be asked

extension CASEProvider {
    /// The documents that a query asks for, and how many fit it in all.
    ///
    /// - Throws: What any question throws when the register cannot be read.
    package func documents(
        _ query: CASEDocumentQuery,
        at site: String
    ) throws -> (bytes: [UInt8], total: Int) {
        try ask(at: site) { question in
            let all = question.index.editions.compactMap { question.documents[$0.id] }
            let (page, total) = query.page(of: all)
            return (CASEObject.bytes(of: page, as: CASECollection.documents.rawValue), total)
        }
    }

    /// A document.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func document(_ identifier: String, at site: String) throws -> [UInt8] {
        let key = try key(identifier)
        return try ask(at: site) { try $0.document(of: $0.edition(key)).bytes }
    }

    /// A package.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func package(_ identifier: String, at site: String) throws -> CASEPackageBody {
        let key = try key(identifier)
        return try ask(at: site) { question in
            let edition = try question.edition(key)
            let kept = shelf.withLock { $0.package(of: edition.id, at: site, question.state) }
            if let kept { return kept }
            let body = CASEPackageBody(try question.package(of: edition))
            shelf.withLock { $0.keep(body, of: edition.id, at: site, question.state) }
            return body
        }
    }

    /// An item.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func item(_ identifier: String, at site: String) throws -> [UInt8] {
        let key = try key(identifier)
        return try ask(at: site) { try $0.item(key).bytes }
    }

    /// An item with the associations that begin or end there.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func itemAssociations(_ identifier: String, at site: String) throws -> [UInt8] {
        let key = try key(identifier)
        return try ask(at: site) { question in
            CASEObject.bytes(of: try question.item(key), with: try question.associations(of: key))
        }
    }

    /// An association.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func association(_ identifier: String, at site: String) throws -> [UInt8] {
        let key = try key(identifier)
        return try ask(at: site) { try $0.association(key, identifier).bytes }
    }

    /// What else is in packages: one object, or it and those under it, as the collection is served.
    ///
    /// - Throws: ``AltasExchange/CASEProblem``.
    package func definition(
        _ identifier: String,
        in collection: CASECollection,
        at site: String
    ) throws -> [UInt8] {
        let key = try key(identifier)
        return try ask(at: site) { question in
            let objects = try question.definitions(key, identifier, in: collection)
            guard !collection.isSet, let object = objects.first else {
                return CASEObject.bytes(of: objects, as: collection.rawValue)
            }
            return object.bytes
        }
    }
}

extension CASEIndex {
    /// The documents as a server has them.
    fileprivate func documents(by host: CASEHost) -> [Edition.ID: CASEObject] {
        Dictionary(
            uniqueKeysWithValues: editions.map { edition in
                (edition.id, host.document(edition, changed: changed[edition.id] ?? 0))
            }
        )
    }
}
