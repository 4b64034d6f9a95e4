internal import AltasCore
internal import AltasJSON

/// Looks for everything that is wrong with one standard of a region.
struct StandardCheck {
    /// The name of its folder.
    let name: String
    private let folder: RegionFolder
    private(set) var findings: [RegionFinding] = []
    private let framework: JSONObject?

    /// Reads the standard's `framework.json`, whose values are looked at by ``check(region:in:)``.
    init(_ name: String, in folder: RegionFolder) {
        self.name = name
        self.folder = folder
        guard let file = folder.files["\(name)/framework.json"] else {
            let place = "\(name)/framework.json"
            if !folder.isExplained(place) {
                findings.append(RegionFinding(path: folder.place(place), .missingFile))
            }
            framework = nil
            return
        }
        var list = FindingList(file.path)
        let value = ShapeCheck.value(of: file, &list)
        if let value, value.object == nil { list.add(.wrongKind(.object)) }
        framework = value?.object
        findings += list.findings
    }

    /// The short name of the edition; nil where the file does not say.
    var slug: String? { framework?.text("slug") }
    /// The short name of the edition that it takes the place of.
    var replaced: String? { framework?.text("replaces") }
    /// The language of its texts.
    var language: String { framework?.text("language") ?? "en" }

    /// Checks the whole standard.
    ///
    /// - Parameters:
    ///   - region: the region as its other files have it.
    ///   - context: the curriculum, and the editions that are there already.
    mutating func check(_ region: RegionOutline, in context: RegionContext) {
        if let framework, let file = folder.files["\(name)/framework.json"] {
            check(framework, path: file.path, region, in: context)
        }
        guard let items = items(in: context) else { return }
        findings += items.findings.findings
        guard let target = items.tree else { return }
        if let file = folder.files["\(name)/crosswalk.csv"] {
            let sources = [context.curriculum, region.local].compactMap { $0 }
            findings += CrosswalkCheck(file, from: sources, to: target).findings.findings
        } else {
            noteAbsent(.crosswalk, "crosswalk.csv")
        }
    }

    private func items(in context: RegionContext) -> ItemRows? {
        guard let file = folder.files["\(name)/items.csv"] else { return nil }
        return ItemRows(file, edition: edition, language: language, in: context)
    }

    /// Only what links are looked up in.
    private var edition: Edition {
        Edition(
            slug: slug ?? name,
            role: .standard,
            label: "",
            details: Edition.Details(
                title: LocalizedText(),
                language: language,
                verification: .draft
            )
        )
    }
}

// MARK: - The framework

extension StandardCheck {
    private mutating func check(
        _ framework: JSONObject,
        path: String,
        _ region: RegionOutline,
        in context: RegionContext
    ) {
        let languages = Set([language, "en"]).sorted()
        var shape = ShapeCheck(isStrict: false, findings: FindingList(path))
        shape.check(.object(framework), .standard(titledIn: languages), at: "")
        var list = shape.findings
        if let found = framework.text("jurisdiction"), let expected = region.code,
            found != expected
        {
            list.add(.otherRegion(found: found, expected: expected), at: "jurisdiction")
        }
        if !language.isLanguageTag { list.add(.languageTag(language), at: "language") }
        if let slug { check(slug, region, in: context, &list) }
        checkReplaced(region, in: context, &list)
        findings += list.findings
        requireItems()
    }

    private func check(
        _ slug: String,
        _ region: RegionOutline,
        in context: RegionContext,
        _ list: inout FindingList
    ) {
        guard FrameworkFile.isSlug(slug) else { return list.add(.file(.member(path: "slug"))) }
        if slug != name {
            let kind = RegionFinding.Kind.folderName(expected: slug)
            list.add(kind, at: "slug")
        }
        let isOther = context.editions.contains { edition in
            let isElsewhere = region.code != nil && edition.region?.rawValue != region.code
            return edition.slug == slug && (edition.role != .standard || isElsewhere)
        }
        if isOther || slug == region.localSlug { list.add(.slugTaken(slug), at: "slug") }
        if region.slugs.count(where: { $0 == slug }) > 1 {
            list.add(.repeated(slug, line: nil), at: "slug")
        }
    }

    private func checkReplaced(
        _ region: RegionOutline,
        in context: RegionContext,
        _ list: inout FindingList
    ) {
        guard let replaced else { return }
        guard replaced != slug else { return list.add(.circle(replaced), at: "replaces") }
        let known = Set(region.slugs + context.editions.map(\.slug)).subtracting([slug ?? ""])
        list.requireKnown([replaced], .edition, among: known, line: nil, at: "replaces")
        guard known.contains(replaced) else { return }
        var (next, steps) = (region.replaced[slug ?? ""], 0)
        while let edition = next, steps <= region.slugs.count {
            if edition == slug { return list.add(.circle(edition), at: "replaces") }
            (next, steps) = (region.replaced[edition], steps + 1)
        }
        if folder.files["\(name)/changes.csv"] == nil { list.note(.absent(.changes)) }
    }

    private mutating func requireItems() {
        let place = "\(name)/items.csv"
        guard folder.files[place] == nil, !folder.isExplained(place) else { return }
        findings.append(RegionFinding(path: folder.place(place), .missingFile))
    }

    private mutating func noteAbsent(_ part: RegionFinding.Part, _ file: String) {
        let place = "\(name)/\(file)"
        guard !folder.isExplained(place) else { return }
        findings.append(RegionFinding(path: folder.place(place), .absent(part), isProblem: false))
    }
}

/// What the files of a region say of each other.
struct RegionOutline {
    /// The region's code; nil where its profile does not say.
    let code: String?
    /// The slug of the region's own criteria.
    let localSlug: String
    /// The slugs of its standards; one that stands twice is there twice.
    let slugs: [String]
    /// Which edition each standard takes the place of.
    let replaced: [String: String]
    /// The region's own criteria, as far as they can be looked up in.
    var local: EditionTree?
}
