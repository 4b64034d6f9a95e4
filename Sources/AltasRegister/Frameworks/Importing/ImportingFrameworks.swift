import AltasCore
import AltasExchange
import AltasStore

extension Register {
    /// Brings an edition into the register: all of it, or nothing.
    ///
    /// It changes nobody's standing before it is adopted.
    ///
    /// - Parameters:
    ///   - request: the framework, and the names it is to have.
    ///   - language: the language of the reader.
    ///   - session: who asks: an administrator.
    ///   - options: whether it is only rehearsed.
    ///   - progress: is told now and then how many items have been written.
    /// - Returns: what was brought in.
    /// - Throws: ``Refusal/editionDiffers(slug:)`` when an edition of that slug is there with other
    ///   content, ``Refusal/replacementCycle(_:)``, ``Refusal/unknownRegion(_:nearest:)``,
    ///   ``Refusal/unknownEdition(_:nearest:)`` when there is none that it could replace,
    ///   ``Refusal/invalid(field:value:reason:)`` for a name that cannot be, and
    ///   ``Refusal/notAllowed(_:)`` unless the asker administers the register.
    package func importFramework(
        _ request: ImportRequest,
        language: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions(),
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws -> ImportAnswer {
        let now = surroundings.now()
        let draft = try request.draft()
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let edition = try transaction.settled(draft.edition, replacing: request.replaces)
            let found = try transaction.bringIn(edition, draft.items, progress: progress)
            let inquiry = Inquiry(language: language)
            return ImportAnswer(
                request.framework,
                as: found.edition,
                found.stamp == nil ? .unchanged : .imported,
                try Question(transaction.connection, as: session, inquiry, at: now),
                try found.stamp ?? transaction.unchanged()
            )
        }
    }
}

extension Transaction {
    /// The edition with the region and the edition before it as the register calls them.
    fileprivate func settled(_ edition: Edition, replacing name: String?) throws -> Edition {
        var edition = edition
        if let region = edition.region {
            edition.region = try connection.region(named: region.rawValue, at: moment)
        }
        if let name { edition.replaces = try connection.edition(named: name, at: moment).slug }
        guard edition.replaces != edition.slug else {
            throw Refusal.replacementCycle([edition.slug])
        }
        return edition
    }

    /// Adds the edition unless it is there with the same content; then the stamp is nil.
    fileprivate func bringIn(
        _ edition: Edition,
        _ items: [Item],
        progress: (Int) -> Void
    ) throws -> (edition: Edition, stamp: Stamp?) {
        if let known = try connection.edition(slug: edition.slug, at: moment) {
            guard try connection.holds(edition.completed(from: known), items, in: known) else {
                throw Refusal.editionDiffers(slug: known.slug)
            }
            return (known, nil)
        }
        guard edition.role != .local else {
            let roles = [Edition.Role.curriculum, .standard].map(\.rawValue)
            throw Refusal.invalid(field: .role, value: "local", reason: .notOneOf(roles))
        }
        try requireNoCycle(through: edition)
        let new = try unique(edition)
        return try entry(.importEdition) { try $0.add(new, items: items, progress: progress) }
    }

    /// The edition under an identifier that no other has.
    ///
    /// A new version to which its publisher gives the old identifier is an edition of its own here.
    private func unique(_ edition: Edition) throws -> Edition {
        let isFree =
            try !edition.identifier.isEmpty
            && !connection.hasEdition(identified: edition.identifier)
        return isFree ? edition : edition.identified(as: Identifiers.edition(edition.slug))
    }

    private func requireNoCycle(through edition: Edition) throws {
        var chain = [edition.slug]
        var next = edition.replaces
        while let slug = next, !chain.dropFirst().contains(slug) {
            guard slug != edition.slug else { throw Refusal.replacementCycle(chain) }
            chain.append(slug)
            next = try connection.edition(slug: slug, at: moment)?.replaces
        }
    }
}

extension Edition {
    /// The extra for the identifier that an edition came with, where another has it.
    private static let ownIdentifier = "altas:identifier"

    /// The edition with the identifier of the one that is held, and with its region and the edition
    /// before it where the file says nothing of them: somebody said it when it was brought in.
    fileprivate func completed(from known: Edition) -> Edition {
        var edition = identified(as: known.identifier)
        edition.region = region ?? known.region
        edition.replaces = replaces ?? known.replaces
        return edition
    }

    /// The same edition under another identifier; the one it came with is kept.
    fileprivate func identified(as identifier: String) -> Edition {
        guard identifier != self.identifier else { return self }
        var edition = self
        if !self.identifier.isEmpty {
            edition.details.extras[Self.ownIdentifier] = self.identifier
        }
        edition.identifier = identifier
        return edition
    }
}
