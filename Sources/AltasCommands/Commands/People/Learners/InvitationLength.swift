import AltasRegister

/// How long an invitation lives, as people write it: `30m`, `24h`, `7d`.
struct InvitationLength: Sendable {
    let seconds: Int64

    init(_ text: String, of name: String) throws(UsageError) {
        let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (1...100_000).contains(count),
            Register.invitationLengths.contains(count * unit)
        else { throw .notALength(name: name, value: text) }
        seconds = count * unit
    }

    /// How many hours, when it is a whole number of them and less than two days.
    var hours: Int? {
        seconds % 3600 == 0 && seconds < 2 * 86_400 ? Int(seconds / 3600) : nil
    }
}
