package import AltasCore

/// An organisation that issues certificates, as the register holds it.
package struct StoredIssuer: Sendable, Hashable, Identifiable {
    /// The key.
    package let id: Identifier<StoredIssuer>
    /// Its `did:web:` or `did:key:` identifier.
    package let did: String
    /// The public address of its pages and keys; nil without one.
    package let url: String?
    /// Its legal name; "" when that was erased.
    package let name: String
}

/// A key that certificates are signed with, as the register holds it: the public half.
package struct StoredKey: Sendable, Hashable, Identifiable {
    /// The key's key.
    package let id: Identifier<StoredKey>
    /// Whose it is.
    package let issuer: StoredIssuer.ID
    /// What it signs with.
    package let algorithm: SigningAlgorithm
    /// The last part of its address, such as `ed25519-2026`.
    package let fragment: String
    /// The public half.
    ///
    /// Ed25519: the 32 bytes. RSA: the modulus; the exponent is 65537.
    package let publicKey: [UInt8]
    /// When it was made, in seconds since 1970 UTC.
    package let madeAt: Int64
    /// Why it signs no more; nil while it is in use.
    package let end: SigningKeyEnd?
}

extension SigningAlgorithm: SQLBindable {}
extension SigningKeyEnd: SQLBindable {}

/// A private key as it lies on the disk: sealed.
package struct SealedKey: Sendable, Hashable {
    /// Which key.
    package let key: StoredKey.ID
    /// The sealed bytes.
    package let body: [UInt8]

    /// Pairs a key with its sealed bytes.
    package init(key: StoredKey.ID, body: [UInt8]) {
        self.key = key
        self.body = body
    }
}

extension Connection {
    /// Who issues certificates at a moment; nil while nobody has been named.
    ///
    /// - Throws: ``SQLiteError``.
    package func issuer(at moment: Moment) throws -> StoredIssuer? {
        try issuers(where: "i.entry <= \(moment.entry)").last
    }

    /// An issuer by its key.
    ///
    /// - Throws: ``SQLiteError``.
    package func issuer(_ id: StoredIssuer.ID) throws -> StoredIssuer? {
        try issuers(where: "i.id = \(id)").first
    }

    /// Every issuer there has been, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func issuers() throws -> [StoredIssuer] { try issuers(where: "1") }

    private func issuers(where condition: SQL) throws -> [StoredIssuer] {
        try rows(
            """
            SELECT i.id, i.did, i.url, coalesce(t.body, '')
            FROM issuer i LEFT JOIN text t ON t.digest = i.name
            WHERE \(condition) ORDER BY i.id
            """
        ) { row in
            StoredIssuer(
                id: row.id(0),
                did: row.text(1),
                url: row.optionalText(2),
                name: row.text(3)
            )
        }
    }

    /// The keys of everybody who has issued certificates, newest last.
    ///
    /// - Throws: ``SQLiteError``.
    package func signingKeys(at moment: Moment) throws -> [StoredKey] {
        try rows(
            """
            SELECT k.id, k.issuer_id, k.algorithm, k.fragment, k.public_key, e.time, d.reason
            FROM signing_key k JOIN entry e ON e.number = k.entry
                LEFT JOIN key_end d ON d.key_id = k.id AND d.entry <= \(moment.entry)
            WHERE k.entry <= \(moment.entry) ORDER BY k.id
            """
        ) { row in
            StoredKey(
                id: row.id(0),
                issuer: row.id(1),
                algorithm: try row.member(2),
                fragment: row.text(3),
                publicKey: row.blob(4),
                madeAt: row.int64(5),
                end: row.isNull(6) ? nil : try row.member(6)
            )
        }
    }

    /// The private keys, sealed.
    ///
    /// - Throws: ``SQLiteError``.
    package func sealedKeys() throws -> [SealedKey] {
        try rows("SELECT key_id, body FROM sealed_key ORDER BY key_id") { row in
            SealedKey(key: row.id(0), body: row.blob(1))
        }
    }

    /// Keeps a private key, sealed.
    ///
    /// - Throws: ``SQLiteError``.
    package func keep(_ sealed: SealedKey) throws {
        try execute(
            """
            INSERT INTO sealed_key (key_id, body) VALUES (\(sealed.key), \(sealed.body))
            """
        )
    }

    /// Forgets a private key, which signs no more.
    ///
    /// - Throws: ``SQLiteError``.
    package func forgetSealedKey(_ key: StoredKey.ID) throws {
        try execute("DELETE FROM sealed_key WHERE key_id = \(key)")
    }

    /// What recognises the secret that unseals the private keys; nil before there are any.
    ///
    /// - Throws: ``SQLiteError``.
    package func keyLock() throws -> String? {
        try row("SELECT verifier FROM key_lock WHERE id = 1") { $0.text(0) }
    }

    /// Keeps what recognises the secret that unseals the private keys.
    ///
    /// - Throws: ``SQLiteError``.
    package func keepKeyLock(_ verifier: String) throws {
        try execute("INSERT INTO key_lock (id, verifier) VALUES (1, \(verifier))")
    }
}

extension EntryDraft {
    /// Adds who issues certificates from now on.
    ///
    /// - Throws: ``SQLiteError``.
    package func addIssuer(
        did: String,
        url: String?,
        name: ErasableText
    ) throws -> StoredIssuer.ID {
        let row: [SQLValue] = [.text(did), url.sqlValue, try keep(name)]
        return StoredIssuer.ID(rawValue: try add(.issuer, row))
    }

    /// Adds the public half of a key.
    ///
    /// - Throws: ``SQLiteError``.
    package func addKey(
        of issuer: StoredIssuer.ID,
        _ algorithm: SigningAlgorithm,
        _ fragment: String,
        _ publicKey: [UInt8]
    ) throws -> StoredKey.ID {
        let row: [SQLValue] = [
            issuer.sqlValue, algorithm.sqlValue, .text(fragment), .blob(publicKey),
        ]
        return StoredKey.ID(rawValue: try add(.signingKey, row))
    }

    /// Adds that a key signs no more.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when that was said before.
    package func endKey(_ key: StoredKey.ID, _ end: SigningKeyEnd) throws {
        _ = try add(.keyEnd, [key.sqlValue, end.sqlValue])
    }
}
