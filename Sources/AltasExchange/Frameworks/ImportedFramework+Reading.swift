package import AltasCore

extension ImportedFramework {
    /// Reads a framework in whatever format it comes, told by the content.
    ///
    /// Whoever gives up the files saves their room in memory: it is free before the tree is made.
    ///
    /// - Parameters:
    ///   - files: one file; or the files of our own folder, or several of ESCO's.
    ///   - name: which framework of several in one file; nil when it holds one.
    /// - Returns: the framework, with the format that was recognised.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when the format is none of ours or
    ///   something in it cannot be; ``Refusal/ambiguousEdition(_:candidates:)`` and
    ///   ``Refusal/unknownEdition(_:nearest:)`` when it holds several and `name` does not say which.
    package static func read(
        _ files: consuming [SourceFile],
        named name: String? = nil
    ) throws(Refusal) -> ImportedFramework {
        let path = files.first?.path ?? ""
        let framework = try recognised(files, named: name)
        if let item = framework.tree.items.first(below: mostLevels) {
            let problem = Refusal.FileProblem.tooDeep(item.code.description, limit: mostLevels)
            throw .badFile(path: path, line: nil, problem: problem)
        }
        return framework
    }

    /// The most levels that items may lie under each other.
    package static let mostLevels = 100

    private static func recognised(
        _ files: consuming [SourceFile],
        named name: String?
    ) throws(Refusal) -> ImportedFramework {
        let format = try FrameworkFormat.recognise(files).format
        switch format {
        case .folder: return try FrameworkFolderReader.read(files, named: name)
        case .esco: return try ESCOReader.read(files)
        case .csv, .openSALT, .case10, .case11, .moodle, .grep, .skillsEngland: break
        }
        guard files.count == 1, let file = files.popLast() else {
            let problem = Refusal.FileProblem.severalFrameworks(files.first?.name ?? "")
            throw .badFile(path: files.first?.folder ?? "", line: nil, problem: problem)
        }
        return try read(file, as: format, named: name)
    }

    private static func read(
        _ file: consuming SourceFile,
        as format: FrameworkFormat,
        named name: String?
    ) throws(Refusal) -> ImportedFramework {
        switch format {
        case .folder: try FrameworkFolderReader.read([file], named: name)
        case .csv: try FrameworkCSVReader.read(file)
        case .openSALT: try OpenSALTReader.read(file)
        case .case10, .case11: try CASEReader.read(file)
        case .moodle: try MoodleReader.read(file)
        case .grep: try GrepReader.read(file)
        case .skillsEngland: try SkillsEnglandReader.read(file, named: name)
        case .esco: try ESCOReader.read([file])
        }
    }
}

extension [Item] {
    /// The first item that stands on a deeper level than so many; every parent comes first.
    fileprivate func first(below levels: Int) -> Item? {
        var depths: [Item.ID: Int] = [:]
        depths.reserveCapacity(count)
        return first { item in
            let depth = item.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 1
            depths[item.id] = depth
            return depth > levels
        }
    }
}
