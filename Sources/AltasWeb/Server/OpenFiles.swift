import Foundation

/// How many files the process may have open: a connection is one.
enum OpenFiles {
    /// What the register, the log and the libraries need beside connections.
    private static let others: rlim_t = 128

    /// Raises the limit (setrlimit(2)) as far as it is needed and the system allows, and answers with how many connections it
    /// then holds.
    @discardableResult
    static func raiseLimit(toHold connections: Int) -> Int {
        #if canImport(Darwin)
            let resource = RLIMIT_NOFILE
        #else
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #endif
        var limit = rlimit()
        let wanted = rlim_t(connections) + others
        guard getrlimit(resource, &limit) == 0 else { return 0 }
        if limit.rlim_cur < wanted {
            limit.rlim_cur = min(wanted, limit.rlim_max)
            setrlimit(resource, &limit)
        }
        return Int(clamping: max(limit.rlim_cur, others) - others)
    }
}
