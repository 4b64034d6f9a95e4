package import AltasCrypto
import AltasJSON

/// What the code on the paper says, so that it can be checked without asking anybody.
package struct QRToken: Equatable, Sendable {
    /// The certificate's code.
    package var code: CertificateCode
    /// The holder's name.
    package var name: String
    /// The certificate's title.
    package var title: String
    /// From when it holds.
    package var from: Timestamp
    /// Until when it holds; nil when it has no end.
    package var until: Timestamp?

    /// What a certificate's code says.
    package init(
        code: CertificateCode,
        name: String,
        title: String,
        from: Timestamp,
        until: Timestamp?
    ) {
        self.code = code
        self.name = name
        self.title = title
        self.from = from
        self.until = until
    }

    /// The signed text, which stands behind the `#` of the address.
    ///
    /// - `kid`: what tells the key from the issuer's others: the fragment of its address.
    /// - Throws: ``CryptoFault`` when libcrypto refuses.
    package func signed(key: Ed25519PrivateKey, kid: String) throws -> String {
        try CompactJWS.text(
            header: ["alg": "EdDSA", "kid": .string(kid)],
            payload: Array(JSONValue.object(json).text.utf8),
            sign: key.sign
        )
    }

    private var json: JSONObject {
        [
            "c": .string(code.characters), "n": .string(name), "t": .string(title),
            "f": .number(String(from.seconds)), "u": until.map { .number(String($0.seconds)) },
        ]
    }

    /// Reads what was signed.
    init?(_ json: JSONObject) {
        guard let code = json["c"]?.string, let known = CertificateCode(code),
            known.characters == code, let name = json.text("n"), let title = json.text("t"),
            case .number(let from) = json["f"], let start = Int64(from),
            json.members.allSatisfy({ ["c", "n", "t", "f", "u"].contains($0.name) })
        else { return nil }
        if let until = json["u"] {
            guard case .number(let text) = until, let end = Int64(text) else { return nil }
            self.until = Timestamp(seconds: end)
        }
        (self.code, self.name, self.title) = (known, name, title)
        self.from = Timestamp(seconds: start)
    }
}
