package import AltasCore
package import AltasExchange
import AltasStore

/// What the import of a region's folder added.
package struct RegionImportAnswer: Sendable, Codable {
    /// The region's code.
    package let region: String
    /// Its name, in the best language for the reader.
    package let name: LocalizedText.Tagged?
    /// Whether the register did not know it before.
    package let isNew: Bool
    /// The version of its profile that was added; nil when nothing changed in it.
    package let profile: AddedProfile?
    /// The editions that were added.
    package let editions: [AddedEdition]
    /// The short names of the editions that are there already and stay as they are.
    package let unchanged: [String]
    /// The short names of those whose links the register has otherwise; its links stay.
    package let otherLinks: [String]
    /// The state of the register after it.
    package let stamp: Stamp

    /// How many things were added: versions of the profile and editions.
    package var changes: Int { (profile == nil ? 0 : 1) + editions.count }
}

/// A version of a profile that was added.
package struct AddedProfile: Sendable, Codable, Hashable {
    /// Its label.
    package let version: String
    /// From when it is in force; nil when it always was.
    package let from: CivilDate?
}

/// An edition that was added.
package struct AddedEdition: Sendable, Codable, Hashable {
    /// Its short name.
    package let slug: String
    /// What it is for.
    package let role: Edition.Role
    /// How many items it has.
    package let items: Int
    /// How many links lead to it.
    package let links: Int
    /// Whether it is in force from today.
    package let isInForce: Bool
    /// The edition in the register that it takes the place of once it is adopted.
    package let replaces: String?
}

extension Register {
    /// Adds a region from its files, or what is new in them, as one entry; for an administrator.
    ///
    /// A region that is not there yet comes as in a new register. One that is gets a new version of its profile, in force
    /// from its `valid_from` or today, and new standards; what is there already stays, and the same again changes nothing.
    /// A standard that replaces one in the register waits to be adopted.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``; ``Refusal/badRegion(_:)`` with everything that must be mended, also what the
    ///   register has with other content; ``Refusal/busy`` when the curriculum in force changes meanwhile.
    package func importRegion(
        _ folder: RegionFolder,
        _ inquiry: Inquiry = Inquiry(),
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> RegionImportAnswer {
        let context = try ask(as: session, Inquiry()) { question in
            try question.authority.requireAdministrator()
            return try RegionContext(of: question.connection, at: question.moment)
        }
        let reading = RegionReading(folder, in: context)
        guard let region = reading.region else { throw Refusal.badRegion(reading.problems) }
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let curriculum = try transaction.connection.curriculum(at: transaction.moment)
            guard curriculum.slug == context.curriculum.edition.slug else { throw Refusal.busy }
            let plan = try RegionPlan(region, under: curriculum, transaction)
            let problems = plan.problems(in: folder)
            guard problems.isEmpty else { throw Refusal.badRegion(problems) }
            return try plan.carryOut(in: transaction, for: inquiry.language)
        }
    }
}

extension RegionContext {
    fileprivate init(of connection: Connection, at moment: Moment) throws {
        self.init(
            curriculum: try connection.tree(of: try connection.curriculum(at: moment)),
            editions: try connection.editions(at: moment)
        )
    }
}
