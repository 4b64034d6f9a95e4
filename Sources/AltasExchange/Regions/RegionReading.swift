package import AltasCore

/// A region's folder, read to the end: all that is wrong with it, and the region when nothing is.
package struct RegionReading: Sendable {
    /// What was found, by file.
    package let findings: [RegionFinding]
    /// The region as its files have it; nil when something must be mended.
    package let region: RegionPackage?
    /// The region's code as its profile states it; nil where it does not.
    package let code: String?
    /// The short names of its standards.
    package let standards: [String]

    /// What must be mended.
    package var problems: [RegionFinding] { findings.filter(\.isProblem) }
    /// What is only worth knowing.
    package var notes: [RegionFinding] { findings.filter { !$0.isProblem } }

    /// Checks everything, and reads the region when there is no problem.
    package init(_ folder: RegionFolder, in context: RegionContext) {
        var check = RegionCheck(folder, in: context)
        check.run()
        var findings = check.findings
        var region: RegionPackage?
        if !findings.contains(where: \.isProblem) {
            do {
                let files = folder.files.values.sorted { $0.path < $1.path }
                let read = try Library.region(files, pinnedTo: context.curriculum)
                try read.resolveLinks(from: context.curriculum)
                region = read
            } catch {
                // The reader is the judge: what it refuses cannot be imported, though no check found it.
                var list = FindingList(folder.path)
                list.add(error)
                findings += list.findings
            }
        }
        self.findings = findings.sorted(by: RegionFinding.precedes)
        self.region = region
        code = check.code
        standards = check.standards.compactMap(\.slug)
    }
}

extension RegionPackage {
    /// Makes every link once, to be refused here rather than half-way through an import.
    fileprivate func resolveLinks(from curriculum: EditionTree) throws(Refusal) {
        let offset = (curriculum.items.map(\.id.rawValue).max() ?? 0) + 1
        var own: EditionTree?
        if let tree = local?.tree { own = try tree.renumbered(by: offset, as: tree.edition) }
        for standard in standards {
            _ = try standard.crosswalk?.links(from: curriculum, local: own, to: standard.tree)
        }
    }
}

/// Walks through the files of a region.
private struct RegionCheck {
    private let folder: RegionFolder
    private let context: RegionContext
    private(set) var findings: [RegionFinding]
    private(set) var standards: [StandardCheck]
    private(set) var code: String?

    init(_ folder: RegionFolder, in context: RegionContext) {
        self.folder = folder
        self.context = context
        findings = folder.findings
        standards = folder.folders.map { StandardCheck($0, in: folder) }
    }

    mutating func run() {
        let profile = profile()
        code = profile?.region
        var region = RegionOutline(
            code: code,
            localSlug: LocalCriteriaPackage.slug(of: code ?? ""),
            slugs: standards.compactMap(\.slug),
            replaced: Dictionary(
                standards.compactMap { standard in
                    standard.slug.flatMap { slug in standard.replaced.map { (slug, $0) } }
                },
                uniquingKeysWith: { first, _ in first }
            )
        )
        region.local = local(region, language: profile?.languages.first ?? "en")
        if standards.isEmpty {
            findings.append(RegionFinding(path: folder.path, .absent(.standards), isProblem: false))
        }
        for index in standards.indices {
            standards[index].check(region, in: context)
            findings += standards[index].findings
        }
    }

    private mutating func profile() -> ProfileCheck? {
        guard let file = folder.files["profile.json"] else {
            if !folder.isExplained("profile.json") {
                findings.append(RegionFinding(path: folder.place("profile.json"), .missingFile))
            }
            return nil
        }
        let check = ProfileCheck(file, in: context)
        findings += check.findings.findings
        return check
    }

    private mutating func local(_ region: RegionOutline, language: String) -> EditionTree? {
        let name = "local-criteria.csv"
        guard let file = folder.files[name] else {
            if !folder.isExplained(name) {
                let kind = RegionFinding.Kind.absent(.localCriteria)
                findings.append(RegionFinding(path: folder.place(name), kind, isProblem: false))
            }
            return nil
        }
        let edition = Edition(
            slug: region.localSlug,
            role: .local,
            label: "",
            details: Edition.Details(
                title: LocalizedText(),
                language: language,
                verification: .draft
            )
        )
        let check = LocalCriteriaCheck(
            file,
            edition: edition,
            standards: region.slugs,
            in: context
        )
        findings += check.findings.findings
        return check.tree
    }
}

extension RegionFinding {
    /// By file and then by line; what has no line stays in the order in which it was found, first.
    fileprivate static func precedes(_ left: RegionFinding, _ right: RegionFinding) -> Bool {
        (left.path, left.line ?? 0) < (right.path, right.line ?? 0)
    }
}
