import AltasCore
import AltasCredentials
import AltasCrypto
import AltasStore

/// Who is to issue certificates.
package struct IssuerRequest: Sendable, Hashable, Codable {
    /// The organisation's legal name.
    package var name: String
    /// The public address of its pages and keys, such as `https://certs.example.org`; nil for an issuer that is known by its
    /// key alone.
    package var url: String?

    /// By default without a public address.
    package init(name: String, url: String? = nil) {
        self.name = name
        self.url = url
    }
}

extension Register {
    /// Says who issues certificates from now on, and makes its first keys; for an administrator.
    ///
    /// Under the same address the identifier and the keys stay, whatever the name becomes. Another address is another issuer,
    /// with keys of its own; what the one before signed stays good.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/invalid(field:value:reason:)`` for a name or an address that cannot be
    ///   used, ``Refusal/certificate(_:)`` when the secret does not open the keys that there are.
    package func setIssuer(
        _ request: IssuerRequest,
        secret: KeySecret,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> IssuerAnswer {
        let name = try Check.name(request.name)
        let site = try request.url.map { text throws(Refusal) in try IssuerSite(text) }
        return try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let stamp = try transaction.setIssuer(name, site, secret)
            return try IssuerAnswer(try transaction.question(in: "en"), stamp)
        }
    }

    /// Who issues certificates, and with which keys; for whoever is signed in as staff.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` while nobody has been named, ``Refusal/notAllowed(_:)`` for learners.
    package func issuer(
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> IssuerAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            return try IssuerAnswer(question, question.stamp)
        }
    }

    /// Makes new keys, which sign from now on; for an administrator.
    ///
    /// What the keys before signed stays good, unless one of them is said to have become known to others: then nothing counts
    /// any more that it signed, and ``issueCertificate(_:with:language:as:_:)`` signs each of those certificates again.
    ///
    /// - Parameters:
    ///   - compromised: the name of a key that others may have; nil for a change of keys in good order.
    ///   - secret: what seals the keys.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The issuer with all keys.
    /// - Throws: ``Refusal/certificate(_:)``, ``Refusal/notAllowed(_:)``.
    package func rotateKeys(
        compromised: String? = nil,
        secret: KeySecret,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> IssuerAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let stamp = try transaction.rotateKeys(compromised: compromised, secret)
            return try IssuerAnswer(try transaction.question(in: "en"), stamp)
        }
    }
}

extension Transaction {
    fileprivate func setIssuer(
        _ name: String,
        _ site: IssuerSite?,
        _ secret: KeySecret
    ) throws -> Stamp {
        let before = try connection.issuer(at: moment)
        if let before, before.url == site?.url {
            guard before.name != name else { return try unchanged() }
            let name = try erasable(name)
            return try entry(.setIssuer) { entry in
                _ = try entry.addIssuer(did: before.did, url: before.url, name: name)
            }.1
        }
        let keys = try MakingKeys(secret, in: self)
        let text = try erasable(name)
        return try entry(.setIssuer) { entry in
            if let site {
                let did = site.identifier(for: name)
                let issuer = try entry.addIssuer(did: did, url: site.url, name: text)
                try keys.make(for: issuer, in: entry)
            } else {
                let key = try MakingKeys.newProofKey()
                let did = DIDKey.id(of: key.publicKey)
                let issuer = try entry.addIssuer(did: did, url: nil, name: text)
                let fragment = String(did.split(separator: ":").last ?? "")
                try keys.make(for: issuer, (key, fragment), in: entry)
            }
        }.1
    }

    fileprivate func rotateKeys(compromised: String?, _ secret: KeySecret) throws -> Stamp {
        let inUse = try IssuerInUse(connection, at: moment)
        let known = try compromised.map { name in
            guard let key = inUse.keys.first(where: { $0.fragment == name }) else {
                throw Refusal.certificate(.noKey(name))
            }
            return key
        }
        guard inUse.issuer.url != nil else {
            throw Refusal.invalid(field: .address, value: "", reason: .notAnAddress)
        }
        let keys = try MakingKeys(secret, in: self)
        let taken = try connection.signingKeys(at: moment).map(\.fragment)
        return try entry(.makeKeys) { entry in
            for key in inUse.keys where key.id == known?.id || known == nil && key.end == nil {
                try entry.endKey(key.id, known == nil ? .retired : .compromised)
                if known != nil { try connection.forgetSealedKey(key.id) }
            }
            try keys.make(for: inUse.issuer.id, besides: taken, in: entry)
        }.1
    }
}
