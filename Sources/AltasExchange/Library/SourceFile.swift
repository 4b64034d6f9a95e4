/// A file of data, wherever it lies: in a folder, or inside the executable.
package struct SourceFile: Hashable, Sendable, Codable {
    /// Its path, with `/` between the parts; what it is called in a refusal.
    package let path: String
    /// What is in it.
    package let bytes: [UInt8]

    /// Takes a file's bytes.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Takes a file's text.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The last part of the path.
    var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The path without its last part.
    var folder: String {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        return path.hasPrefix("/") ? "/\(folder)" : folder
    }
}
