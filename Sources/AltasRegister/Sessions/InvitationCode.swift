import AltasCrypto

/// The code that lets a learner in: ten characters that are told apart on paper, without I, L, O and U.
struct InvitationCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private let characters: String

    /// Makes a code from ten random bytes, of which five bits each are used.
    init(random bytes: [UInt8]) {
        precondition(bytes.count == 10, "A code takes ten random bytes.")
        characters = String(bytes.map { Self.alphabet[Int($0 & 31)] })
    }

    /// Reads a code as people type one: spaces, hyphens and letter case aside, O for 0, I and L for 1.
    init?(_ text: String) {
        let read = text.uppercased().compactMap { character -> Character? in
            switch character {
            case "O": "0"
            case "I", "L": "1"
            case " ", "-": nil
            default: character
            }
        }
        guard read.count == 10, read.allSatisfy(Self.alphabet.contains) else { return nil }
        characters = String(read)
    }

    /// `7KQ2M-XZ41B`.
    var text: String { "\(characters.prefix(5))-\(characters.suffix(5))" }

    /// What the register keeps.
    var digest: Digest { Digest.of("invitation " + characters) }
}
