import Foundation

/// A program with its words, run as a process of its own; what it says is not read.
struct ChildProcess {
    let program: String
    let words: [String]
    var environment: [String: String] = [:]

    /// Runs it to its end (`posix_spawn(3)`, which costs less than a `Process` and so hides less of what is measured).
    ///
    /// - Returns: the most memory it held, in megabytes (`ru_maxrss` of `wait4(2)`).
    /// - Throws: ``BenchProblem/failed(_:_:)`` unless it ends with exit status 0.
    @discardableResult
    func run() throws -> Double {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = ([program] + words).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, nil, &arguments, &variables)
        guard code == 0 else { throw BenchProblem.failed(program, code) }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) == -1 && errno == EINTR {}
        guard status == 0 else { throw BenchProblem.failed(description, status >> 8) }
        return Double(usage.ru_maxrss) / Self.memoryUnits
    }

    /// How many units of `ru_maxrss` a megabyte has: kilobytes on Linux, bytes on macOS.
    private static let memoryUnits: Double = {
        #if os(macOS)
            1_000_000
        #else
            1_000
        #endif
    }()

    private var description: String { ([program] + words).joined(separator: " ") }

    /// Where a program is found along `$PATH`.
    static func path(of name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

/// What keeps the bench from measuring.
enum BenchProblem: Error, CustomStringConvertible {
    /// A process ended with this status.
    case failed(String, Int32)
    /// A program that is compared with is not installed.
    case missing(String)
    /// What was built or answered is not what is to be measured.
    case unexpected(String)

    var description: String {
        switch self {
        case .failed(let what, let status): "\(what) ended with status \(status)."
        case .missing(let what): what
        case .unexpected(let what): what
        }
    }
}
