internal import AltasJSON

/// Finds the key that a signature names, and says how far it is known to be the issuer's.
///
/// What was known before comes first, then what the issuer publishes at its own address, and last what the file itself
/// says, which proves nothing about who that is.
struct KeyFinder {
    private let known: KnownIssuers
    private let network: Network?
    private let snapshots: [DIDDocument]
    private var fetched: [String: Fetched] = [:]

    /// What was found.
    enum Found {
        /// The key, and how far it is the issuer's.
        case key(VerificationKey, IssuerFinding)
        /// It is not the issuer's.
        case flaw(SignatureFinding.Flaw)
        /// It cannot be had.
        case obstacle(SignatureFinding.Obstacle)
    }

    private enum Fetched {
        case document(DIDDocument, host: String)
        case unreachable(host: String)
        case notTried
    }

    init(_ known: KnownIssuers, _ network: Network?, snapshots: [JSONObject]) {
        self.known = known
        self.network = network
        self.snapshots = snapshots.compactMap { try? DIDDocument($0) }
    }

    /// The key with this address, for something that this issuer is to have signed.
    mutating func key(_ method: String, of issuer: String) -> Found {
        if let document = known[issuer] {
            if let key = try? document.key(at: method) { return .key(key, .known) }
            return newer(method, of: issuer) ?? .flaw(.notIssuersKey)
        }
        let controller = String(method.prefix { $0 != "#" })
        if issuer.hasPrefix("did:"), controller != issuer { return .flaw(.notIssuersKey) }
        guard issuer.hasPrefix("did:web:") else { return own(method, controller, of: issuer) }
        switch document(of: issuer) {
        case .document(let document, let host):
            return (try? document.key(at: method)).map { .key($0, .published(host: host)) }
                ?? .flaw(.notIssuersKey)
        case .unreachable(let host):
            return snapshot(method, of: issuer) ?? .obstacle(.unreachable(host: host))
        case .notTried: return snapshot(method, of: issuer) ?? .obstacle(.noKey)
        }
    }

    /// A key that a token brings along, for something that this issuer is to have signed.
    func key(_ key: VerificationKey, of issuer: String) -> Found {
        if let document = known[issuer] {
            let isTheirs = document.methods.contains {
                (try? document.key(at: $0.id)) == key
            }
            return isTheirs ? .key(key, .known) : .flaw(.notIssuersKey)
        }
        return issuer.hasPrefix("did:") ? .flaw(.notIssuersKey) : .key(key, .inFileOnly)
    }

    /// The keys of known issuers whose addresses end with this name.
    func keys(named fragment: String) -> [(key: VerificationKey, issuer: String)] {
        known.documents.compactMap { document in
            let key = try? document.key(at: "\(document.id)#\(fragment)")
            return key.map { ($0, document.id) }
        }
    }

    /// A key that a known issuer has taken into use since.
    private mutating func newer(_ method: String, of issuer: String) -> Found? {
        guard case .document(let document, let host) = document(of: issuer) else { return nil }
        return (try? document.key(at: method)).map { .key($0, .published(host: host)) }
    }

    private func snapshot(_ method: String, of issuer: String) -> Found? {
        let document = snapshots.first { $0.id == issuer }
        return (try? document?.key(at: method)).map { .key($0, .inFileOnly) }
    }

    /// A key that stands in its own address: a `did:key`, or one behind an issuer's address.
    private func own(_ method: String, _ controller: String, of issuer: String) -> Found {
        if let found = snapshot(method, of: issuer) { return found }
        if controller.hasPrefix("did:key:") {
            let key = VerificationKey(multikey: String(controller.dropFirst("did:key:".count)))
            return key.map { .key($0, .inFileOnly) } ?? .obstacle(.noKey)
        }
        guard controller == issuer else { return .flaw(.notIssuersKey) }
        let fragment = String(method.dropFirst(controller.count + 1))
        return VerificationKey(multikey: fragment).map { .key($0, .inFileOnly) }
            ?? .obstacle(.noKey)
    }

    private mutating func document(of issuer: String) -> Fetched {
        if let before = fetched[issuer] { return before }
        let found = fetch(issuer)
        fetched[issuer] = found
        return found
    }

    /// Resolves a `did:web` (did:web method specification, section 3.2).
    private func fetch(_ issuer: String) -> Fetched {
        guard let network, let place = DIDWeb.documentURL(of: issuer) else { return .notTried }
        let host = WebHost.name(in: place)
        guard let bytes = try? network.get(place, "application/did+json, application/json"),
            let object = try? StrictJSON.object(bytes),
            let document = try? DIDDocument(object), document.id == issuer
        else { return .unreachable(host: host) }
        return .document(document, host: host)
    }
}

/// The host in an address.
enum WebHost {
    /// Its name, with the port if there is one.
    static func name(in address: String) -> String {
        let rest = address.split(separator: "://", maxSplits: 1).last ?? ""
        return String(rest.prefix { !"/?#".contains($0) })
    }
}
