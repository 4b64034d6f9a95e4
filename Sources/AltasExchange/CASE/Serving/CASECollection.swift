/// What a server of CASE has an address for, by the last part but one of the address.
package enum CASECollection: String, Sendable, CaseIterable {
    /// Frameworks without their items.
    case documents = "CFDocuments"
    /// Frameworks with all they have.
    case packages = "CFPackages"
    /// Items.
    case items = "CFItems"
    /// Items with their associations.
    case itemAssociations = "CFItemAssociations"
    /// Associations.
    case associations = "CFAssociations"
    /// What groups associations.
    case groupings = "CFAssociationGroupings"
    /// Concepts that items are about.
    case concepts = "CFConcepts"
    /// Types of items.
    case itemTypes = "CFItemTypes"
    /// Licences.
    case licenses = "CFLicenses"
    /// Rubrics.
    case rubrics = "CFRubrics"
    /// Subjects that items are about.
    case subjects = "CFSubjects"

    /// Those whose objects a package has besides its items and associations.
    package static let definitions: [CASECollection] = [
        .concepts, .subjects, .licenses, .itemTypes, .groupings, .rubrics,
    ]

    /// Whether an object is served in a list with those under it, and not by itself.
    package var isSet: Bool {
        switch self {
        case .concepts, .itemTypes, .subjects: true
        case .documents, .packages, .items, .itemAssociations, .associations, .groupings,
            .licenses, .rubrics:
            false
        }
    }
}
