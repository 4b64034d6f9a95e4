package import Foundation

/// A program of this machine that others have written.
package struct OutsideProgram: Sendable {
    private let url: URL

    /// Finds it where `.ci/test-tools` puts it, or where the shell would; nil when it is missing.
    package init?(_ name: String) {
        let environment = ProcessInfo.processInfo.environment
        let own = environment["ALTAS_TEST_TOOLS"].map { ["\($0)/bin"] } ?? []
        let folders = own + (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let found = folders.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { return nil }
        url = URL(fileURLWithPath: found)
    }

    /// Runs it to its end.
    ///
    /// - Returns: How it ended, and all that it wrote.
    package func run(
        _ words: [String],
        in folder: URL = FileManager.default.temporaryDirectory
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = url
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        process.currentDirectoryURL = folder
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
