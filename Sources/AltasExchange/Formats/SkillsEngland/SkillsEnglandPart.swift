internal import AltasCore

/// A list of statements in a standard of Skills England.
struct SkillsEnglandPart {
    /// The member that holds it.
    let member: String
    /// The letters of its codes.
    let letters: String
    /// What its items are called.
    let kind: Item.Kind
    /// The member of a statement that identifies it.
    let identifier: String
    /// The member of a statement that says it.
    let text: String

    /// The lists in the order in which their items come.
    static let all = [
        SkillsEnglandPart("duties", "D", "duty", identifier: "dutyID", text: "dutyDetail"),
        SkillsEnglandPart("knowledges", "K", "knowledge", identifier: "knowledgeId"),
        SkillsEnglandPart("skills", "S", "skill", identifier: "skillId"),
        SkillsEnglandPart("behaviours", "B", "behaviour", identifier: "behaviourId"),
        SkillsEnglandPart("technicalKnowledges", "TK", "technical knowledge", identifier: "id"),
        SkillsEnglandPart("technicalSkills", "TS", "technical skill", identifier: "id"),
        SkillsEnglandPart(
            "employabilitySkillsAndBehaviours",
            "ESB",
            "employability skill or behaviour",
            identifier: "id"
        ),
    ]

    /// The members of a duty that name what it needs.
    static let needs = ["mappedKnowledge", "mappedSkills", "mappedBehaviour", "mappedBehaviours"]

    /// Whether a member holds one of the lists.
    static func isKnown(_ member: String) -> Bool { all.contains { $0.member == member } }

    private init(
        _ member: String,
        _ letters: String,
        _ kind: Item.Kind,
        identifier: String,
        text: String = "detail"
    ) {
        self.member = member
        self.letters = letters
        self.kind = kind
        self.identifier = identifier
        self.text = text
    }
}
