package import AltasCrypto

/// A name, note or reason: the facts hold its salted digest, and its text can be erased without
/// breaking the chain.
package struct ErasableText: Sendable, Hashable {
    /// How many bytes of salt a text has.
    ///
    /// Were it open, bytes could move between the salt and the text without changing the digest.
    static let saltCount = 16

    /// The random bytes that keep the text from being guessed from its digest.
    package let salt: [UInt8]
    /// The text.
    package let body: String

    /// Takes a text with 16 random bytes of salt.
    package init(_ body: String, salt: [UInt8]) {
        self.body = body
        self.salt = salt
    }

    /// SHA-256 over the salt and the UTF-8 bytes of the text.
    package var digest: Digest { Digest.of(salt + Array(body.utf8)) }

    /// Whether this is the text whose digest a fact holds.
    func fits(_ digest: [UInt8]) -> Bool {
        salt.count == Self.saltCount && self.digest.bytes == digest
    }
}

extension EntryDraft {
    /// Keeps a text where it can be erased, and answers the digest that a fact holds in its place.
    ///
    /// - Throws: ``SQLiteError``.
    package func keep(_ text: ErasableText) throws -> SQLValue {
        let digest = text.digest.bytes
        try connection.execute(
            "INSERT INTO text (digest, salt, body) VALUES (\(digest), \(text.salt), \(text.body))"
        )
        return .blob(digest)
    }

    /// Erases a text and adds the fact that it was erased; only then does the chain accept that it
    /// is gone.
    ///
    /// - Parameters:
    ///   - digest: the digest that the facts hold.
    ///   - reason: what ``keep(_:)`` answered for the reason; NULL for none.
    /// - Throws: ``SQLiteError``.
    package func erase(_ digest: [UInt8], because reason: SQLValue = .null) throws {
        try connection.execute("DELETE FROM text WHERE digest = \(digest)")
        _ = try add(.erasure, [.blob(digest), reason])
    }
}
