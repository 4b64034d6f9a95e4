import AltasCore
import Foundation

extension CommandContext {
    /// Writes a new file of the person's; one that is there already stays as it is.
    ///
    /// - Throws: `Refusal.fileAccess` when it is there or cannot be written, `Refusal.diskFull`.
    func write(_ text: String, toNewFileAt path: String) throws(Refusal) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
        } catch {
            throw Self.refusal(for: error, at: path)
        }
    }

    private static func refusal(for error: any Error, at path: String) -> Refusal {
        switch (error as? CocoaError)?.code {
        case .fileWriteFileExists: .fileAccess(path: path, reason: .exists)
        case .fileNoSuchFile: .fileAccess(path: path, reason: .missing)
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly:
            .fileAccess(path: path, reason: .denied)
        case .fileWriteOutOfSpace: .diskFull
        default: .fileAccess(path: path, reason: .other)
        }
    }
}
