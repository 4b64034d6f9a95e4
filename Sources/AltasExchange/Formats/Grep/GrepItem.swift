internal import AltasCore
internal import AltasJSON

/// A set of aims or an aim, with what will be kept of it.
struct GrepItem {
    /// Its code, such as `KM1234`.
    let code: String
    /// Its identifier; empty where it has none.
    let identifier: String
    /// Whether it is an aim.
    let isAim: Bool
    /// What it says.
    let title: GrepText
    /// Its number among the others.
    let rank: Int?
    /// The code of the set that it names as its own.
    let parent: String?
    /// The code of the plan that it names as its own.
    let plan: String?
    /// What else it says.
    let facts: [String: String]
    /// Its links to others.
    let links: [ImportedAssociation]
    /// The path to it.
    let path: String
    /// How many members it has: of two objects with one code, one is often a mere reference.
    let size: Int

    /// The members that become something other than facts.
    private static let used: Set<String> = [
        "id", "kode", "tittel", "rekkefoelge", "grep-type", "kompetansemaal",
        "tilhoerer-kompetansemaalsett", "tilhoerer-laereplan",
    ]

    /// The members that link an item to others, and the type of link that they are; the last says
    /// whether the link leads from the other one to the item.
    private static let linking: [(member: String, type: String, isReversed: Bool)] = [
        ("samme-som", "exactMatchOf", false), ("erstattes-av", "replacedBy", false),
        ("erstatter", "replacedBy", true), ("bygger-paa", "precedes", true),
        ("gjenbruk-av", "isRelatedTo", false), ("hentet-fra", "isRelatedTo", false),
        ("tilknyttede-kjerneelementer", "isRelatedTo", false),
        ("tilknyttede-tverrfaglige-temaer", "isRelatedTo", false),
        ("tilknyttede-grunnleggende-ferdigheter", "isRelatedTo", false),
    ]

    /// Takes what is kept of an object.
    init(_ object: GrepObject, names: inout FactNames) {
        let members = object.members
        code = object.code
        identifier = object.identifier
        isAim = object.type == .aim
        title = GrepText(members["tittel"])
        rank = members["rekkefoelge"]?.integer
        parent = object.reference("tilhoerer-kompetansemaalsett")
        plan = object.reference("tilhoerer-laereplan")
        path = object.path
        size = members.members.count
        var facts: [String: String] = [:]
        for member in members.members where !Self.used.contains(member.name) {
            facts[names.name(member.name)] = member.value.string ?? member.value.text
        }
        self.facts = facts
        links = Self.links(of: object)
    }

    private static func links(of object: GrepObject) -> [ImportedAssociation] {
        let own = ImportedAssociation.Node(
            identifier: object.code,
            uri: object.members.text("uri")
        )
        return linking.flatMap { member, type, isReversed in
            let value = object.members[member]
            let targets = value?.array ?? value.map { [$0] } ?? []
            return targets.compactMap { target -> ImportedAssociation? in
                guard let (node, note) = node(target) else { return nil }
                return ImportedAssociation(
                    origin: isReversed ? node : own,
                    destination: isReversed ? own : node,
                    type: type,
                    note: note,
                    facts: ["grep:member": member]
                )
            }
        }
    }

    /// What a reference leads to, alone or as `referanse` beside an explanation.
    private static func node(
        _ value: JSONValue
    ) -> (ImportedAssociation.Node, note: String?)? {
        let reference = value.object?["referanse"] ?? value
        guard let code = GrepObject.code(of: reference) else { return nil }
        let node = ImportedAssociation.Node(
            identifier: code,
            uri: reference.object?.text("uri"),
            title: norwegian(reference.object?["tittel"])
        )
        return (node, norwegian(value.object?["forklaring"]))
    }

    private static func norwegian(_ value: JSONValue?) -> String? {
        GrepText(value).text(in: "nb").best(for: "nb")?.text
    }
}
