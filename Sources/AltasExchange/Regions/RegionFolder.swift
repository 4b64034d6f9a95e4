internal import AltasCore

/// The files of one region: a profile, its own criteria, and a folder for each of its standards.
///
/// Nothing in it is checked yet but that it could be read.
package struct RegionFolder: Sendable {
    /// The folder's path as it was given, without a `/` at its end.
    package let path: String
    /// The files by their paths inside the folder, such as `zz-care/items.csv`.
    let files: [String: SourceFile]
    /// The names of the folders in it, in order.
    let folders: [String]
    /// What could not be read, and what is not read.
    let findings: [RegionFinding]

    /// The most bytes that all files may have together.
    static let sizeLimit = 50_000_000

    /// The files that are read at the top.
    static let ownFiles = ["local-criteria.csv", "profile.json"]
    /// The files that are read in the folder of a standard.
    static let standardFiles = ["changes.csv", "crosswalk.csv", "framework.json", "items.csv"]

    init(
        path: String,
        files: [String: SourceFile],
        folders: [String],
        findings: [RegionFinding] = []
    ) {
        self.path = path
        self.files = files
        self.folders = folders
        self.findings = findings
    }

    /// Takes files that lie in `path`; others are passed over.
    package init(path: String, files: [SourceFile]) {
        let prefix = path + "/"
        let inside = files.filter { $0.path.hasPrefix(prefix) }.map { file in
            (String(file.path.dropFirst(prefix.count)), file)
        }
        let folders = inside.map { $0.0.split(separator: "/") }.filter { $0.count > 1 }
            .map { String($0[0]) }
        self.init(
            path: path,
            files: Dictionary(inside, uniquingKeysWith: { first, _ in first }),
            folders: Set(folders).sorted()
        )
    }

    /// The path of a file, as it is called in a finding.
    func place(_ name: String) -> String { "\(path)/\(name)" }

    /// Whether something is said already about why a file is not there.
    func isExplained(_ name: String) -> Bool {
        findings.contains { $0.path == place(name) && $0.isProblem }
    }
}
