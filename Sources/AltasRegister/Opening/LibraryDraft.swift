import AltasCore
import AltasExchange
import AltasStore

/// How much was added of what some files hold.
struct LibraryCounts: Sendable {
    var editions = 0
    var inForce = 0
    var items = 0
    var links = 0
    var regions: [String] = []
}

/// Adds what files hold to an entry: for a new register, and for a region that comes later.
struct LibraryDraft {
    private let draft: EntryDraft
    private let today: CivilDate
    private(set) var counts = LibraryCounts()

    init(_ draft: EntryDraft, today: CivilDate) {
        self.draft = draft
        self.today = today
    }

    /// Adds every curriculum, and every region under each.
    mutating func add(_ library: Library) throws {
        for package in library.curricula {
            let curriculum = try add(package.tree)
            for region in library.regions { try add(region, under: curriculum) }
        }
    }

    /// Adds a region with all that it has.
    mutating func add(_ region: RegionPackage, under curriculum: EditionTree) throws {
        try add(region.profile, from: region.profile.validFrom ?? .distantPast)
        let local = try region.local.map { try add($0, under: curriculum) }
        for standard in region.standards {
            try add(standard, from: curriculum, and: local)
        }
    }

    /// Adds a version of a profile, in force from a day.
    mutating func add(_ profile: Profile, from day: CivilDate) throws {
        try draft.add(profile, inForceFrom: day)
        counts.regions.append(profile.region.rawValue)
    }

    /// Adds a region's own criteria, each under the outcome that its file names.
    mutating func add(
        _ local: LocalCriteriaPackage,
        under curriculum: EditionTree
    ) throws -> EditionTree {
        try add(try local.anchored(in: curriculum))
    }

    /// Adds a standard with the links to it, which start at the curriculum and at the region's own criteria, and answers
    /// whether it is in force; one that is not adoptable, or that its publisher has replaced, is not.
    @discardableResult
    mutating func add(
        _ standard: StandardPackage,
        from curriculum: EditionTree,
        and local: EditionTree?,
        isAdoptable: Bool = true
    ) throws -> Bool {
        let before = counts.inForce
        let tree = try add(standard.tree, isAdoptable: isAdoptable)
        if let crosswalk = standard.crosswalk {
            let links = try crosswalk.links(from: curriculum, local: local, to: tree)
            try draft.add(
                Crosswalk(source: curriculum.edition.id, target: tree.edition.id, links: links)
            )
            counts.links += links.count
        }
        return counts.inForce > before
    }

    /// Adds an edition, and adopts it unless its publisher has replaced it.
    private mutating func add(
        _ tree: EditionTree,
        isAdoptable: Bool = true
    ) throws -> EditionTree {
        let stored = try draft.add(try tree.identified())
        counts.editions += 1
        counts.items += stored.items.count
        if isAdoptable, stored.edition.isAdoptedAtFirst {
            try draft.adopt(stored.edition.id, from: today)
            counts.inForce += 1
        }
        return stored
    }
}

extension LocalCriteriaPackage {
    /// The criteria, each under the curriculum's outcome that its file names.
    func anchored(in curriculum: EditionTree) throws -> EditionTree {
        let items = tree.items.map { item in
            var item = item
            item.anchor = anchors[item.id].flatMap { curriculum.items(coded: $0).first?.id }
            return item
        }
        return try EditionTree(edition: tree.edition, items: items)
    }
}
