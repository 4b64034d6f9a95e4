/// The words that CASE defines or advises.
package enum CASEWords {
    /// The types of association that both versions have.
    package static let associationTypes10: Set<String> = [
        "isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo",
        "replacedBy", "exemplar", "hasSkillLevel",
    ]

    /// The types of association that 1.1 has; it also takes words of others, after `ext:`.
    package static let associationTypes11 = associationTypes10.union(["isTranslationOf"])

    /// The words advised for `adoptionStatus`, which may be any text.
    package static let adoptionStatuses: Set<String> = [
        "Draft", "Pending Implementation", "Implemented", "Retired", "Adopted", "Deprecated",
        "Private Draft",
    ]

    /// Whether a type of association is one of a version's own.
    static func isAssociationType(_ text: String, in version: CASEVersion) -> Bool {
        switch version {
        case .v10: associationTypes10.contains(text)
        case .v11: associationTypes11.contains(text) || isExtension(text)
        }
    }

    /// Whether a word is one of others: `ext:` and letters, digits, dots, hyphens or underscores.
    static func isExtension(_ text: String) -> Bool {
        guard text.hasPrefix("ext:"), text.utf8.count > 4 else { return false }
        return text.utf8.dropFirst(4).allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    /// Our word for how an edition stands, as a version of CASE has it; another stays as it is.
    static func adoptionStatus(for status: String, in version: CASEVersion) -> String {
        switch status {
        case "current": version == .v10 ? "Adopted" : "Implemented"
        case "superseded": version == .v10 ? "Deprecated" : "Retired"
        default: status
        }
    }
}
