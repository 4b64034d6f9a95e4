import Foundation

/// How a process is started (`posix_spawn(3)`): where, and with which files as its streams.
///
/// Foundation's `Process` is not used: many threads starting processes at once bring it down on
/// Linux.
struct Spawning {
    let folder: String
    var input = "/dev/null"
    var output = "/dev/null"
    var errors = "/dev/null"

    #if canImport(Darwin)
        private typealias Actions = posix_spawn_file_actions_t?
        private typealias Attributes = posix_spawnattr_t?
        private static let noActions: Actions = nil
        private static let noAttributes: Attributes = nil
    #else
        private typealias Actions = posix_spawn_file_actions_t
        private typealias Attributes = posix_spawnattr_t
        private static var noActions: Actions { Actions() }
        private static var noAttributes: Attributes { Attributes() }
    #endif

    init(in folder: URL) {
        self.folder = folder.path
    }

    /// Goes to the folder and becomes the program (`posix_spawn_file_actions_addchdir_np` is not
    /// everywhere).
    private static let inFolder = #"cd "$0" && exec "$@""#

    /// Starts a program, which is the first of the words, and answers with the number of its
    /// process.
    func start(_ words: [String], _ environment: [String: String]) throws -> pid_t {
        var actions = Self.noActions
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, writing, 0o600)
        var attributes = Self.noAttributes
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        Self.resetSignals(&attributes)
        var id: pid_t = 0
        let shell = "/bin/sh"
        let code = Self.withCStrings([shell, "-c", Self.inFolder, folder] + words) { words in
            Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&id, shell, &actions, &attributes, words, environment)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        return id
    }

    /// Gives the program the signals that a shell would, whatever the tests ignore.
    private static func resetSignals(_ attributes: inout Attributes) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    }

    private static func withCStrings<T>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> T
    ) -> T {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
