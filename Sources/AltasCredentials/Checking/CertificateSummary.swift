internal import AltasJSON

/// What a certificate says, as far as whoever checks it wants to know first.
package struct CertificateSummary: Hashable, Sendable {
    /// Its own identifier.
    package var id: String?
    /// What it is for.
    package var title: String
    /// The language that is in, as a tag.
    package var language: String?
    /// Whose it is, where it says so.
    package var holder: String?
    /// Who issued it.
    package var issuer: String?
    /// The issuer's identifier.
    package var issuerID: String?
    /// When it was awarded.
    package var awarded: Timestamp?
    /// From when it holds.
    package var validFrom: Timestamp
    /// Until when it holds; nil without an end.
    package var validUntil: Timestamp?
    /// How many items of frameworks it names as achieved.
    package var alignments: Int
    /// The code of its page, where it is one of ours.
    package var code: CertificateCode?
}

extension CertificateSummary {
    /// Reads a document that has the shape of a certificate; nil for one that has not.
    init?(_ document: JSONObject) {
        guard let subject = document["credentialSubject"]?.object,
            let achievement = subject["achievement"]?.object,
            let title = document.text("name") ?? achievement.text("name"),
            let validFrom = document.text("validFrom").flatMap(Timestamp.init)
        else { return nil }
        let issuer = document["issuer"]?.object
        id = document.text("id")
        self.title = title
        language = achievement.text("inLanguage")
        holder = Self.holder(of: subject)
        self.issuer = issuer?.text("name")
        issuerID = issuer?.text("id")
        awarded = document.text("awardedDate").flatMap(Timestamp.init)
        self.validFrom = validFrom
        validUntil = document.text("validUntil").flatMap(Timestamp.init)
        alignments = Self.list(achievement["alignment"]).count
        code = Self.identifier(CredentialDocument.codeIdentity, of: subject)
            .flatMap { CertificateCode($0) }
    }

    /// The name that an identifier gives in the clear, or else the subject's own.
    private static func holder(of subject: JSONObject) -> String? {
        identifier("name", of: subject) ?? subject.text("name")
    }

    /// The first identifier of a type that is given in the clear.
    private static func identifier(_ type: String, of subject: JSONObject) -> String? {
        let identifiers = list(subject["identifier"]).compactMap(\.object)
        let found = identifiers.first {
            $0["identityType"] == .string(type) && $0["hashed"] == false
        }
        return found?.text("identityHash")
    }

    private static func list(_ value: JSONValue?) -> [JSONValue] {
        value?.array ?? value.map { [$0] } ?? []
    }
}
