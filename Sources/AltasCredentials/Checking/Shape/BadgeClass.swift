/// A class of Open Badges 3.0, by the name that `type` has.
///
/// The members are those that the official JSON Schema knows (`ob_v3p0_achievementcredential_schema.json`). A member
/// that it does not know is left to the contexts, which refuse it where they give it no meaning.
enum BadgeClass: String, Sendable {
    case credential = "OpenBadgeCredential"
    case subject = "AchievementSubject"
    case achievement = "Achievement"
    case criteria = "Criteria"
    case alignment = "Alignment"
    case identity = "IdentityObject"
    case identifier = "IdentifierEntry"
    case result = "Result"
    case resultDescription = "ResultDescription"
    case rubricLevel = "RubricCriterionLevel"
    case related = "Related"
    case evidence = "Evidence"
    case profile = "Profile"
    case address = "Address"
    case place = "GeoCoordinates"
    case image = "Image"

    /// The names that stand for it in `type`; none where the class is told by its place.
    var types: Set<String> {
        switch self {
        case .credential: ["OpenBadgeCredential", "AchievementCredential"]
        case .criteria: []
        default: [rawValue]
        }
    }

    /// Its members.
    var members: [String: MemberShape] {
        switch self {
        case .credential: Self.ofCredential
        case .subject: Self.ofSubject
        case .achievement: Self.ofAchievement
        case .criteria: ["id": .may(.text), "narrative": .may(.text)]
        case .alignment: Self.ofAlignment
        case .identity: Self.ofIdentity
        case .identifier: ["identifier": .must(.text), "identifierType": .must(.text)]
        case .result: Self.ofResult
        case .resultDescription: Self.ofResultDescription
        case .rubricLevel: Self.ofRubricLevel
        case .related: ["id": .must(.text), "inLanguage": .may(.text), "version": .may(.text)]
        case .evidence: Self.ofEvidence
        case .profile: Self.ofProfile
        case .address: Self.ofAddress
        case .place: ["latitude": .must(.number), "longitude": .must(.number)]
        case .image: ["id": .must(.text), "caption": .may(.text)]
        }
    }

    /// Of which at least one must be there.
    var alternatives: [String] {
        switch self {
        case .subject: ["id", "identifier"]
        case .criteria: ["id", "narrative"]
        default: []
        }
    }
}
