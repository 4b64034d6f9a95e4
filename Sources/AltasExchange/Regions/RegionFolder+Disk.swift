package import AltasCore
internal import Foundation

extension RegionFolder {
    /// Reads a region's folder of the disk: the files that belong to a region, one folder deep.
    ///
    /// Hidden files and notes (`.md`, `.txt`) are passed over; symbolic links are not followed.
    ///
    /// - Throws: ``Refusal/fileAccess(path:reason:)`` when the folder cannot be read, and
    ///   ``Refusal/badFile(path:line:problem:)`` when it is none, or holds more than 1,000 things.
    package init(reading path: String) throws(Refusal) {
        let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        guard [.typeDirectory, .typeSymbolicLink].contains(try SourceFile.kind(of: root)) else {
            throw .badFile(path: path, line: nil, problem: .notThis)
        }
        var reading = RegionFolderReading(root: root)
        try reading.read(Self.ownFiles, in: "")
        for folder in reading.folders {
            do {
                try reading.read(Self.standardFiles, in: folder + "/")
            } catch .fileAccess(let path, _) {
                reading.findings.append(RegionFinding(path: path, .unreadable))
            }
        }
        self.init(
            path: root,
            files: reading.files,
            folders: reading.folders,
            findings: reading.findings
        )
    }
}

/// Walks through a region's folder and gathers what cannot be read.
private struct RegionFolderReading {
    let root: String
    var files: [String: SourceFile] = [:]
    var folders: [String] = []
    var findings: [RegionFinding] = []
    private var size = 0

    /// The most names that a folder may hold.
    private static let mostNames = 1000
    /// What people may keep beside the files.
    private static let notes = [".md", ".txt"]

    init(root: String) {
        self.root = root
    }

    /// Reads the files with these names in a folder, which is a path that ends in `/` or is empty.
    mutating func read(_ known: [String], in folder: String) throws(Refusal) {
        let place = folder.isEmpty ? root : "\(root)/\(folder.dropLast())"
        let names = try SourceFile.names(inFolder: place).filter { !$0.hasPrefix(".") }.sorted()
        guard names.count <= Self.mostNames else {
            throw .badFile(path: place, line: nil, problem: .notThis)
        }
        for name in names {
            let isKnown = known.contains(name)
            switch try SourceFile.kind(of: "\(root)/\(folder)\(name)") {
            case .typeRegular where isKnown: read(folder + name)
            case .typeDirectory where !isKnown && folder.isEmpty: folders.append(name)
            case .typeDirectory where isKnown: note(.isFolder, folder + name)
            case .typeSymbolicLink where isKnown: note(.isLink, folder + name)
            case _ where isKnown: note(.unreadable, folder + name)
            default:
                guard !Self.notes.contains(where: name.hasSuffix) else { continue }
                note(.notRead, folder + name, isProblem: false)
            }
        }
    }

    private mutating func read(_ name: String) {
        let path = "\(root)/\(name)"
        do {
            let file = try SourceFile(reading: path)
            size += file.bytes.count
            guard size <= RegionFolder.sizeLimit else {
                return note(.file(.tooLarge(limit: RegionFolder.sizeLimit)), name)
            }
            files[name] = file
        } catch .badFile(_, _, let problem) {
            note(.file(problem), name)
        } catch {
            note(.unreadable, name)
        }
    }

    private mutating func note(
        _ kind: RegionFinding.Kind,
        _ name: String,
        isProblem: Bool = true
    ) {
        findings.append(RegionFinding(path: "\(root)/\(name)", kind, isProblem: isProblem))
    }
}
