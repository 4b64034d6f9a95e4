/// A column of OpenSALT's CSV.
enum OpenSALTColumn: String, CaseIterable {
    case identifier, fullStatement, humanCodingScheme, abbreviatedStatement, conceptKeywords, notes
    case language, educationLevel, cfItemType, license, isChildOf, isPartOf, replacedBy, exemplar
    case precedes, isPeerOf, hasSkillLevel, isRelatedTo, sequenceNumber
    /// Columns that other tools add, and OpenSALT passes over.
    case parentIdentifier, exactMatchOf, isTranslationOf, statusStartDate, statusEndDate

    /// The columns that link an item to others; several stand in a cell with `|` between them.
    static let links: [Self] = [
        .exactMatchOf, .isRelatedTo, .isPartOf, .isPeerOf, .precedes, .replacedBy, .exemplar,
        .hasSkillLevel, .isTranslationOf,
    ]

    /// The columns that are kept as they are.
    static let kept: [Self] = [
        .conceptKeywords, .notes, .educationLevel, .license, .statusStartDate, .statusEndDate,
    ]

    /// The name under which a cell is kept among the facts of an item.
    var fact: String { Self.facts[self] ?? "" }

    private static let facts = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, "opensalt:\($0.rawValue)") }
    )

    /// A column's name as it is compared: its letters in lower case.
    static func folded(_ name: String) -> String {
        String(name.lowercased().filter { ("a"..."z").contains($0) })
    }

    /// The name as it is compared.
    var folded: String { Self.folded(rawValue) }
}
