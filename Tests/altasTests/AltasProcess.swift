import Foundation
import Synchronization
import XCTest

/// The built executable, run as people run it: words, an environment of its own, standard input.
///
/// What it prints goes to files, so that a process that is killed cannot take its words with it.
struct AltasProcess: Sendable {
    /// Everything the process sees of the environment.
    var environment: [String: String]
    /// A program and its words that start the executable in their own way; it is their last word.
    var launcher: [String] = []
    /// Where the process starts.
    let folder: URL

    /// How a process ended.
    struct Ending: Equatable, Sendable {
        var status: Int32
        var isKilled = false
        var output = ""
        var errors = ""

        /// The lines on standard error.
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// A process that has been started.
    final class Running {
        fileprivate let process: Process
        fileprivate let output: URL
        fileprivate let errors: URL
        fileprivate let ended = DispatchSemaphore(value: 0)

        fileprivate init(_ process: Process, in folder: URL) {
            self.process = process
            let name = UUID().uuidString
            output = folder.appendingPathComponent("\(name).out")
            errors = folder.appendingPathComponent("\(name).err")
        }
    }

    /// Starts the executable.
    func start(_ words: [String], input: URL? = nil) throws -> Running {
        let process = Process()
        let running = Running(process, in: folder)
        let line = launcher + [try Self.executable.get().path] + words
        process.executableURL = URL(fileURLWithPath: line[0])
        process.arguments = Array(line.dropFirst())
        process.environment = environment
        process.currentDirectoryURL = folder
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? .nullDevice
        process.standardOutput = try FileHandle.writing(to: running.output)
        process.standardError = try FileHandle.writing(to: running.errors)
        process.terminationHandler = { [ended = running.ended] _ in ended.signal() }
        try process.run()
        return running
    }

    /// Runs the executable to its end, and ends it after `limit` seconds.
    func run(_ words: [String], input: URL? = nil, limit: Double = 60) throws -> Ending {
        try start(words, input: input).end(limit: limit)
    }
}

extension AltasProcess.Running {
    /// Whether it has not ended yet.
    var isRunning: Bool { process.isRunning }

    /// Ends the process where it stands (SIGKILL).
    func kill() {
        _ = Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for the end, and answers with what was printed until then.
    func end(limit: Double = 60) throws -> AltasProcess.Ending {
        if ended.wait(timeout: .now() + limit) == .timedOut {
            kill()
            ended.wait()
            XCTFail("still running after \(limit) s: \(process.arguments ?? [])")
        }
        defer {
            for file in [output, errors] { unlink(file.path) }
        }
        return AltasProcess.Ending(
            status: process.terminationStatus,
            isKilled: process.terminationReason == .uncaughtSignal,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }
}

extension AltasProcess {
    /// The executable, which the build puts beside the tests.
    static let executable = Result<URL, any Error> {
        let bundle = Bundle(for: BundleMarker.self).bundleURL
        let places = [bundle, bundle.deletingLastPathComponent()]
        let found = places.map { $0.appendingPathComponent("altas") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
        return try XCTUnwrap(found, "no executable beside \(bundle.path)")
    }

    private final class BundleMarker {}
}

extension FileHandle {
    fileprivate static func writing(to file: URL) throws -> FileHandle {
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }
}
