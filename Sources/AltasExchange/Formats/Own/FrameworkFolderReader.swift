package import AltasCore

/// Reads a framework from the files of our own folder, as ``Library`` does.
package enum FrameworkFolderReader {
    /// Reads the files of one folder.
    ///
    /// The rows of a `crosswalk.csv` come as links whose type is the relation.
    ///
    /// - Parameters:
    ///   - files: the files of the folder and of those below it.
    ///   - name: the slug of the framework that is wanted; nil when there is one.
    /// - Returns: the framework.
    /// - Throws: ``Refusal/ambiguousEdition(_:candidates:)`` when the files hold several frameworks,
    ///   ``Refusal/unknownEdition(_:nearest:)`` when they do not hold the one wanted,
    ///   ``Refusal/badFile(path:line:problem:)`` when they hold none, and what
    ///   ``Library/read(_:)`` throws.
    package static func read(
        _ files: [SourceFile],
        named name: String? = nil
    ) throws(Refusal) -> ImportedFramework {
        let library = try Library.read(files)
        let standards = library.standards + library.regions.flatMap(\.standards)
        let curricula = library.curricula.map {
            StandardPackage(tree: $0.tree, crosswalk: nil)
        }
        var found = curricula + standards
        if let name {
            let slugs = found.map(\.tree.edition.slug)
            found.removeAll { $0.tree.edition.slug != name.lowercased() }
            if found.isEmpty {
                let nearest = Suggestions.nearest(to: name, among: slugs)
                throw .unknownEdition(name, nearest: nearest)
            }
        }
        guard let first = found.first else {
            throw .badFile(path: files.first?.path ?? "", line: nil, problem: .notThis)
        }
        guard found.count == 1 else {
            let slugs = found.map(\.tree.edition.slug)
            throw .ambiguousEdition(files.first?.folder ?? "", candidates: slugs)
        }
        let items = try first.tree.items.identified(path: files.first?.path ?? "")
        return ImportedFramework(
            format: .folder,
            tree: try EditionTree(edition: first.tree.edition, items: items),
            associations: (first.crosswalk?.rows ?? []).map(ImportedAssociation.init)
        )
    }
}

extension ImportedAssociation {
    fileprivate init(_ row: CrosswalkRow) {
        let facts = [
            "group": row.group, "gap_en": row.gap, "status": row.status.rawValue,
            "confidence": row.confidence,
        ]
        self.init(
            origin: Node(identifier: row.source),
            destination: Node(identifier: row.target),
            type: row.relation.rawValue,
            note: row.rationale.unlessEmpty,
            facts: facts.filter { !$0.value.isEmpty }
        )
    }
}

extension [Item] {
    /// The column of our own files that holds an item's identifier.
    static let identifierColumn = "identifier"

    /// The same items with the identifiers that their file has in a column of that name.
    func identified(path: String) throws(Refusal) -> [Item] {
        var items = self
        var seen: Set<String> = []
        for place in items.indices {
            guard let text = items[place].facts.removeValue(forKey: Self.identifierColumn) else {
                continue
            }
            guard seen.insert(text).inserted else {
                let problem = Refusal.FileProblem.value(text, column: Self.identifierColumn)
                throw .badFile(path: path, line: nil, problem: problem)
            }
            items[place].identifier = text
        }
        return items
    }
}
