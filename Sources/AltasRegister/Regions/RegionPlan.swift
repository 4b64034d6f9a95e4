import AltasCore
import AltasExchange
import AltasStore

/// What of a region's files is new to a register.
struct RegionPlan {
    private let region: RegionPackage
    private let curriculum: EditionTree
    private let moment: Moment
    private let isNew: Bool
    /// From when the profile is to be in force; nil when the register has it.
    private let profileFrom: CivilDate?
    /// Why the profile cannot be added.
    private let profileProblem: RegionFinding.Kind?
    /// The region's own criteria, when the register has them.
    private let local: EditionTree?
    private let otherLocal: Bool
    private let newStandards: [StandardPackage]
    private let unchanged: [String]
    private let changed: [String]
    private let otherLinks: [String]
    /// The editions in the register that new standards take the place of.
    private let replaced: Set<String>

    /// Compares a region's files with what a register holds.
    init(_ region: RegionPackage, under curriculum: Edition, _ transaction: Transaction) throws {
        let (connection, moment) = (transaction.connection, transaction.moment)
        self.region = region
        self.moment = moment
        self.curriculum = try connection.tree(of: curriculum)
        let versions = try connection.profileVersions(of: region.profile.region, at: moment)
        isNew = versions.isEmpty
        let profile = ProfilePlan(region.profile, among: versions, today: moment.day)
        (profileFrom, profileProblem) = (profile.from, profile.problem)
        local = try region.local.flatMap { local in
            try connection.edition(slug: local.tree.edition.slug, at: moment)
        }.map { try connection.tree(of: $0) }
        otherLocal = try !Self.agrees(region.local, with: local, under: self.curriculum)
        let comparison = try StandardComparison(
            region.standards,
            from: self.curriculum,
            and: local,
            on: connection,
            at: moment
        )
        newStandards = comparison.new
        changed = comparison.changed
        otherLinks = comparison.otherLinks
        unchanged = [local?.edition.slug].compactMap { $0 } + comparison.unchanged
        let new = Set(comparison.new.map(\.tree.edition.slug))
        replaced = Set(comparison.new.compactMap(\.tree.edition.replaces)).subtracting(new)
    }

    private static func agrees(
        _ file: LocalCriteriaPackage?,
        with stored: EditionTree?,
        under curriculum: EditionTree
    ) throws -> Bool {
        guard let file, let stored else { return true }
        return try file.anchored(in: curriculum).hasItems(of: stored)
    }

    /// What cannot be imported, because the register has it otherwise.
    func problems(in folder: RegionFolder) -> [RegionFinding] {
        var problems: [RegionFinding] = []
        if let problem = profileProblem {
            let member = profileMember(problem)
            let path = "\(folder.path)/profile.json"
            problems.append(RegionFinding(path: path, member: member, problem))
        }
        if otherLocal {
            let path = "\(folder.path)/local-criteria.csv"
            problems.append(RegionFinding(path: path, .changedLocalCriteria))
        }
        return problems
            + changed.map { slug in
                RegionFinding(path: "\(folder.path)/\(slug)", .changedEdition(slug))
            }
    }

    private func profileMember(_ problem: RegionFinding.Kind) -> String {
        if case .earlierProfile = problem { return "valid_from" }
        return "version"
    }

    /// Adds what is new, as one entry; nothing when there is nothing.
    func carryOut(
        in transaction: Transaction,
        for language: String
    ) throws -> RegionImportAnswer {
        let isNothingNew =
            profileFrom == nil && newStandards.isEmpty
            && (region.local == nil || local != nil)
        guard !isNothingNew else {
            return answer([], for: language, try transaction.unchanged())
        }
        let (editions, stamp) = try transaction.entry(.importRegion) { draft in
            try add(to: LibraryDraft(draft, today: transaction.moment.day))
        }
        return answer(editions, for: language, stamp)
    }

    private func add(to draft: LibraryDraft) throws -> [AddedEdition] {
        var draft = draft
        if let profileFrom { try draft.add(region.profile, from: profileFrom) }
        var (local, added) = (local, [AddedEdition]())
        if let file = region.local, local == nil {
            let tree = try draft.add(file, under: curriculum)
            added.append(AddedEdition(tree, links: 0, isInForce: true, replaces: nil))
            local = tree
        }
        for standard in newStandards {
            let links = draft.counts.links
            let replaces = standard.tree.edition.replaces.flatMap { slug in
                replaced.contains(slug) ? slug : nil
            }
            let isInForce = try draft.add(
                standard,
                from: curriculum,
                and: local,
                isAdoptable: replaces == nil
            )
            added.append(
                AddedEdition(
                    standard.tree,
                    links: draft.counts.links - links,
                    isInForce: isInForce,
                    replaces: replaces
                )
            )
        }
        return added
    }

    private func answer(
        _ editions: [AddedEdition],
        for language: String,
        _ stamp: Stamp
    ) -> RegionImportAnswer {
        RegionImportAnswer(
            region: region.profile.region.rawValue,
            name: region.profile.name.best(for: language),
            isNew: isNew,
            profile: profileFrom.map { day in
                AddedProfile(
                    version: region.profile.version,
                    from: day == .distantPast ? nil : day
                )
            },
            editions: editions,
            unchanged: unchanged,
            otherLinks: otherLinks,
            stamp: stamp
        )
    }
}

extension AddedEdition {
    fileprivate init(_ tree: EditionTree, links: Int, isInForce: Bool, replaces: String?) {
        self.init(
            slug: tree.edition.slug,
            role: tree.edition.role,
            items: tree.items.count,
            links: links,
            isInForce: isInForce,
            replaces: replaces
        )
    }
}

/// Whether a profile is new, and from when it is to be in force.
private struct ProfilePlan {
    var from: CivilDate?
    var problem: RegionFinding.Kind?

    init(
        _ profile: Profile,
        among versions: [(profile: Profile, from: CivilDate)],
        today: CivilDate
    ) {
        guard let newest = versions.last else {
            from = profile.validFrom ?? .distantPast
            return
        }
        if let same = versions.first(where: { $0.profile.version == profile.version }) {
            if same.profile != profile { problem = .changedProfile(version: profile.version) }
            return
        }
        let day = profile.validFrom ?? today
        if day < newest.from {
            problem = .earlierProfile(version: newest.profile.version, from: newest.from)
        } else {
            from = day
        }
    }
}
