import AltasCore
import AltasCredentials
import AltasCrypto
import AltasJSON
import AltasStore

/// A status list, signed in both ways.
package struct SignedStatusList: Sendable, Hashable {
    /// The last part of its address, such as `2026-a`.
    package let name: String
    /// With a proof inside, as JSON.
    package let json: String
    /// As a token.
    package let jwt: String
    /// From when it holds, in seconds since 1970 UTC.
    package let validFrom: Int64
    /// How many seconds it may be kept.
    package let lifetime: Int
}

extension Register {
    /// How long a status list may be kept, in seconds.
    static let statusListLifetime = 12 * 3600
    /// How long a status list is in date, in seconds.
    private static let statusListValidity: Int64 = 7 * 86_400

    /// A status list as it stands, signed; nil for a name that none has.
    ///
    /// It is of today, in UTC, or of the last change since: so it is signed afresh every day and on every withdrawal, and the
    /// same in between.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when the key that signs is not held.
    package func statusList(_ name: String, with keys: SigningKeys) throws -> SignedStatusList? {
        let now = surroundings.now()
        return try read { connection in
            let moment = try connection.present(RegisterClock(of: connection, now: now))
            guard
                let list = try connection.statusLists(at: moment).first(where: { $0.name == name })
            else { return nil }
            return try connection.signed(list, with: keys, at: moment, now: now)
        }
    }

    /// Every status list as it stands, signed.
    ///
    /// - Parameters:
    ///   - keys: what they are signed with.
    ///   - isFinal: whether nobody will sign them again, so that they have no end.
    /// - Returns: the lists, oldest first.
    /// - Throws: ``Refusal/certificate(_:)`` when the key that signs is not held.
    package func statusLists(
        with keys: SigningKeys,
        isFinal: Bool = false
    ) throws -> [SignedStatusList] {
        let now = surroundings.now()
        return try read { connection in
            let moment = try connection.present(RegisterClock(of: connection, now: now))
            return try connection.statusLists(at: moment).map {
                try connection.signed($0, with: keys, at: moment, now: now, isFinal: isFinal)
            }
        }
    }

    fileprivate static func end(of start: Int64) -> Int64 { start + statusListValidity }
}

extension Connection {
    fileprivate func signed(
        _ list: StatusListName,
        with keys: SigningKeys,
        at moment: Moment,
        now: Int64,
        isFinal: Bool = false
    ) throws -> SignedStatusList {
        guard let stored = try issuer(list.issuer), let url = stored.url else {
            throw Refusal.certificate(.noIssuer)
        }
        let inUse = try IssuerInUse(stored, on: self, at: moment)
        let changed = try lastChange(of: list.id, at: moment) ?? list.openedAt
        let start = max(now - now % 86_400, changed)
        var places = StatusList()
        for place in try setPlaces(in: list.id, at: moment) {
            guard places.isSet(place) != nil else {
                throw Refusal.damaged("certificate_version \(place)")
            }
            places.set(place)
        }
        let document = try PublishedStatusList(
            id: "\(url)/status/\(list.name)",
            issuer: inUse.issuer.did,
            validFrom: Timestamp(seconds: start),
            validUntil: isFinal ? nil : Timestamp(seconds: Register.end(of: start)),
            ttl: isFinal ? nil : Register.statusListLifetime * 1000,
            list: places
        ).document()
        let signing = SignedDocument(document, by: inUse, with: keys)
        return SignedStatusList(
            name: list.name,
            json: try signing.json(created: Timestamp(seconds: start)),
            jwt: try signing.jwt() ?? "",
            validFrom: start,
            lifetime: Register.statusListLifetime
        )
    }
}

/// A document of the issuer's, to be signed with the keys in use.
struct SignedDocument {
    private let document: JSONObject
    private let issuer: IssuerInUse
    private let keys: SigningKeys

    init(_ document: JSONObject, by issuer: IssuerInUse, with keys: SigningKeys) {
        self.document = document
        self.issuer = issuer
        self.keys = keys
    }

    /// With a proof inside.
    func json(created: Timestamp) throws -> String {
        let key = try issuer.proofKey()
        var signed = document
        signed["proof"] = .object(
            try DataIntegrityProof.proof(
                for: document,
                key: keys.proofKey(key),
                method: issuer.method(of: key),
                created: created
            )
        )
        return JSONValue.object(signed).text
    }

    /// As a token; nil for an issuer that makes none.
    func jwt() throws -> String? {
        try issuer.tokenKey.map { key in
            try JWTProof.jwt(
                for: document,
                key: keys.tokenKey(key),
                kid: issuer.method(of: key)
            )
        }
    }
}
