import Foundation

/// Writes the data files of some folders into one Swift file: `EmbedData OUTPUT FOLDER...`.
@main
struct EmbedData {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first, arguments.count > 1 else {
            leave("usage: EmbedData OUTPUT FOLDER...", code: 64)
        }
        do {
            try embed(folders: arguments.dropFirst(), into: URL(fileURLWithPath: output))
        } catch {
            leave("error: \(error)", code: 1)
        }
    }

    private static func embed(folders: some Sequence<String>, into output: URL) throws {
        let files = try folders.flatMap {
            try DataFile.all(in: URL(fileURLWithPath: $0, isDirectory: true))
        }
        let source = EmbeddedSource(files: files.sorted { $0.path < $1.path })
        try write(Data(source.text.utf8), to: output)
    }

    /// Leaves an output alone that already says the same, so that an edited note compiles nothing.
    private static func write(_ source: Data, to output: URL) throws {
        if FileManager.default.contents(atPath: output.path) != source {
            try source.write(to: output, options: .atomic)
        }
    }

    private static func leave(_ message: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(code)
    }
}
