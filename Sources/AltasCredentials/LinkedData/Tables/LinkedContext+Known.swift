extension LinkedContext {
    /// The contexts that a document may name, by address.
    ///
    /// None is ever fetched.
    static let known = [
        "https://www.w3.org/ns/credentials/v2": credentialsV2,
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": openBadges,
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": openBadgesExtensions,
        "https://w3id.org/security/data-integrity/v2": dataIntegrityV2,
        "https://w3id.org/security/multikey/v1": multikey,
    ]

    /// What the prefixes in our tables stand for.
    static let prefixes = [
        "cred": "https://www.w3.org/2018/credentials#",
        "dc": "http://purl.org/dc/terms/",
        "extra": "https://purl.imsglobal.org/spec/",
        "jose": "https://www.iana.org/assignments/jose#",
        "jwt": "https://www.iana.org/assignments/jwt#",
        "ob": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
        "schema": "https://schema.org/",
        "sec": "https://w3id.org/security#",
        "status": "https://www.w3.org/ns/credentials/status#",
        "time": "http://www.w3.org/2001/XMLSchema#",
        // Not the namespace of XML Schema, but what the published contexts say.
        "xml": "https://www.w3.org/2001/XMLSchema#",
    ]
}
