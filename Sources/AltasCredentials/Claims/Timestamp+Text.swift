import AltasCore

extension Timestamp: CustomStringConvertible {
    /// In UTC to the second, as RFC 3339 has it.
    package var description: String {
        let day = CivilDate(
            daysSinceEpoch: Int(seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400)
        )
        let rest = Int(seconds) - day.daysSinceEpoch * 86400
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(parts.joined(separator: ":"))Z"
    }
}
