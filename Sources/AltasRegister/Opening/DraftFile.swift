import AltasCore
import AltasCrypto
import Foundation

/// A file that is made beside the place where it belongs, and gets its name when it is whole.
///
/// Only its owner may read or write it, from its first byte on; SQLite gives the files beside it the same rights.
struct DraftFile: Sendable {
    let path: String

    /// Makes an empty draft for `path`; what is only rehearsed may be drafted in another folder.
    ///
    /// - Throws: ``Refusal/registerExists(path:)`` when there is a file at `path` already.
    init(for path: String, in folder: URL? = nil) throws {
        try Self.requireNothing(at: path)
        let place = folder?.appendingPathComponent("altas").path ?? path
        self.path = "\(place).\(Hex.encode(try SecureRandom().bytes(6))).new"
        try Self.claim(self.path)
    }

    /// - Throws: ``Refusal/registerExists(path:)`` when there is a file at `path`.
    static func requireNothing(at path: String) throws(Refusal) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .registerExists(path: path)
        }
    }

    /// Copies a register's file and its log, byte by byte: SQLite would leave files beside the original.
    func fill(from source: String) throws {
        try copy(source, to: path)
        if FileManager.default.fileExists(atPath: source + "-wal") {
            try copy(source + "-wal", to: path + "-wal")
        }
    }

    /// Gives the finished file its name, unless somebody was quicker (`link(2)` never replaces).
    func publish(as path: String) throws(Refusal) {
        if link(self.path, path) != 0 {
            switch errno {
            case EPERM, ENOTSUP, EXDEV, ENOSYS: try publishByRenaming(as: path)
            case EEXIST: throw .registerExists(path: path)
            default: throw .fileAccess(path: path, reason: .denied)
            }
        }
        syncFolder(of: path)
    }

    /// Publishes where a file can have one name only: an empty file of our own takes the name first.
    func publishByRenaming(as path: String) throws(Refusal) {
        try Self.claim(path)
        guard rename(self.path, path) == 0 else {
            unlink(path)
            throw .fileAccess(path: path, reason: .denied)
        }
    }

    /// Removes the draft's own name, and what SQLite left beside it.
    func remove() {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }
}

extension DraftFile {
    /// Makes an empty file where there is none (`O_EXCL`), with mode 0600.
    private static func claim(_ path: String) throws(Refusal) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            throw switch errno {
            case EEXIST: .registerExists(path: path)
            case ENOENT: .fileAccess(path: path, reason: .missing)
            case ENOSPC, EDQUOT: .diskFull
            default: .fileAccess(path: path, reason: .denied)
            }
        }
        close(descriptor)
    }

    private func copy(_ source: String, to path: String) throws {
        let original = try Self.reader(of: source)
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        guard descriptor >= 0 else { throw Refusal.fileAccess(path: path, reason: .denied) }
        let copy = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            while let bytes = try original.read(upToCount: 1 << 20), !bytes.isEmpty {
                try copy.write(contentsOf: bytes)
            }
            try copy.synchronize()
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw Refusal.diskFull
        } catch {
            throw Refusal.fileAccess(path: source, reason: .other)
        }
    }

    /// A plain file: a pipe or a device might never end.
    private static func reader(of path: String) throws(Refusal) -> FileHandle {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .fileAccess(path: path, reason: .missing) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .fileAccess(path: path, reason: .isFolder)
        default: throw .fileAccess(path: path, reason: .other)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .fileAccess(path: path, reason: .denied)
        }
        return handle
    }

    /// Makes the new name outlast a power cut (`fsync(2)` of the folder).
    private func syncFolder(of path: String) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
