import AltasCore
import AltasStore

/// What is looked through when a region looks at the register: the curriculum, the region's own criteria and its rule.
struct RegionSight {
    let region: Region.Code
    /// The label of the rule's version, such as `2026-11`.
    let ruleVersion: String
    /// The key of the profile that holds the rule.
    let profile: Int64
    let rule: AwardRule
    let curriculum: EditionTree
    /// The region's own criteria under this curriculum; nil where it has none.
    let local: EditionTree?
    let plan: StandingPlan
    /// The key of what follows from the profile and the editions alone.
    let key: Key?

    /// Reads what is in force at a moment.
    ///
    /// - Parameters:
    ///   - region: the region that looks.
    ///   - curriculum: the edition looked at; nil for the one in force.
    ///   - connection: where it is read.
    ///   - moment: what the register knew, on which day.
    ///   - languages: the languages to read the texts in; nil for all.
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)`` where no rule is in force.
    init(
        _ region: Region.Code,
        curriculum: Edition? = nil,
        on connection: Connection,
        at moment: Moment,
        in languages: Set<String>?
    ) throws {
        let edition = try curriculum ?? connection.curriculum(at: moment)
        let tree = try connection.tree(of: edition, in: languages)
        try self.init(region, curriculum: tree, on: connection, at: moment, in: languages)
    }

    /// Reads what is in force at a moment around a curriculum that was read before.
    ///
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)`` where no rule is in force.
    init(
        _ region: Region.Code,
        curriculum: EditionTree,
        on connection: Connection,
        at moment: Moment,
        in languages: Set<String>?
    ) throws {
        guard let (rule, version, profile) = try connection.rule(of: region, at: moment) else {
            throw Refusal.unknownRegion(region.rawValue, nearest: [])
        }
        let lineage = try connection.lineage(at: moment)
        local = try connection.localCriteria(
            of: region,
            under: curriculum,
            lineage,
            at: moment,
            in: languages
        )
        self.region = region
        self.rule = rule
        self.curriculum = curriculum
        ruleVersion = version
        self.profile = profile
        key = Key(profile, curriculum, local)
        let predecessors = try connection.predecessors(
            of: curriculum.edition.id,
            local: local?.edition.id,
            lineage,
            seenBy: region,
            rule,
            at: moment
        )
        plan = connection.kept(predecessors.isEmpty ? key : nil) { [local] in
            StandingPlan(
                curriculum: curriculum,
                local: local,
                rule: rule,
                predecessors: predecessors
            )
        }
    }

    /// What is looked through, by what follows from it.
    struct Key: Hashable {
        let profile: Int64
        let curriculum: Edition.ID
        let local: Edition.ID?

        /// Nil where the region's own criteria are those of an older curriculum: what became of them matters too.
        init?(_ profile: Int64, _ curriculum: EditionTree, _ local: EditionTree?) {
            guard local.map({ $0.edition.pinnedTo == curriculum.edition.slug }) ?? true else {
                return nil
            }
            self.profile = profile
            self.curriculum = curriculum.edition.id
            self.local = local?.edition.id
        }
    }

    /// The region's own criteria and rule.
    var view: RegionView { RegionView(local: local, rule: rule) }
}

extension Connection {
    /// A standard with the links that lead to it, from one curriculum edition and those it goes back to or from any, and
    /// with the standards whose place it took.
    func standardPlan(
        of edition: Edition,
        from curriculum: Edition.ID? = nil,
        at moment: Moment,
        in languages: Set<String>?
    ) throws -> StandardPlan {
        let lineage = try lineage(at: moment)
        let curricula = curriculum.map { curriculum in
            [curriculum] + lineage.steps(to: curriculum).reversed().map(\.edition)
        }
        return try standardPlan(of: edition, from: curricula, lineage, at: moment, in: languages)
    }

    private func standardPlan(
        of edition: Edition,
        from curricula: [Edition.ID]?,
        _ lineage: Lineage,
        at moment: Moment,
        in languages: Set<String>?
    ) throws -> StandardPlan {
        let older = lineage.predecessors(of: edition.id)
        let sources = curricula.map { $0 + older }
        let links =
            try sources?.flatMap { try self.links(to: edition.id, from: $0, at: moment) }
            ?? self.links(to: edition.id, at: moment)
        let predecessors = try older.compactMap { try self.edition($0) }.map {
            try standardPlan(of: $0, from: curricula, lineage, at: moment, in: languages)
        }
        return StandardPlan(
            tree: try tree(of: edition, in: languages),
            links: links,
            predecessors: predecessors
        )
    }

    /// A region's standards in force, by slug.
    func standards(of region: Region.Code, at moment: Moment) throws -> [Edition] {
        let inForce = try editionsInForce(at: moment)
        return try editions(at: moment).filter {
            $0.role == .standard && $0.region == region && inForce.contains($0.id)
        }
    }
}
