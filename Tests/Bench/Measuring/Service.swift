import Foundation

/// A server program that runs beside the bench, and is stopped with it.
final class Service {
    private let process = Process()
    private let output: String

    /// Starts a program; what it prints goes to a file.
    init(_ program: String, _ words: [String], _ environment: [String: String], output: String)
        throws
    {
        self.output = output
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = words
        process.environment = environment
        try Data().write(to: URL(fileURLWithPath: output))
        let file = FileHandle(forWritingAtPath: output)
        process.standardOutput = file
        process.standardError = file
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    /// Waits until it has printed what matches, for at most 20 seconds.
    func wait<Output>(for pattern: Regex<Output>) throws -> Output {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            let printed = try String(contentsOfFile: output, encoding: .utf8)
            if let match = printed.firstMatch(of: pattern) { return match.output }
            usleep(20_000)
        }
        throw BenchProblem.unexpected("A server does not start: \(output).")
    }
}
