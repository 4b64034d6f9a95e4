import AltasCore
import AltasText
import Foundation

extension CommandContext {
    /// Writes a text to a file that the person names; `-` is standard output.
    ///
    /// - Parameters:
    ///   - text: all of the file.
    ///   - path: where it goes.
    ///   - isReplacing: whether a file that is there already may be replaced.
    /// - Throws: `Refusal.fileAccess` when the file is there already or cannot be written.
    package mutating func write(_ text: String, to path: String, replacing isReplacing: Bool) throws
    {
        guard path != "-" else { return output.write(text) }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard !isFolder.boolValue else {
            throw Refusal.fileAccess(path: path, reason: .isFolder)
        }
        guard isReplacing || !isThere else {
            throw Refusal.fileAccess(path: path, reason: .exists)
        }
        do {
            let options: Data.WritingOptions = isReplacing ? .atomic : .withoutOverwriting
            try Data(text.utf8).write(to: URL(filePath: path), options: options)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw Refusal.diskFull
        } catch {
            throw Refusal.fileAccess(path: path, reason: Self.reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> Refusal.FileAccess {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile, .fileReadNoSuchFile: .missing
        case .fileWriteFileExists: .exists
        case .fileWriteNoPermission, .fileReadNoPermission, .fileWriteVolumeReadOnly: .denied
        default: .other
        }
    }

    /// The flag that lets a command replace a file.
    package static let overwrite = Parameter.flag(
        "overwrite",
        Phrase(
            en: "Replace the file if it is there already.",
            es: "Sustituye el archivo si ya existe.",
            nb: "Erstatt filen hvis den finnes fra før.",
            da: "Erstat filen, hvis den findes i forvejen."
        )
    )
}
