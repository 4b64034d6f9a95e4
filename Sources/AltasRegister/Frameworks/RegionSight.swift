import AltasCore
import AltasStore

/// What is looked through when a region looks at the register: the curriculum, the region's own criteria and its rule.
struct RegionSight {
    let region: Region.Code
    /// The label of the rule's version, such as `2026-11`.
    let ruleVersion: String
    let rule: AwardRule
    let curriculum: EditionTree
    /// The region's own criteria under this curriculum; nil where it has none.
    let local: EditionTree?
    let plan: StandingPlan

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
        guard let (rule, version) = try connection.rule(of: region, at: moment) else {
            throw Refusal.unknownRegion(region.rawValue, nearest: [])
        }
        let slug = curriculum.edition.slug
        let own = try connection.localEdition(of: region, pinnedTo: slug, at: moment)
        local = try own.map { try connection.tree(of: $0, in: languages) }
        self.region = region
        self.rule = rule
        self.curriculum = curriculum
        ruleVersion = version
        plan = StandingPlan(curriculum: curriculum, local: local, rule: rule)
    }

    /// The region's own criteria and rule.
    var view: RegionView { RegionView(local: local, rule: rule) }
}

extension Connection {
    /// A standard with the links that lead to it, from one curriculum edition or from any.
    func standardPlan(
        of edition: Edition,
        from curriculum: Edition.ID? = nil,
        at moment: Moment,
        in languages: Set<String>?
    ) throws -> StandardPlan {
        StandardPlan(
            tree: try tree(of: edition, in: languages),
            links: try links(to: edition.id, from: curriculum, at: moment)
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
