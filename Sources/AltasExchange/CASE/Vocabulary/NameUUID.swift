/// A UUID that follows from a name: the same name always has the same (RFC 9562, version 5).
enum NameUUID {
    /// The namespace of the names made here; itself version 4.
    private static let namespace: [UInt8] = [
        0x8A, 0x5E, 0x2F, 0x14, 0x60, 0x3B, 0x4D, 0x97, 0xA1, 0x0C, 0x5B, 0x7E, 0x93, 0xD2, 0x44,
        0x6F,
    ]

    /// The UUID of a name, in lower case.
    static func text(for name: String) -> String {
        text(for: name, in: namespace)
    }

    /// Whether a UUID is of the version that follows from a name.
    static func mayBe(_ text: String) -> Bool {
        text.utf8.dropFirst(14).first == UInt8(ascii: "5")
    }

    /// The UUID of a name in a namespace.
    static func text(for name: String, in namespace: [UInt8]) -> String {
        var bytes = Array(SHA1.digest(of: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text: [UInt8] = []
        text.reserveCapacity(36)
        let digits = Array("0123456789abcdef".utf8)
        for (place, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0x0F)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// SHA-1 (FIPS 180-4), which UUIDs of version 5 are made with; it secures nothing here.
private enum SHA1 {
    static func digest(of message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        let padded = padded(message)
        var schedule = [UInt32](repeating: 0, count: 80)
        for block in stride(from: 0, to: padded.count, by: 64) {
            for word in 0..<16 {
                let bytes = padded[(block + word * 4)..<(block + word * 4 + 4)]
                schedule[word] = bytes.reduce(0) { $0 << 8 | UInt32($1) }
            }
            for word in 16..<80 {
                let mixed =
                    schedule[word - 3] ^ schedule[word - 8] ^ schedule[word - 14]
                    ^ schedule[word - 16]
                schedule[word] = rotated(mixed, by: 1)
            }
            mix(schedule, into: &state)
        }
        return state.flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    private static func padded(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(message.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        return padded
    }

    private static func mix(_ schedule: [UInt32], into state: inout [UInt32]) {
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for round in 0..<80 {
            let (choice, constant): (UInt32, UInt32) =
                switch round {
                case ..<20: (b & c | ~b & d, 0x5A82_7999)
                case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotated(a, by: 5) &+ choice &+ e &+ constant &+ schedule[round]
            (e, d, c, b, a) = (d, c, rotated(b, by: 30), a, next)
        }
        for (place, word) in [a, b, c, d, e].enumerated() { state[place] &+= word }
    }

    private static func rotated(_ word: UInt32, by bits: UInt32) -> UInt32 {
        word << bits | word >> (32 - bits)
    }
}
