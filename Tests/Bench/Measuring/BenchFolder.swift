import Foundation

/// A folder for the files of one run, gone with it.
final class BenchFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "altas-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Where a file of this name is.
    func file(_ name: String) -> String { "\(path)/\(name)" }
}
