package import AltasCore
import AltasStore

/// A person as answers name one: the code, and the name of that moment ("" when it was erased).
package struct PersonName: Sendable, Hashable, Codable {
    /// The visible code.
    package let code: String
    /// The name.
    package let name: String

    init(_ learner: Learner) {
        code = learner.code.description
        name = learner.name
    }

    init(_ staff: Staff) {
        code = staff.code.description
        name = staff.name
    }
}

/// A site as answers name one.
package struct SiteName: Sendable, Hashable, Codable {
    /// The short name.
    package let code: String
    /// The name.
    package let name: String
    /// The region whose rules hold there.
    package let region: String

    init(_ site: Site) {
        code = site.code
        name = site.name
        region = site.region.rawValue
    }
}

/// An item as answers name one.
package struct ItemName: Sendable, Hashable, Codable {
    /// The code, with the codes above it where the code alone is not clear.
    package let code: String
    /// What it says, in the best language for the reader.
    package let title: LocalizedText.Tagged?

    /// Names an item; `isHeaded` with its edition's slug before the code, as for items of other editions.
    init(_ item: Item, in tree: EditionTree, _ question: Question, isHeaded: Bool = false) {
        let path = tree.path(of: item)
        code = isHeaded ? "\(tree.edition.slug):\(path)" : path
        title = question.text(item.title)
    }
}

/// An edition as answers name one, with everything that must be said with it.
package struct EditionName: Sendable, Hashable, Codable {
    /// The short name.
    package let slug: String
    /// What it is for: `curriculum`, `standard` or `local`.
    package let role: Edition.Role
    /// The region it belongs to.
    package let region: String?
    /// The official code; nil where none is known.
    package let code: String?
    /// Its title, in the best language for the reader.
    package let title: LocalizedText.Tagged?
    /// The publisher's label of this version.
    package let label: String
    /// The publisher's word for its state.
    package let status: String?
    /// How far what is held of it was checked.
    package let verification: Verification
    /// Where the text comes from, when that must be shown with it.
    package let provenance: LocalizedText.Tagged?

    init(_ edition: Edition, _ question: Question) {
        slug = edition.slug
        role = edition.role
        region = edition.region?.rawValue
        code = edition.details.code
        title = question.text(edition.details.title)
        label = edition.label
        status = edition.details.status
        verification = edition.details.verification
        provenance = question.text(edition.details.provenance)
    }
}

/// A role as answers name one.
package struct RoleAnswer: Sendable, Hashable, Codable {
    /// The role.
    package let role: Staff.Role
    /// The site's short name; nil for all sites.
    package let site: String?
    /// From which day.
    package let from: CivilDate
    /// The last day; nil while it goes on.
    package let until: CivilDate?

    init(_ grant: RoleGrant, on connection: Connection, at moment: Moment) throws {
        role = grant.role
        site = try grant.site.flatMap { try connection.site($0, at: moment)?.code }
        from = grant.from
        until = grant.until
    }
}
