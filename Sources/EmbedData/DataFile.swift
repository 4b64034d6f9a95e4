import Foundation

/// A file that travels inside the executable.
struct DataFile {
    /// The folder's own name and the path inside it: `Standards/NO/profile.json`.
    let path: String
    let text: String

    /// The JSON and CSV files at any depth of a folder; notes for reviewers stay in the source tree.
    ///
    /// - Throws: ``NoData`` when there is none, lest an executable is built that knows nothing.
    static func all(in folder: URL) throws -> [DataFile] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
            .map { try DataFile(at: $0, in: folder) }
        guard !files.isEmpty else { throw NoData(folder: folder.path) }
        return files
    }

    private init(at subpath: String, in folder: URL) throws {
        path = "\(folder.lastPathComponent)/\(subpath)"
        let bytes = try Data(contentsOf: folder.appendingPathComponent(subpath))
        guard let valid = String(validating: bytes, as: UTF8.self) else {
            throw NotUTF8(path: path)
        }
        text = valid
    }
}

/// A folder that is missing, or holds no data file.
struct NoData: Error, CustomStringConvertible {
    let folder: String

    var description: String { "\(folder) holds no JSON or CSV file" }
}

/// A data file that is not the UTF-8 it promises to be.
struct NotUTF8: Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) is not UTF-8" }
}
