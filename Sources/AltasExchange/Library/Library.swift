package import AltasCore

/// Everything that a set of files holds: curricula, and regions with their standards.
///
/// Nothing in it is in a register yet.
///
/// What a folder is, its files say: one with a `framework.json` is a curriculum or a standard, by
/// its `role`; one with a `profile.json` is a region. Other files are passed over.
package struct Library: Equatable, Sendable {
    /// The curricula, in the order of their folders.
    package let curricula: [CurriculumPackage]
    /// The regions that have a profile, in the order of their folders.
    package let regions: [RegionPackage]
    /// Standards of regions whose profile is not among the files.
    package let standards: [StandardPackage]

    /// Reads all that the files hold, or refuses at the first thing that is wrong.
    ///
    /// Local criteria are pinned to the curriculum that no other one replaces; they are not when
    /// there is no curriculum.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` for most; ``Refusal/taken(field:value:)``
    ///   for two editions with one slug; ``Refusal/fileAccess(path:reason:)`` for a framework
    ///   without items; and what ``EditionTree`` throws.
    package static func read(_ files: [SourceFile]) throws(Refusal) -> Library {
        let folders = SourceFolder.folders(of: files)
        var curricula: [CurriculumPackage] = []
        var standards: [StandardPackage] = []
        for folder in folders {
            guard let file = folder["framework.json"] else { continue }
            let framework = try FrameworkFile.read(file)
            switch framework.role {
            case .curriculum: curricula.append(try folder.curriculum(framework))
            case .standard, .local: standards.append(try folder.standard(framework))
            }
        }
        try refuseRepeatedSlugs(in: (curricula.map(\.tree) + standards.map(\.tree)).map(\.edition))
        let newest = newest(of: curricula.map(\.tree))
        let regions = try regions(in: folders, standards: standards, pinnedTo: newest)
        let covered = Set(regions.map { $0.profile.region as Region.Code? })
        return Library(
            curricula: curricula,
            regions: regions,
            standards: standards.filter { !covered.contains($0.region) }
        )
    }

    /// Reads the one region that the files hold, whose own criteria add to a curriculum.
    ///
    /// - Throws: what ``read(_:)`` throws, and ``Refusal/badFile(path:line:problem:)`` when the
    ///   files hold no region or several.
    package static func region(
        _ files: [SourceFile],
        pinnedTo curriculum: EditionTree
    ) throws(Refusal) -> RegionPackage {
        let folders = SourceFolder.folders(of: files)
        var standards: [StandardPackage] = []
        for folder in folders {
            guard let file = folder["framework.json"] else { continue }
            standards.append(try folder.standard(try FrameworkFile.read(file)))
        }
        try refuseRepeatedSlugs(in: standards.map(\.tree.edition))
        let regions = try regions(in: folders, standards: standards, pinnedTo: curriculum)
        guard let region = regions.first, regions.count == 1,
            region.standards.count == standards.count
        else { throw .badFile(path: files.first?.path ?? "", line: nil, problem: .notThis) }
        return region
    }

    private static func regions(
        in folders: [SourceFolder],
        standards: [StandardPackage],
        pinnedTo curriculum: EditionTree?
    ) throws(Refusal) -> [RegionPackage] {
        var regions: [RegionPackage] = []
        for folder in folders {
            guard let file = folder["profile.json"] else { continue }
            let profile = try ProfileReader.read(file)
            guard !regions.contains(where: { $0.profile.region == profile.region }) else {
                throw .taken(field: .region, value: profile.region.rawValue)
            }
            let local = try folder.localCriteria(profile, pinnedTo: curriculum)
            let own = standards.filter { $0.region == profile.region }
            regions.append(RegionPackage(profile: profile, local: local, standards: own))
        }
        return regions
    }

    private static func refuseRepeatedSlugs(in editions: [Edition]) throws(Refusal) {
        var seen: Set<String> = []
        for edition in editions where !seen.insert(edition.slug).inserted {
            throw .taken(field: .slug, value: edition.slug)
        }
    }

    /// The curriculum that no other one replaces.
    static func newest(of curricula: [EditionTree]) -> EditionTree? {
        curricula.first { tree in
            !curricula.contains { $0.edition.replaces == tree.edition.slug }
        }
    }
}

extension StandardPackage {
    /// The region that its framework names.
    fileprivate var region: Region.Code? { tree.edition.region }
}
