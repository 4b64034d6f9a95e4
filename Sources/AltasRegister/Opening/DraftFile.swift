import AltasCore
import AltasCrypto
import Foundation

/// A file that is made beside the place where it belongs, and gets its name when it is whole.
struct DraftFile: Sendable {
    let path: String

    /// Names a draft for `path`.
    ///
    /// - Throws: ``Refusal/registerExists(path:)`` when there is a file at `path` already.
    init(for path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Refusal.registerExists(path: path)
        }
        self.path = "\(path).\(Hex.encode(try SecureRandom().bytes(6))).new"
    }

    /// Gives the finished file its name, unless somebody was quicker (`link(2)` never replaces).
    func publish(as path: String) throws(Refusal) {
        guard link(self.path, path) == 0 else {
            throw errno == EEXIST
                ? .registerExists(path: path) : .fileAccess(path: path, reason: .denied)
        }
        syncFolder(of: path)
    }

    /// Makes the new name outlast a power cut (`fsync(2)` of the folder).
    private func syncFolder(of path: String) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Removes the draft's own name, and what SQLite left beside it.
    func remove() {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }
}
