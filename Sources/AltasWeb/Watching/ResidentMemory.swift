import Foundation

/// How much memory the process takes.
enum ResidentMemory {
    /// The bytes now, as Linux tells them (proc(5)); nil elsewhere.
    static var bytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            return nil
        }
        let fields = text.split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
