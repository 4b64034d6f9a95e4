package import AltasCore
internal import Foundation

extension SourceFile {
    /// The most files that a folder of data may hold.
    private static let mostFiles = 10_000

    /// The CSV and JSON files in a folder of the disk and in the folders below it, in the order of
    /// their paths.
    ///
    /// Their paths begin with `folder` as it is given. Hidden files and symbolic links are passed
    /// over.
    ///
    /// - Throws: ``Refusal/fileAccess(path:reason:)`` when the folder or a file cannot be read;
    ///   ``Refusal/badFile(path:line:problem:)`` when one file is too large, or there are more than
    ///   10,000.
    package static func files(
        inFolder folder: String,
        limit: Int = 10_000_000
    ) throws(Refusal) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in try paths(inFolder: folder) {
            files.append(try SourceFile(reading: path, limit: limit))
        }
        return files
    }

    /// The files that a framework is read from: one file, or the CSV and JSON files of a folder.
    ///
    /// A `framework.json` brings the files of our own that lie beside it.
    ///
    /// - Throws: as ``files(inFolder:limit:)``; a file may have 200 MB, those of a folder 100 MB each.
    package static func files(ofFrameworkAt path: String) throws(Refusal) -> [SourceFile] {
        if try kind(of: path) == .typeDirectory {
            return try files(inFolder: path, limit: FrameworkFormat.sizeLimit)
        }
        let file = try SourceFile(reading: path, limit: CASEReader.sizeLimit)
        guard file.name == "framework.json" else { return [file] }
        var files = [file]
        for name in ["items.csv", "crosswalk.csv"] {
            let path = file.folder.isEmpty ? name : "\(file.folder)/\(name)"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            files.append(try SourceFile(reading: path))
        }
        return files
    }

    /// Reads one file of the disk, of no more than `limit` bytes: 10 MB.
    ///
    /// - Throws: ``Refusal/fileAccess(path:reason:)`` when it cannot be read, and
    ///   ``Refusal/badFile(path:line:problem:)`` when it is too large.
    package init(reading path: String, limit: Int = 10_000_000) throws(Refusal) {
        guard try Self.kind(of: path) != .typeDirectory else {
            throw .fileAccess(path: path, reason: .isFolder)
        }
        do {
            self.init(path: path, bytes: try Self.bytes(ofFileAt: path, limit: limit))
        } catch {
            throw .fileAccess(path: path, reason: Refusal.FileAccess(error))
        }
        guard bytes.count <= limit else {
            throw .badFile(path: path, line: nil, problem: .tooLarge(limit: limit))
        }
    }

    /// The first bytes of a file, one more than `limit` where there are as many; never held twice.
    private static func bytes(ofFileAt path: String, limit: Int) throws -> [UInt8] {
        let handle = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { handle.closeFile() }
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes[.size] as? Int) ?? 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size, limit) + 1)
        while bytes.count <= limit {
            let room = min(limit + 1 - bytes.count, 1_000_000)
            guard let next = try handle.read(upToCount: room), !next.isEmpty else { break }
            bytes.append(contentsOf: next)
        }
        return bytes
    }

    private static func paths(inFolder folder: String) throws(Refusal) -> [String] {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var paths: [String] = []
        var folders = [root]
        while let next = folders.popLast() {
            for name in try names(inFolder: next) where !name.hasPrefix(".") {
                let path = "\(next)/\(name)"
                switch try kind(of: path) {
                case .typeDirectory: folders.append(path)
                case .typeRegular where name.hasSuffix(".csv") || name.hasSuffix(".json"):
                    paths.append(path)
                default: continue
                }
            }
            guard paths.count <= mostFiles else {
                throw .badFile(path: folder, line: nil, problem: .notThis)
            }
        }
        return paths.sorted()
    }

    /// The names in a folder, in no order.
    static func names(inFolder folder: String) throws(Refusal) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw .fileAccess(path: folder, reason: Refusal.FileAccess(error))
        }
    }

    /// What lies at a path; a symbolic link is not followed.
    static func kind(of path: String) throws(Refusal) -> FileAttributeType? {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return attributes[.type] as? FileAttributeType
        } catch {
            throw .fileAccess(path: path, reason: Refusal.FileAccess(error))
        }
    }
}

extension Refusal.FileAccess {
    fileprivate init(_ error: any Error) {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile, .fileReadNoSuchFile: self = .missing
        case .fileReadNoPermission: self = .denied
        default: self = .other
        }
    }
}
