import AltasCore
import Foundation

/// A text that only its owner may read (mode 0600), one for each register: a session's token, or the secret of its keys.
struct PrivateFile {
    /// Where it is.
    let path: String

    /// A file that the person names.
    init(path: String) {
        self.path = path
    }

    /// - Parameters:
    ///   - folder: the folder of all such files.
    ///   - register: the path of the register, which names the file.
    ///   - kind: how the file's name ends.
    init(folder: String, register: String, kind: String) {
        let absolute = URL(fileURLWithPath: register).standardizedFileURL.path
        let name = absolute.utf8.map { byte -> String in
            let character = Character(UnicodeScalar(byte))
            let isPlain = byte < 128 && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "_" + String(byte, radix: 16)
        }
        path = folder + "/" + String(name.joined().suffix(200)) + "." + kind
    }

    /// The text without the white space around it, or nil when there is none.
    func text() -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(decoding: data, as: UTF8.self).trimmingSpaces
    }

    /// Keeps a text in place of the one before.
    func keep(_ text: String) throws {
        let files = FileManager.default
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do {
            try files.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            unlink(path)
        } catch {
            throw Refusal.fileAccess(path: folder, reason: .denied)
        }
        let isMade = files.createFile(
            atPath: path,
            contents: Data((text + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw Refusal.fileAccess(path: path, reason: .denied) }
    }

    /// Forgets the text.
    func forget() {
        unlink(path)
    }
}
