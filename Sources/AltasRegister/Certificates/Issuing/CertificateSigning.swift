import AltasCore
import AltasCredentials
import AltasCrypto
import AltasJSON
import AltasStore
import Foundation

/// Signs certificates with the keys in use, and gives each a place in a status list.
struct CertificateSigning {
    let issuer: IssuerInUse
    private let keys: SigningKeys
    private let transaction: Transaction

    /// - Throws: ``Refusal/certificate(_:)`` while nobody has been named who issues.
    init(_ keys: SigningKeys, in transaction: Transaction) throws {
        self.keys = keys
        self.transaction = transaction
        issuer = try IssuerInUse(transaction.connection, at: transaction.moment)
    }

    /// Adds a certificate's version with these claims, signed twice.
    func sign(
        _ claims: CertificateClaims,
        as certificate: StoredCertificate.ID,
        in entry: EntryDraft
    ) throws {
        var claims = claims
        let place = try freePlace(in: entry)
        claims.status = place.map { StatusPlace(list: $0.address, index: $0.place.index) }
        let document = CredentialDocument(claims).object
        let proofKey = try issuer.proofKey()
        let proof = try DataIntegrityProof.proof(
            for: document,
            key: keys.proofKey(proofKey),
            method: issuer.method(of: proofKey),
            created: claims.validFrom
        )
        let token = try issuer.tokenKey.map { key in
            let jwt = try JWTProof.jwt(
                for: document,
                key: keys.tokenKey(key),
                kid: issuer.method(of: key)
            )
            return StoredCertificate.Signature(
                key: key.id,
                value: String(jwt.split(separator: ".").last ?? "")
            )
        }
        let version = NewCertificateVersion(
            issuer: issuer.issuer.id,
            validFrom: claims.validFrom.seconds,
            place: place?.place,
            document: try transaction.erasable(JSONValue.object(document).text),
            claims: try transaction.erasable(Self.text(of: claims)),
            proof: StoredCertificate.Signature(
                key: proofKey.id,
                value: proof["proofValue"]?.string ?? ""
            ),
            token: token
        )
        try entry.add(version, of: certificate)
    }

    private static func text(of claims: CertificateClaims) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(claims), as: UTF8.self)
    }

    /// Signs a certificate again where its holder's name has changed or its key became known to others; nil where all is well.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when what it said was erased.
    func signAgain(_ held: StoredCertificate, madeOutTo learner: Learner) throws -> Stamp? {
        var claims = try held.claims()
        let name = try learner.certificateName
        let isTrusted = issuer.keys.contains { $0.id == held.newest.proof.key }
        let isOther = claims.issuer.id != issuer.issuer.did
        guard claims.holder != name || !isTrusted && !isOther else { return nil }
        claims.holder = name
        claims.issuer = CertificateIssuer(issuer.issuer)
        claims.validFrom = Timestamp(
            seconds: max(transaction.clock.now, held.newest.validFrom + 1)
        )
        return try transaction.entry(.correctCertificate) { entry in
            try sign(claims, as: held.id, in: entry)
        }.1
    }
}

extension StoredCertificate {
    /// The claims of its newest version.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when they were erased.
    func claims() throws -> CertificateClaims {
        guard let text = newest.claims else { throw Refusal.certificate(.erased(printedCode)) }
        return try JSONDecoder().decode(CertificateClaims.self, from: Data(text.utf8))
    }
}

// MARK: - Status lists

extension CertificateSigning {
    /// A place that nobody has had, at random; nil for an issuer without a public address.
    private func freePlace(
        in entry: EntryDraft
    ) throws -> (place: StoredCertificate.Place, address: String)? {
        guard let url = issuer.issuer.url else { return nil }
        let connection = transaction.connection
        let list = try openList(in: entry)
        while true {
            let random = try SecureRandom().bytes(4).reduce(0) { $0 << 8 | Int($1) }
            let index = random % StatusList.fewest
            if try !connection.isTaken(index, in: list.id) {
                let place = StoredCertificate.Place(list: list.id, index: index)
                return (place, "\(url)/status/\(list.name)")
            }
        }
    }

    /// The list in use: of this year, and no more than half full.
    private func openList(in entry: EntryDraft) throws -> (id: StatusListName.ID, name: String) {
        let connection = transaction.connection
        let year = "\(transaction.moment.day.year)-"
        let lists = try connection.statusLists(at: transaction.moment)
        if let last = lists.last(where: { issuer.rows.contains($0.issuer) }),
            last.name.hasPrefix(year),
            try connection.takenCount(in: last.id) < StatusList.fewest / 2
        {
            return (last.id, last.name)
        }
        let number = lists.count { $0.name.hasPrefix(year) }
        let name = year + Self.letters(number)
        return (try entry.addStatusList(name, of: issuer.issuer.id), name)
    }

    /// `a` to `z`, then `aa` and so on.
    private static func letters(_ number: Int) -> String {
        let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26)))
        return number < 26 ? letter : letters(number / 26 - 1) + letter
    }
}
