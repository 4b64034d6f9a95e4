import Foundation
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

    /// Starts the executable.
    func start(_ words: [String], input: URL? = nil) throws -> Running {
        let name = UUID().uuidString
        var spawning = Spawning(in: folder)
        spawning.input = input?.path ?? "/dev/null"
        spawning.output = folder.appendingPathComponent("\(name).out").path
        spawning.errors = folder.appendingPathComponent("\(name).err").path
        let words = launcher + [try Self.executable.get().path] + words
        return Running(try spawning.start(words, environment), words, spawning)
    }

    /// Runs the executable to its end, and ends it after `limit` seconds.
    func run(_ words: [String], input: URL? = nil, limit: Double = 60) throws -> Ending {
        try start(words, input: input).end(limit: limit)
    }
}

// MARK: - A process that has been started

extension AltasProcess {
    /// A process that has been started.
    final class Running {
        private let id: pid_t
        private let words: [String]
        private let spawning: Spawning
        /// How it ended, as `waitpid(2)` says it.
        private var status: Int32?

        fileprivate init(_ id: pid_t, _ words: [String], _ spawning: Spawning) {
            self.id = id
            self.words = words
            self.spawning = spawning
        }

        /// Whether it has not ended yet.
        var isRunning: Bool {
            var found: Int32 = 0
            if status == nil, waitpid(id, &found, WNOHANG) == id { status = found }
            return status == nil
        }

        /// Ends the process where it stands (SIGKILL).
        func kill() {
            signal(SIGKILL)
        }

        /// Ends the process so many microseconds from now, wherever it stands then.
        func kill(after delay: UInt32) {
            Thread.detachNewThread { [id] in
                usleep(delay)
                _ = Foundation.kill(id, SIGKILL)
            }
        }

        /// Sends the process a signal.
        func signal(_ number: Int32) {
            if isRunning { _ = Foundation.kill(id, number) }
        }

        /// What it has printed so far.
        func printed() throws -> String {
            try String(contentsOfFile: spawning.output, encoding: .utf8)
        }

        /// Waits for the end, and answers with what was printed until then.
        func end(limit: Double = 60) throws -> Ending {
            let deadline = ContinuousClock.now + .seconds(limit)
            while isRunning, ContinuousClock.now < deadline { usleep(500) }
            if isRunning { XCTFail("still running after \(limit) s: \(words)") }
            kill()
            while isRunning { usleep(500) }
            let signal = (status ?? 0) & 0x7F
            return Ending(
                status: signal == 0 ? ((status ?? 0) >> 8) & 0xFF : signal,
                isKilled: signal != 0,
                output: try Self.taken(spawning.output),
                errors: try Self.taken(spawning.errors)
            )
        }

        private static func taken(_ path: String) throws -> String {
            defer { unlink(path) }
            return try String(contentsOfFile: path, encoding: .utf8)
        }
    }
}

// MARK: - The executable

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
