import AltasCore

/// What a person may type into a field: checked once, here, before it becomes part of the register.
enum Check {
    /// A name: not blank, at most 200 characters, nothing that commands a screen (`Unicode.Scalar.isCommand`); without
    /// white space at its ends.
    static func name(_ text: String, field: Refusal.Field = .name) throws(Refusal) -> String {
        try self.text(text, field: field, limit: 200)
    }

    /// A note or reason: not blank, at most 2,000 characters, nothing that commands a screen but line ends.
    static func note(_ text: String, field: Refusal.Field) throws(Refusal) -> String {
        try self.text(text, field: field, limit: 2000, allowing: ["\n"])
    }

    /// The short name of a site or cohort: 2 to 40 lower-case letters, digits and hyphens, beginning with a letter.
    static func slug(
        _ text: String,
        field: Refusal.Field = .code,
        limit: Int = 40
    ) throws(Refusal) -> String {
        let isSlug = text.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
        }
        guard isSlug, (2...limit).contains(text.utf8.count),
            (97...122).contains(text.utf8.first ?? 0)
        else { throw .invalid(field: field, value: text, reason: .notASlug) }
        return text
    }

    private static func text(
        _ text: String,
        field: Refusal.Field,
        limit: Int,
        allowing allowed: Set<Character> = []
    ) throws(Refusal) -> String {
        let text = text.trimmingSpaces
        guard !text.isEmpty else { throw .invalid(field: field, value: text, reason: .blank) }
        guard text.count <= limit else {
            throw .invalid(field: field, value: String(text.prefix(40)), reason: .tooLong(limit))
        }
        let isClean = text.allSatisfy { character in
            allowed.contains(character) || !character.unicodeScalars.contains(where: \.isCommand)
        }
        guard isClean else { throw .invalid(field: field, value: "", reason: .controlCharacter) }
        return text
    }
}
