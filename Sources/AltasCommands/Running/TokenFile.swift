import AltasCore
import Foundation

/// Where the token of a session is kept: one file for each register, readable by its owner only (mode 0600).
struct TokenFile {
    private let path: String
    private let folder: String
    private let given: String?

    /// - Parameters:
    ///   - folder: the folder of all tokens.
    ///   - register: the path of the register, which names the file.
    ///   - given: the token of `$ALTAS_TOKEN`, which goes before the file.
    init(folder: String, register: String, given: String?) {
        let absolute = URL(fileURLWithPath: register).standardizedFileURL.path
        let name = absolute.utf8.map { byte -> String in
            let character = Character(UnicodeScalar(byte))
            let isPlain = byte < 128 && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "_" + String(byte, radix: 16)
        }
        self.folder = folder
        self.given = given.flatMap { $0.isEmpty ? nil : $0 }
        path = folder + "/" + String(name.joined().suffix(200)) + ".token"
    }

    /// The token, or nil when there is none.
    func token() throws -> String? {
        if let given { return given }
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(decoding: data, as: UTF8.self).trimmingSpaces
    }

    /// Keeps a token in place of the one before.
    func keep(_ token: String) throws {
        let files = FileManager.default
        do {
            try files.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try? files.removeItem(atPath: path)
        } catch {
            throw Refusal.fileAccess(path: folder, reason: .denied)
        }
        let isMade = files.createFile(
            atPath: path,
            contents: Data((token + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw Refusal.fileAccess(path: path, reason: .denied) }
    }

    /// Forgets the token.
    func forget() {
        unlink(path)
    }
}
