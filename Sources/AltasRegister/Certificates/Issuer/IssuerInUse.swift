import AltasCore
import AltasStore

/// Who issues certificates at a moment, with every key of theirs.
struct IssuerInUse {
    let issuer: StoredIssuer
    /// The keys under the issuer's identifier, oldest first, those that are known to others left out.
    let keys: [StoredKey]
    /// The rows that name the issuer under its identifier.
    let rows: Set<StoredIssuer.ID>

    /// - Throws: ``Refusal/certificate(_:)`` while nobody has been named.
    init(_ connection: Connection, at moment: Moment) throws {
        guard let issuer = try connection.issuer(at: moment) else {
            throw Refusal.certificate(.noIssuer)
        }
        try self.init(issuer, on: connection, at: moment)
    }

    /// Also for an issuer that was named before.
    init(_ issuer: StoredIssuer, on connection: Connection, at moment: Moment) throws {
        self.issuer = issuer
        let rows = Set(try connection.issuers().filter { $0.did == issuer.did }.map(\.id))
        self.rows = rows
        keys = try connection.signingKeys(at: moment).filter {
            rows.contains($0.issuer) && $0.end != .compromised
        }
    }

    /// The key that proofs are made with now.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when there is none.
    func proofKey() throws -> StoredKey {
        guard let key = keys.last(where: { $0.algorithm == .ed25519 && $0.end == nil }) else {
            throw Refusal.certificate(.noKey("ed25519"))
        }
        return key
    }

    /// The key that tokens are made with now; nil for an issuer whose identifier is its key.
    var tokenKey: StoredKey? { keys.last { $0.algorithm == .rsa && $0.end == nil } }

    /// The address of a key.
    func method(of key: StoredKey) -> String { "\(issuer.did)#\(key.fragment)" }
}
