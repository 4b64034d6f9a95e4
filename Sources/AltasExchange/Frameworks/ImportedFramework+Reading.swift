package import AltasCore

extension ImportedFramework {
    /// Reads a framework in whatever format it comes, told by the content.
    ///
    /// - Parameters:
    ///   - files: one file; or the files of our own folder, or several of ESCO's.
    ///   - name: which framework of several in one file; nil when it holds one.
    /// - Returns: the framework, with the format that was recognised.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when the format is none of ours or
    ///   something in it cannot be; ``Refusal/ambiguousEdition(_:candidates:)`` and
    ///   ``Refusal/unknownEdition(_:nearest:)`` when it holds several and `name` does not say which.
    package static func read(
        _ files: [SourceFile],
        named name: String? = nil
    ) throws(Refusal) -> ImportedFramework {
        let format = try FrameworkFormat.recognise(files).format
        switch format {
        case .folder: return try FrameworkFolderReader.read(files)
        case .esco: return try ESCOReader.read(files)
        case .csv, .openSALT, .case10, .case11, .moodle, .grep, .skillsEngland: break
        }
        guard let file = files.first, files.count == 1 else {
            throw .badFile(path: files.last?.path ?? "", line: nil, problem: .notThis)
        }
        return try read(file, as: format, named: name)
    }

    private static func read(
        _ file: SourceFile,
        as format: FrameworkFormat,
        named name: String?
    ) throws(Refusal) -> ImportedFramework {
        switch format {
        case .folder: try FrameworkFolderReader.read([file])
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
