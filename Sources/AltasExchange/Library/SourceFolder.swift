internal import AltasCore

/// The files that lie side by side.
struct SourceFolder {
    /// The folder's path.
    let path: String
    private let files: [String: SourceFile]

    /// The folders of the files, in the order of their paths.
    static func folders(of files: [SourceFile]) -> [SourceFolder] {
        Dictionary(grouping: files, by: \.folder).sorted { $0.key < $1.key }.map { path, files in
            let named = files.map { ($0.name, $0) }
            return SourceFolder(
                path: path,
                files: Dictionary(named, uniquingKeysWith: { first, _ in first })
            )
        }
    }

    /// The file with this name, or nil when there is none.
    subscript(_ name: String) -> SourceFile? { files[name] }

    /// The file with this name, which must be there.
    func file(_ name: String) throws(Refusal) -> SourceFile {
        guard let file = files[name] else {
            throw .fileAccess(path: path.isEmpty ? name : "\(path)/\(name)", reason: .missing)
        }
        return file
    }
}
