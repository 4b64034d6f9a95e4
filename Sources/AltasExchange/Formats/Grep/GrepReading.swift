internal import AltasCore

/// The sets and aims of one plan, while they are read.
struct GrepReading {
    private(set) var draft: TreeDraft
    private(set) var associations: [ImportedAssociation] = []
    private let plan: String
    private let language: String

    /// Starts with the edition.
    init(_ plan: GrepPlan, file: SourceFile) {
        self.plan = plan.code
        language = plan.edition.details.language
        draft = TreeDraft(edition: plan.edition, path: file.path)
    }

    /// Adds a set or an aim of the plan; `parent` is the set that lists it.
    mutating func add(_ found: GrepItem, parent: String?, findings: inout ImportFindings) {
        let place = Place(path: found.path)
        guard plan.isEmpty || found.plan == nil || found.plan == plan else {
            return findings.omit(.notThisFramework, at: place)
        }
        let title = found.title.text(in: language)
        guard !title.isEmpty else { return findings.omit(.missing("tittel"), at: place) }
        let kind: Item.Kind = found.isAim ? "kompetansemaal" : "kompetansemaalsett"
        var item = ItemDraft(kind: kind, place: place)
        item.identifier = found.identifier
        item.code = found.code
        item.title = title
        item.rank = found.rank
        item.facts = found.facts
        if found.isAim {
            item.parent = parent ?? found.parent ?? ""
            if item.parent.isEmpty { findings.warn(.unplaced(item.code), at: place) }
        }
        associations += found.links
        draft.add(item, findings: &findings)
    }

    /// Makes the framework of what was added.
    mutating func framework(_ findings: inout ImportFindings) throws(Refusal) -> ImportedFramework {
        ImportedFramework(
            format: .grep,
            tree: try draft.tree(findings: &findings),
            warnings: findings.warnings,
            omitted: findings.omitted,
            associations: associations
        )
    }
}
