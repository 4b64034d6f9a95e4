/// A column of Moodle's competency-framework CSV, in its order.
///
/// Moodle tells columns by their place: their names change with its version and language.
enum MoodleColumn: Int, CaseIterable {
    case parent, identifier, shortName, description, descriptionFormat, scaleValues
    case scaleConfiguration, ruleType, ruleOutcome, ruleConfiguration, crossReferences, exportedID
    case isFramework, taxonomy

    /// The name that Moodle 4 writes in English.
    var header: String {
        switch self {
        case .parent: "Parent ID number"
        case .identifier: "ID number"
        case .shortName: "Short name"
        case .description: "Description"
        case .descriptionFormat: "Description format"
        case .scaleValues: "Scale values"
        case .scaleConfiguration: "Scale configuration"
        case .ruleType: "Rule type (optional)"
        case .ruleOutcome: "Rule outcome (optional)"
        case .ruleConfiguration: "Rule config (optional)"
        case .crossReferences: "Cross-referenced competency ID numbers"
        case .exportedID: "Exported ID (optional)"
        case .isFramework: "Is framework"
        case .taxonomy: "Taxonomy"
        }
    }

    /// What is kept of a row for the way out, as it stands, under this name.
    var fact: String {
        switch self {
        case .parent: "moodle:parent"
        case .identifier: "moodle:idNumber"
        case .shortName: "moodle:shortName"
        case .description: "moodle:description"
        case .descriptionFormat: "moodle:descriptionFormat"
        case .scaleValues: "moodle:scaleValues"
        case .scaleConfiguration: "moodle:scaleConfiguration"
        case .ruleType: "moodle:ruleType"
        case .ruleOutcome: "moodle:ruleOutcome"
        case .ruleConfiguration: "moodle:ruleConfiguration"
        case .crossReferences: "moodle:crossReferences"
        case .exportedID: "moodle:exportedID"
        case .isFramework: "moodle:isFramework"
        case .taxonomy: "moodle:taxonomy"
        }
    }

    /// The columns that are kept as they stand.
    static let kept: [Self] = [
        .scaleValues, .scaleConfiguration, .ruleType, .ruleOutcome, .ruleConfiguration,
        .crossReferences,
    ]
}

/// The words that Moodle has for the levels of a framework.
enum MoodleTaxonomy: String, CaseIterable {
    case behaviour, competency, concept, domain, indicator, level, outcome, practice, proficiency
    case skill, value

    /// How many levels Moodle names; deeper ones are called as the last.
    static let levels = 4
}
